package id.gladi.ui.session;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
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
    hold(KeyCode.SPACE);
  }

  @Override
  public void declare() {
    hold(KeyCode.L);
    screen.await("form.level.reason");
    save();
  }

  @Override
  public void openDecision(String words) {
    hold(KeyCode.K);
    write("form.decision.what", words);
  }

  @Override
  public void order(String reason) {
    robot.type(KeyCode.F6);
    write("form.order.reason", reason);
    save();
  }

  @Override
  public void passControl(String reason) {
    hold(KeyCode.H);
    write("form.control.reason", reason);
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
    write("branch-name", name);
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

  @Override
  public void press(String id) {
    reach(id);
    robot.type(KeyCode.ENTER);
  }

  @Override
  public void write(String id, String words) {
    reach(id);
    robot.write(words);
  }

  @Override
  public void send() {
    hold(KeyCode.ENTER);
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
