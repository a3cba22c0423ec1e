package id.gladi.ui.session;

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
    press("start-" + exercise);
  }

  @Override
  public void tell() {
    press("next-inject");
  }

  @Override
  public void declare() {
    press("level");
    save();
  }

  @Override
  public void openDecision(String words) {
    press("decide");
    write("form.decision.what", words);
  }

  @Override
  public void order(String reason) {
    openRecord();
    press("lawful-order");
    write("form.order.reason", reason);
    save();
    openCard();
  }

  @Override
  public void passControl(String reason) {
    press("holder");
    write("form.control.reason", reason);
    save();
  }

  @Override
  public void openRecord() {
    press("tab-lawful");
  }

  @Override
  public void openCard() {
    press("tab-card");
  }

  @Override
  public void undo() {
    press("undo");
  }

  @Override
  public void redo() {
    press("redo");
  }

  @Override
  public void lookBack() {
    press("step-back");
    screen.await("past-band");
  }

  @Override
  public void branch(String name) {
    press("desk-menu");
    choose("menu.travel");
    write("branch-name", name);
    screen.look("perjalanan-waktu");
    press("branch-begin");
    screen.awaitGone("past-band");
  }

  @Override
  public void goOn(String branch) {
    press("branch-on-" + branch);
    press("travel-close");
    screen.awaitGone("travel");
  }

  @Override
  public void close() {
    press("lawful-close");
    save();
  }

  @Override
  public void leave() {
    press("desk-menu");
    choose("menu.library");
  }

  private void choose(String item) {
    robot.clickOn(robot.lookup(n -> item.equals(n.getId())).<Node>query());
  }

  @Override
  public void write(String id, String words) {
    press(id);
    robot.write(words);
  }

  @Override
  public void send() {
    press("form-save");
  }

  @Override
  public void press(String id) {
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
