package id.gladi.ui.desk.travel;

import id.gladi.core.play.Board;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Step;
import id.gladi.core.review.Journey;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.StepWords;
import id.gladi.ui.play.Times;
import java.util.Locale;

/**
 * What the places of the way are called. Made for a place when it is looked at, since a long way
 * has far more of them than a window. FX thread only.
 */
final class PlaceWords {
  private final Play play;
  private final Texts texts;
  private final Times times;
  private final StepWords words;
  private Board board;
  private long boardOf;

  PlaceWords(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
    this.times = new Times(play.plan().exercise().schedule(), texts);
    this.words = new StepWords(play::planNow, texts);
    this.board = play.snapshot().get().steps().boardAt(0);
  }

  /** The time after the act by the clock on the wall. */
  String clock(Journey.Place place) {
    return times.clock(place.at());
  }

  /** A phase by its name, an act in a few words. */
  String of(Journey.Place place) {
    if (place.kind() == Journey.Kind.PHASE) {
      return play.planNow().exercise().script().phases().stream()
          .filter(phase -> phase.number() == place.phase())
          .findFirst()
          .map(phase -> texts.get("msel.phase", phase.number(), phase.name()))
          .orElse(texts.get("travel.before"));
    }
    return words.of(place.step(), after(place.step()));
  }

  /** Whether the words of a place have another word in them. */
  boolean say(Journey.Place place, String sought) {
    return of(place).toLowerCase(Locale.ROOT).contains(sought);
  }

  /** The board after an act; one act after another is cheap. */
  private Board after(Step step) {
    board =
        step.parent() == boardOf
            ? Evolver.evolve(board, step.events())
            : play.snapshot().get().steps().boardAt(step.seq());
    boardOf = step.seq();
    return board;
  }
}
