package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Msel;
import id.gladi.core.play.Plan;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** The current inject, the one that comes next, and what is judged. */
public final class InjectModel {
  private final Play play;
  private final Sentences sentences;
  private final ReadOnlyObjectWrapper<@Nullable Inject> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Inject> next = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final BooleanProperty listed = new SimpleBooleanProperty();
  private @Nullable String preview;
  private boolean telling;

  public InjectModel(Play play, Sentences sentences) {
    this.play = play;
    this.sentences = sentences;
    play.moment().subscribe(_ -> refresh());
  }

  /**
   * The inject on the card: the current one, or another that is looked at. Null before the first.
   */
  public ReadOnlyObjectProperty<@Nullable Inject> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The inject that the big button tells; null after the last. */
  public ReadOnlyObjectProperty<@Nullable Inject> next() {
    return next.getReadOnlyProperty();
  }

  /** Why the last act of the panel was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** True while the list of all injects is shown instead of the card. */
  public BooleanProperty listed() {
    return listed;
  }

  public Play play() {
    return play;
  }

  Plan plan() {
    return play.plan();
  }

  Board board() {
    return play.moment().get().board();
  }

  /** Whether the card shows another inject than the current one. */
  public boolean previewing() {
    return preview != null;
  }

  /** Whether an inject is on its way to the record. */
  public boolean telling() {
    return telling;
  }

  /** Tells the next inject; a second call while the first is under way does nothing. */
  public void onNext() {
    var inject = next.get();
    if (inject != null && !telling) {
      telling = true;
      deliver(inject.id());
    }
  }

  /** Tells an inject out of turn, such as a contingency. */
  public void onDeliver(String inject) {
    if (!telling) {
      telling = true;
      deliver(inject);
    }
  }

  private void deliver(String inject) {
    play.act(
        new Command.DeliverInject(inject),
        answer -> {
          telling = false;
          tell(answer);
          if (answer instanceof Answer.Done) {
            onBackToCurrent();
          }
        });
  }

  /** Shows an inject on the card without telling it. */
  public void onPreview(String inject) {
    preview = inject.equals(board().progress().current()) ? null : inject;
    listed.set(false);
    refresh();
  }

  /** Shows the current inject again. */
  public void onBackToCurrent() {
    preview = null;
    listed.set(false);
    refresh();
  }

  /** Judges an expected action of the inject on the card; null for not yet. */
  public void onJudge(String action, ActionResult.@Nullable Mark mark) {
    var inject = shown.get();
    if (inject != null) {
      var ref = new ActionRef(inject.id(), action);
      play.act(new Command.JudgeAction(ref, mark, ""), this::tell);
    }
  }

  /** Applies an offered effect of the inject on the card. */
  public void onTakeOffer(int index) {
    var inject = shown.get();
    if (inject != null) {
      play.act(new Command.TakeOffer(inject.id(), index), this::tell);
    }
  }

  ActionResult.@Nullable Mark mark(String inject, String action) {
    return board()
        .progress()
        .result(new ActionRef(inject, action))
        .map(ActionResult::mark)
        .orElse(null);
  }

  long judged(Inject inject) {
    return inject.expected().stream().filter(a -> mark(inject.id(), a.id()) != null).count();
  }

  private void refresh() {
    var board = board();
    var id = preview == null ? board.progress().current() : preview;
    var found = id == null ? Optional.<Inject>empty() : plan().exercise().script().inject(id);
    shown.set(found.orElse(null));
    next.set(Msel.next(board).orElse(null));
  }

  private void tell(Answer answer) {
    refusal.set(sentences.of(answer));
  }
}
