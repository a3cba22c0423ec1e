package id.gladi.ui.desk.timeline;

import id.gladi.core.play.Acts;
import id.gladi.core.play.Step;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.StepWords;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The acts that led to now, and walking back and forth through them. */
public final class StepsModel {
  private final Play play;
  private final StepWords words;
  private final Times times;
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(-1);
  private List<Step> listed = List.of();
  private final ObservableList<StepRow> rows = FXCollections.observableArrayList();

  /**
   * One act.
   *
   * @param number position on the line from 1
   * @param seq its step
   */
  public record StepRow(int number, long seq, StepWords.Kind kind, String clock, String words) {}

  public StepsModel(Play play, Texts texts) {
    this.play = play;
    this.words = new StepWords(play::plan, texts);
    this.times = new Times(play.plan().exercise().schedule(), texts);
    Watch.now(this::refresh, play.snapshot(), play.rested());
    texts
        .language()
        .subscribe(_ -> {
          rows.clear();
          listed = List.of();
          refresh();
        });
  }

  public ObservableList<StepRow> rows() {
    return rows;
  }

  /** Index of the act that is shown, or -1. */
  public ReadOnlyIntegerProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the board after an act. */
  public void onChosen(StepRow row) {
    play.look(row.seq());
  }

  /** Walks by acts; past the last one is now. */
  public void onWalk(int by) {
    int to = shown.get() + by;
    if (to >= 0 && to < rows.size()) {
      onChosen(rows.get(to));
    }
  }

  /** The act that is shown, in words: number and time. */
  public String place() {
    int at = Acts.index(listed, play.moment().get().step());
    return at < 0 || at >= rows.size()
        ? ""
        : rows.get(at).number() + " · " + times.elapsed(play.moment().get().board().clock());
  }

  /** Keeps what is unchanged, so that a new step costs one row and a look back costs none. */
  @SuppressWarnings("ReferenceEquality") // the list of acts is the same until one is added
  private void refresh() {
    var acts = play.acts();
    if (acts != listed) {
      listed = acts;
      list(acts);
    }
    shown.set(Acts.index(acts, play.rested().get().step()));
  }

  private void list(List<Step> acts) {
    int same = 0;
    while (same < rows.size()
        && same < acts.size()
        && rows.get(same).seq() == acts.get(same).seq()) {
      same++;
    }
    if (same < rows.size()) {
      rows.remove(same, rows.size());
    }
    var fresh = new ArrayList<StepRow>();
    for (int i = same; i < acts.size(); i++) {
      fresh.add(row(i + 1, acts.get(i)));
    }
    rows.addAll(fresh);
  }

  private StepRow row(int number, Step step) {
    var board = play.snapshot().get().steps().boardAt(step.seq());
    return new StepRow(
        number,
        step.seq(),
        StepWords.kind(step),
        times.clock(board.clock()),
        words.of(step, board));
  }
}
