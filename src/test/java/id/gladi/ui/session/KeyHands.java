package id.gladi.ui.session;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Request;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// A facilitator who has a keyboard and nothing else. Whatever has no key of its own is reached as
/// anybody would: F10 from panel to panel, Tab from place to place, Enter.
record KeyHands(FxRobot robot, Screen screen) implements Facilitator {
  private static final int PANELS = 9;
  private static final int PLACES = 160;

  @Override
  public void start(String exercise) {
    screen.await("exercises");
    hold(KeyCode.F);
    ListView<?> list = (ListView<?>) screen.await("exercises");
    robot.type(KeyCode.DOWN);
    for (int i = 0; i < 9 && !chosen(list).contains("id=" + exercise + ","); i++) {
      robot.type(KeyCode.DOWN);
    }
    robot.type(KeyCode.ENTER);
  }

  private static String chosen(ListView<?> list) {
    return Screen.now(() -> String.valueOf(list.getSelectionModel().getSelectedItem()));
  }

  @Override
  public void tell() {
    if (screen.focus() instanceof TextInputControl) {
      robot.type(KeyCode.F10);
    }
    robot.type(KeyCode.SPACE);
  }

  @Override
  public void declare() {
    hold(KeyCode.L);
    screen.await("form.level.reason");
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
    press("form.decision.behaviour.aktif");
    press("form.decision.stage.4");
    screen.look("isian-kekuatan");
    hold(KeyCode.ENTER);
  }

  private void openDecision(String words) {
    hold(KeyCode.K);
    reach("form.decision.what");
    robot.write(words);
  }

  @Override
  public void report(String words) {
    for (var part : List.of("behaviour", "grounds", "result", "consequences")) {
      reach("form.report." + part);
      robot.write(words);
    }
    save();
  }

  @Override
  public void judge(String action) {
    press("judge-" + action + "-met");
  }

  @Override
  public void order(String reason) {
    robot.type(KeyCode.F6);
    reach("form.order.reason");
    robot.write(reason);
    save();
  }

  @Override
  public void passControl(String reason) {
    hold(KeyCode.H);
    reach("form.control.reason");
    robot.write(reason);
    save();
  }

  @Override
  public void openRecord() {
    robot.type(KeyCode.F7);
    screen.await("lawful");
  }

  @Override
  public void openCard() {
    robot.type(KeyCode.F7);
    screen.awaitGone("lawful");
  }

  @Override
  public void secure(String ward) {
    press("secured-" + ward);
  }

  @Override
  public void request(String words) {
    press("lawful-request");
    reach("form.request.words");
    robot.write(words);
    save();
  }

  @Override
  public void answer(String request, Request.State state) {
    press(request + "-" + state);
  }

  @Override
  public void arrest(String reason) {
    press("lawful-arrest");
    reach("form.arrest.reason");
    robot.write(reason);
    save();
  }

  @Override
  public void care(String arrest, Arrest.Care care) {
    press(arrest + "-" + care);
  }

  @Override
  public void undo() {
    hold(KeyCode.Z);
  }

  @Override
  public void redo() {
    robot.press(KeyCode.SHIFT);
    hold(KeyCode.Z);
    robot.release(KeyCode.SHIFT);
  }

  @Override
  public void lookBack() {
    robot.type(KeyCode.PAGE_UP);
    screen.await("past-band");
  }

  @Override
  public void branch(String name) {
    robot.type(KeyCode.F3);
    reach("branch-name");
    robot.write(name);
    screen.look("perjalanan-waktu");
    robot.type(KeyCode.ENTER);
    screen.awaitGone("past-band");
  }

  @Override
  public void goOn(String branch) {
    press("branch-on-" + branch);
    robot.type(KeyCode.F3);
    screen.awaitGone("travel");
  }

  @Override
  public void close() {
    press("lawful-close");
    screen.await("form.close.text");
    save();
  }

  @Override
  public void leave() {
    hold(KeyCode.O);
  }

  private void press(String id) {
    reach(id);
    robot.type(KeyCode.ENTER);
  }

  private void save() {
    screen.lookAtForm();
    hold(KeyCode.ENTER);
    screen.awaitGone("form-save");
  }

  private void hold(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  /// Brings the focus to a place by keys alone.
  private void reach(String id) {
    screen.await(id);
    for (int panel = 0; panel < PANELS; panel++) {
      for (int place = 0; place < PLACES; place++) {
        var focus = screen.focus();
        if (focus != null && isIn(focus, id)) {
          return;
        }
        if (focus == null || Objects.equals(focus.getId(), "board")) {
          break;
        }
        robot.type(KeyCode.TAB);
      }
      robot.type(KeyCode.F10);
    }
    throw new AssertionError("no key leads to " + id + ", the focus is on " + screen.focus());
  }

  private static boolean isIn(Node focus, String id) {
    return Screen.now(() -> {
      for (Node node = focus; node != null; node = node.getParent()) {
        if (id.equals(node.getId())) {
          return true;
        }
      }
      return false;
    });
  }
}
