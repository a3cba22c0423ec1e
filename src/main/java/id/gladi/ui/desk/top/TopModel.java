package id.gladi.ui.desk.top;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Step;
import id.gladi.ui.desk.clock.ClockControls;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.StepWords;
import id.gladi.ui.play.Times;
import java.util.Optional;

/** What the head of the window says. */
public final class TopModel {
  private final Play play;
  private final Texts texts;
  private final ClockModel clock;
  private final Times times;
  private final StepWords words;

  public TopModel(Play play, Texts texts, ClockModel clock) {
    this.clock = clock;
    this.play = play;
    this.texts = texts;
    this.times = new Times(play.plan().exercise().schedule(), texts);
    this.words = new StepWords(play::plan, texts);
  }

  Play play() {
    return play;
  }

  String banner() {
    return play.plan().exercise().setting().classification() + " · " + texts.get("banner");
  }

  String exercise() {
    return play.plan().exercise().identity().name();
  }

  String session() {
    return texts.get("top.session", play.session());
  }

  /** The exercise clock. */
  public ClockModel exerciseClock() {
    return clock;
  }

  public String elapsed() {
    return times.elapsed(time());
  }

  /** The seconds of a clock that runs or was paused between minutes; empty on the minute. */
  String seconds() {
    boolean whole = time().seconds() % 60 == 0 && !clock.running().get();
    return whole ? "" : ClockControls.seconds(time());
  }

  public String clock() {
    return times.clockAndZone(time());
  }

  private TPlus time() {
    var moment = play.moment().get();
    return moment.past() ? moment.board().clock() : clock.shown().get();
  }

  Optional<Level> level() {
    return play.plan().profile().level(play.moment().get().board().situation().level());
  }

  int levels() {
    return play.plan().profile().levels().size();
  }

  public String levelName() {
    return level().map(l -> texts.of(l.name())).orElse("");
  }

  String levelNote() {
    var since = times.clock(play.moment().get().board().situation().since());
    return texts.get("top.level", level().map(Level::ordinal).orElse(0), levels(), since);
  }

  public String holder() {
    return play.moment().get().board().situation().holder();
  }

  boolean canUndo() {
    return !play.moment().get().past() && undoable().isPresent();
  }

  boolean canRedo() {
    return !play.moment().get().past() && redoable().isPresent();
  }

  public String undoTip() {
    return undoable().map(s -> texts.get("undo.tip", of(s))).orElse(texts.get("undo.none"));
  }

  public String redoTip() {
    return redoable().map(s -> texts.get("redo.tip", of(s))).orElse(texts.get("redo.none"));
  }

  private Optional<Step> undoable() {
    return play.snapshot().get().steps().undoable();
  }

  private Optional<Step> redoable() {
    return play.snapshot().get().steps().redoable();
  }

  private String of(Step step) {
    return words.of(step, play.snapshot().get().board());
  }
}
