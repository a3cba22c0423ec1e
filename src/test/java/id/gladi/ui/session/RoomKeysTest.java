package id.gladi.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.Journal.Entry.Noted;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.launch.ProgramData;
import id.gladi.ui.ProgramWindow;
import id.gladi.ui.fx.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The keys of the desk while the room's window has the focus, as it may with one display.
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class RoomKeysTest {
  @TempDir Path folder;
  private ProgramData data;
  private ProgramWindow window;
  private FxRobot robot;
  private ExerciseSession session;

  @BeforeEach
  void aSessionWithTheRoomsWindowOpen(FxRobot hands) {
    robot = hands;
    data = new ProgramData(folder);
    robot.interact(() ->
        window =
            new ProgramWindow(
                data.workspace(),
                data.maps(),
                data.attachments(),
                Language.INDONESIAN,
                Palette.LIGHT));
    var screen = new Screen(window.scene(), Pictures.asked());
    new MouseHands(robot, screen).start("kukar");
    Screen.until("no session was started", () -> !data.started().isEmpty());
    session = data.started().getFirst();
    screen.await("next-inject");
    robot.type(KeyCode.F11);
    Screen.until("the room's window did not open", () -> room().isPresent());
  }

  @AfterEach
  void close() {
    robot.interact(() -> window.close());
    data.close();
  }

  @Test
  void spaceTellsTheNextInjectAndOtherKeysActAtTheDeskToo() {
    type(KeyCode.SPACE, false);
    Screen.until("Space told no inject", () -> delivered("1"));
    type(KeyCode.Z, true);
    Screen.until("Ctrl+Z undid nothing", () -> !delivered("1"));
    type(KeyCode.F11, false);
    Screen.until("F11 did not close the room's window", () -> room().isEmpty());
  }

  @Test
  void wordsOfANoteGoToTheDesk() {
    type(KeyCode.N, false);
    type(KeyCode.H, false);
    type(KeyCode.SPACE, false);
    robot.interact(() -> {
      var root = room().orElseThrow().getRoot();
      Event.fireEvent(
          root,
          new KeyEvent(KeyEvent.KEY_TYPED, "h", "", KeyCode.UNDEFINED, false, false, false, false));
    });
    type(KeyCode.ENTER, false);
    Screen.until(
        "no note was written",
        () ->
            session.snapshots().get().board().journal().entries().stream()
                .anyMatch(entry -> entry instanceof Noted(_, _, var text) && text.equals("h")));
    assertThat(delivered("1")).isFalse();
  }

  private boolean delivered(String inject) {
    return session.snapshots().get().board().progress().delivered(inject);
  }

  private void type(KeyCode key, boolean control) {
    send(KeyEvent.KEY_PRESSED, key, control);
    room().ifPresent(_ -> send(KeyEvent.KEY_RELEASED, key, control));
  }

  private void send(EventType<KeyEvent> type, KeyCode key, boolean control) {
    var root = room().orElseThrow().getRoot();
    var event = new KeyEvent(type, "", "", key, false, control, false, false);
    robot.interact(() -> Event.fireEvent(root, event));
  }

  private Optional<Scene> room() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(scene -> scene != null && !scene.equals(window.scene()))
        .findFirst();
  }
}
