package id.gladi.ui.desk.assess;

import id.gladi.core.assess.Assessing;
import id.gladi.core.assess.Bookmark;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.assess.Rated;
import id.gladi.core.assess.Rating;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.review.ObjectiveRating;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What evaluators and the loggist put on record. All of it may be done while the past is shown,
 * because it changes nothing on the board; what stands on the sheet is always that of now. FX
 * thread only.
 */
public final class AssessModel {
  /** Role of whoever observes and rates; stored with the step. */
  public static final String EVALUATOR = "Penilai";

  /** Role of whoever takes the notes; stored with the step. */
  public static final String LOGGIST = "Pencatat";

  private final Play play;
  private final Sentences sentences;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty noting = new SimpleBooleanProperty();
  private final BooleanProperty marking = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper noteRefusal = new ReadOnlyStringWrapper("");

  /** An observation and the step that carries it. */
  record Seen(long step, Observation observation) {}

  public AssessModel(Play play, Sentences sentences) {
    this.play = play;
    this.sentences = sentences;
  }

  public Play play() {
    return play;
  }

  /** Whether the sheet is shown. */
  public BooleanProperty open() {
    return open;
  }

  /** Whether the line for a note is shown. */
  public BooleanProperty noting() {
    return noting;
  }

  /** Why the last entry of the sheet was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** The same for the last note. */
  ReadOnlyStringProperty noteRefusal() {
    return noteRefusal.getReadOnlyProperty();
  }

  public void onToggle() {
    open.set(!open.get());
  }

  /** Whether the line for a bookmark is shown. */
  public BooleanProperty marking() {
    return marking;
  }

  /** Opens the line for a bookmark at the step that is shown. */
  public void onMarking() {
    noting.set(false);
    noteRefusal.set("");
    marking.set(true);
  }

  /** Opens the line for a note. */
  public void onNoting() {
    marking.set(false);
    noteRefusal.set("");
    noting.set(true);
  }

  /** The objectives with their rating and what the judged actions suggest. */
  List<ObjectiveRating> objectives() {
    return ObjectiveRating.of(play.plan(), board());
  }

  Optional<Rated> rated(String objective) {
    return board().assessment().rated(objective);
  }

  /** Id of the inject that an observation is about unless somebody says otherwise, or null. */
  @Nullable String current() {
    return play.moment().get().board().progress().current();
  }

  /** Ids of the injects that were told, the newest first. */
  List<String> told() {
    var board = board();
    var told =
        board
            .script()
            .all()
            .map(inject -> inject.id())
            .filter(board.progress()::delivered)
            .toList();
    return told.reversed();
  }

  /** What was observed on the way to now, the newest first. */
  List<Seen> observations() {
    var seen = new ArrayList<Seen>();
    for (var act : play.acts()) {
      for (var event : act.events()) {
        if (event instanceof Event.ObservationMade(var observation)) {
          seen.add(new Seen(act.seq(), observation));
        }
      }
    }
    return seen.reversed();
  }

  /**
   * Puts an observation on record.
   *
   * @param then told whether it is
   */
  void onObserve(
      String text,
      Sense sense,
      @Nullable String inject,
      @Nullable String objective,
      Consumer<Boolean> then) {
    var seen = new Observation(EVALUATOR, text, sense, inject, objective);
    annotate(EVALUATOR, new Command.Assess(new Assessing.Observe(seen)), refusal, then);
  }

  /** Rates an objective, keeping its comment; the rating that it has already is taken back. */
  void onRate(String objective, Rating rating) {
    var now = rated(objective);
    boolean same = now.map(Rated::rating).filter(rating::equals).isPresent();
    rate(objective, same ? null : rating, now.map(Rated::comment).orElse(""));
  }

  /** Gives a rated objective another comment; one that has no rating yet keeps none. */
  void onComment(String objective, String comment) {
    rated(objective)
        .filter(now -> !now.comment().equals(comment.strip()))
        .ifPresent(now -> rate(objective, now.rating(), comment));
  }

  private void rate(String objective, @Nullable Rating rating, String comment) {
    var rate = new Assessing.Rate(objective, rating, EVALUATOR, comment);
    annotate(EVALUATOR, new Command.Assess(rate), refusal, _ -> {});
  }

  /** Writes a note and closes its line; an empty one only closes it. */
  void onNote(String text) {
    if (text.isBlank()) {
      noting.set(false);
    } else {
      annotate(
          LOGGIST,
          new Command.WriteNote(LOGGIST, text),
          noteRefusal,
          done -> noting.set(noting.get() && !done));
    }
  }

  /** The bookmarks in the order of their steps. */
  public List<Bookmark> bookmarks() {
    return board().assessment().bookmarks().values().stream()
        .sorted(Comparator.comparingLong(Bookmark::step))
        .toList();
  }

  /** What the bookmark of the step that is shown says; empty when it has none. */
  String bookmarkText() {
    return board().assessment().bookmark(shown()).map(Bookmark::text).orElse("");
  }

  /** Marks the step that is shown and closes the line; the words may be empty. */
  void onMark(String text) {
    var mark = new Assessing.SetBookmark(new Bookmark(shown(), text));
    annotate(
        LOGGIST,
        new Command.Assess(mark),
        noteRefusal,
        done -> marking.set(marking.get() && !done));
  }

  /** Takes the bookmark of a step out. */
  public void onUnmark(long step) {
    var out = new Assessing.RemoveBookmark(step);
    annotate(LOGGIST, new Command.Assess(out), noteRefusal, _ -> {});
  }

  private long shown() {
    return play.moment().get().step();
  }

  /** Shows the board as it was after a step. */
  public void onLook(long step) {
    play.look(step);
  }

  private void annotate(
      String by, Command command, ReadOnlyStringWrapper refused, Consumer<Boolean> then) {
    play.annotate(
        by,
        command,
        answer -> {
          refused.set(sentences.of(answer));
          then.accept(answer instanceof Answer.Done);
        });
  }

  private Board board() {
    return play.snapshot().get().board();
  }
}
