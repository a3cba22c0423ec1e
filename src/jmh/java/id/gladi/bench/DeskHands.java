package id.gladi.bench;

import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Token;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is measured at the desk. */
final class DeskHands {
  private final DeskModel desk;
  private final Play play;
  private final Scene scene;

  DeskHands(DeskModel desk, Scene scene) {
    this.desk = desk;
    this.play = desk.play();
    this.scene = scene;
  }

  /** A phase while a pane is open. */
  Phase with(BooleanProperty pane, Phase phase) {
    return then -> {
      pane.set(true);
      phase.start(() -> {
        pane.set(false);
        then.run();
      });
    };
  }

  Answers.Act pane(BooleanProperty pane) {
    return _ -> {
      boolean next = !pane.get();
      pane.set(next);
      return () -> pane.get() == next;
    };
  }

  Answers.Act choose() {
    return number -> {
      var id = token(number).id();
      var hand = desk.board().hand();
      hand.onClicked(id, false);
      return () -> hand.selected().get().contains(id);
    };
  }

  Answers.Act move() {
    return number -> {
      var token = token(number);
      var to = token.at().plus(number % 2 == 0 ? 3 : -3, 2);
      return act(new Command.MoveTokens(List.of(new Command.Move(token.id(), List.of(to)))));
    };
  }

  Answers.Act tell() {
    return _ -> {
      var stored = stored();
      key(KeyEvent.KEY_PRESSED);
      key(KeyEvent.KEY_RELEASED);
      return stored;
    };
  }

  Answers.Act decide() {
    return number ->
        act(
            new Command.RecordDecision(
                new Decision("Kapolres", "Bertahan " + number, "", "", "", 2, List.of(), null),
                null));
  }

  Answers.Act declare() {
    return _ -> {
      var levels = play.plan().profile().levels();
      var now = play.moment().get().board().situation().level();
      var next = levels.getFirst().id().equals(now) ? levels.get(1) : levels.getFirst();
      return act(new Command.DeclareLevel(next.id(), "Kapolres", "uji kecepatan"));
    };
  }

  Answers.Act undo() {
    return _ -> {
      var stored = stored();
      play.undo(mustBeDone());
      return stored;
    };
  }

  /** A hand that goes through all acts in so many frames and back again. */
  Meter.Act scrub(int frames) {
    return new Meter.Act() {
      @Override
      public void frame(int number) {
        var replay = desk.travel().replay();
        int size = replay.size();
        int at = number % (2 * frames);
        double share = (double) (at < frames ? at : 2 * frames - at) / frames;
        replay.onScrub(frames < 20 ? size / 2 + at : (int) (share * (size - 1)));
      }

      @Override
      public void end() {
        play.lookAtNow();
      }
    };
  }

  private BooleanSupplier act(Command command) {
    var stored = stored();
    play.act(command, mustBeDone());
    return stored;
  }

  private BooleanSupplier stored() {
    long before = play.snapshot().get().seq();
    return () -> play.snapshot().get().seq() > before;
  }

  private static Consumer<Answer> mustBeDone() {
    return answer -> {
      if (!(answer instanceof Answer.Done)) {
        System.err.println("not done: " + answer);
      }
    };
  }

  private Token token(int number) {
    var tokens =
        play.moment().get().board().field().tokens().values().stream()
            .filter(token -> !play.moment().get().board().field().locked(token.id()))
            .toList();
    return tokens.get(number % tokens.size());
  }

  private void key(EventType<KeyEvent> type) {
    Event.fireEvent(
        scene.getRoot(), new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false));
  }
}
