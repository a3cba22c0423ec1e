package id.gladi.ui.desk.inject;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Msel;
import id.gladi.core.play.Plan;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/** The current inject, the one that comes next, and what is judged. */
public final class InjectModel {
  private final Play play;
  private final Sentences sentences;
  private final ObservableObjectValue<TPlus> clock;
  private final ReadOnlyObjectWrapper<@Nullable Inject> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Inject> next = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final BooleanProperty listed = new SimpleBooleanProperty();
  private @Nullable String preview;
  private boolean telling;

  /**
   * @param clock the exercise time that is shown
   */
  public InjectModel(Play play, Sentences sentences, ObservableObjectValue<TPlus> clock) {
    this.play = play;
    this.clock = clock;
    this.sentences = sentences;
    play.rested().subscribe(_ -> refresh());
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

  /** Takes the inject told last back; the one before it is the current one again. */
  public void onGoBack() {
    play.act(
        new Command.GoBack(),
        answer -> {
          tell(answer);
          if (answer instanceof Answer.Done) {
            onBackToCurrent();
          }
        });
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

  /** Judges an expected action of the inject on the card, keeping its comment; null for not yet. */
  public void onJudge(String action, ActionResult.@Nullable Mark mark) {
    var inject = shown.get();
    if (inject != null) {
      judge(inject, action, mark, mark == null ? "" : comment(inject.id(), action));
    }
  }

  /** Gives a judged action of the inject on the card another comment. */
  void onComment(String action, String comment) {
    var inject = shown.get();
    var mark = inject == null ? null : mark(inject.id(), action);
    if (inject != null && mark != null && !comment.equals(comment(inject.id(), action))) {
      judge(inject, action, mark, comment);
    }
  }

  private void judge(
      Inject inject, String action, ActionResult.@Nullable Mark mark, String comment) {
    var ref = new ActionRef(inject.id(), action);
    play.act(new Command.JudgeAction(ref, mark, comment), this::tell);
  }

  String comment(String inject, String action) {
    return result(inject, action).map(ActionResult::comment).orElse("");
  }

  private Optional<ActionResult> result(String inject, String action) {
    return board().progress().result(new ActionRef(inject, action));
  }

  /**
   * Exercise seconds from the telling of an inject to the judgement of an action, or to now while
   * it is not judged; empty before the telling.
   */
  Optional<Integer> taken(String inject, String action) {
    if (!(board().progress().injects().get(inject) instanceof InjectState.Delivered(var told))) {
      return Optional.empty();
    }
    var now = play.moment().get().past() ? board().clock() : clock.get().later(board().clock());
    var until = result(inject, action).map(ActionResult::at).orElse(now);
    return Optional.of(until.seconds() - told.seconds());
  }

  /** The exercise time that taken times are counted to. */
  public ObservableObjectValue<TPlus> clock() {
    return clock;
  }

  /** Puts an inject off to a later time, or plans it for an earlier one, in its place there. */
  public void onReschedule(Inject inject, TPlus to) {
    var due = Msel.due(board(), inject);
    if (!to.equals(due)) {
      boolean off = board().progress().injects().get(inject.id()) instanceof InjectState.Postponed;
      var postponed = new Command.PostponeInject(inject.id(), to);
      var planned = new Command.EditInject(inject.id(), to, inject.story(), inject.routing());
      boolean later = due.isBefore(to) || (off && !to.isBefore(inject.at()));
      play.act(
          later ? postponed : off ? new Command.Together(List.of(planned, postponed)) : planned,
          this::tell);
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
    return result(inject, action).map(ActionResult::mark).orElse(null);
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
