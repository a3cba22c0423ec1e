package id.gladi.ui.session;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Request;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/// A facilitator who touches the keyboard only to write words.
record MouseHands(FxRobot robot, Screen screen) implements Facilitator {
  private static final int TURNS = 20;

  @Override
  public void start(String exercise) {
    click("start-" + exercise);
  }

  @Override
  public void tell() {
    click("next-inject");
  }

  @Override
  public void declare() {
    click("level");
    save();
  }

  @Override
  public void decide(String words) {
    openDecision(words);
    save();
  }

  @Override
  public void decideForce(String words) {
    openDecision(words);
    click("form.decision.behaviour.aktif");
    click("form.decision.stage.4");
    screen.look("isian-kekuatan");
    click("form-save");
  }

  private void openDecision(String words) {
    click("decide");
    write("form.decision.what", words);
  }

  @Override
  public void report(String words) {
    for (var part : List.of("behaviour", "grounds", "result", "consequences")) {
      write("form.report." + part, words);
    }
    save();
  }

  @Override
  public void judge(String action) {
    click("judge-" + action + "-met");
  }

  @Override
  public void order(String reason) {
    openRecord();
    click("lawful-order");
    write("form.order.reason", reason);
    save();
    openCard();
  }

  @Override
  public void passControl(String reason) {
    click("holder");
    write("form.control.reason", reason);
    save();
  }

  @Override
  public void openRecord() {
    click("tab-lawful");
  }

  @Override
  public void openCard() {
    click("tab-card");
  }

  @Override
  public void secure(String ward) {
    click("secured-" + ward);
  }

  @Override
  public void request(String words) {
    click("lawful-request");
    write("form.request.words", words);
    save();
  }

  @Override
  public void answer(String request, Request.State state) {
    click(request + "-" + state);
  }

  @Override
  public void arrest(String reason) {
    click("lawful-arrest");
    write("form.arrest.reason", reason);
    save();
  }

  @Override
  public void care(String arrest, Arrest.Care care) {
    click(arrest + "-" + care);
  }

  @Override
  public void undo() {
    click("undo");
  }

  @Override
  public void redo() {
    click("redo");
  }

  @Override
  public void lookBack() {
    click("step-back");
    screen.await("past-band");
  }

  @Override
  public void branch(String name) {
    click("desk-menu");
    choose("menu.travel");
    write("branch-name", name);
    screen.look("perjalanan-waktu");
    click("branch-begin");
    screen.awaitGone("past-band");
  }

  @Override
  public void goOn(String branch) {
    click("branch-on-" + branch);
    click("travel-close");
    screen.awaitGone("travel");
  }

  @Override
  public void close() {
    click("lawful-close");
    save();
  }

  @Override
  public void leave() {
    click("desk-menu");
    choose("menu.library");
  }

  private void choose(String item) {
    robot.clickOn(robot.lookup(n -> item.equals(n.getId())).<Node>query());
  }

  private void write(String id, String words) {
    click(id);
    robot.write(words);
  }

  private void save() {
    screen.lookAtForm();
    click("form-save");
    screen.awaitGone("form-save");
  }

  private void click(String id) {
    var node = screen.await(id);
    scrollTo(node);
    robot.clickOn(node);
  }

  /// Turns the wheel over the pane around a node until the node is in view.
  private void scrollTo(Node node) {
    var pane = Screen.now(() -> Optional.ofNullable(pane(node))).orElse(null);
    if (pane == null) {
      return;
    }
    int turn = 1;
    for (int i = 0; i < TURNS && hidden(pane, node) != 0; i++) {
      int before = hidden(pane, node);
      robot.moveTo(pane);
      robot.robotContext().getMouseRobot().scroll(turn * before);
      turn = Math.abs(hidden(pane, node)) < Math.abs(before) ? turn : -turn;
    }
  }

  private static @Nullable ScrollPane pane(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    return null;
  }

  /// How many pixels the middle of a node lies below what is in view, negative above, 0 in view.
  private static int hidden(ScrollPane pane, Node node) {
    return Screen.now(() -> {
      var seen = pane.localToScene(pane.getLayoutBounds());
      var wanted = node.localToScene(node.getLayoutBounds());
      double below = wanted.getMaxY() - seen.getMaxY();
      double above = wanted.getMinY() - seen.getMinY();
      return below > 0 ? (int) Math.ceil(below) : above < 0 ? (int) Math.floor(above) : 0;
    });
  }
}
