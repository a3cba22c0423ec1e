package id.gladi.ui.desk.form;

import id.gladi.core.compliance.Flag;
import id.gladi.core.compliance.Lawful;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Command;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The form that is open, if any, and why it could not be saved. */
public final class FormModel {
  private final Play play;
  private final Sentences sentences;
  private final ReadOnlyObjectWrapper<@Nullable Form> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Blocked> blocked = new ReadOnlyObjectWrapper<>();
  private List<Object> asOpened = List.of();
  private List<Object> warned = List.of();

  public FormModel(Play play, Sentences sentences) {
    this.play = play;
    this.sentences = sentences;
  }

  public ReadOnlyObjectProperty<@Nullable Form> open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** The act that a rule holds back, until it is overruled or changed; null when there is none. */
  public ReadOnlyObjectProperty<@Nullable Blocked> blocked() {
    return blocked.getReadOnlyProperty();
  }

  /** An act and the flags that block it. */
  public record Blocked(Command act, List<Flag> flags) {
    public Blocked {
      flags = List.copyOf(flags);
    }
  }

  /** Whether a question of the open form is answered by this. */
  public boolean asks(ObservableValue<?> answer) {
    var form = open.get();
    return form != null && form.asks(answer);
  }

  public boolean isOpen() {
    return open.get() != null;
  }

  /** Opens a form in place of the one that is open, unless something was written in that one. */
  public void onOpen(Form form) {
    if (written()) {
      refusal.set(sentences.ofOpenForm());
      return;
    }
    asOpened = form.answers();
    warned = List.of();
    refusal.set("");
    blocked.set(null);
    open.set(form);
  }

  /**
   * Shows the rule that holds an act back which no form asked for, and the umpire's way past it.
   */
  public void onBlocked(Command act) {
    var form = new Form("blocked", "", List.of(), () -> act);
    onOpen(form);
    if (form.equals(open.get())) {
      hold(act);
    }
  }

  private boolean written() {
    var form = open.get();
    return form != null && !form.answers().equals(asOpened);
  }

  /**
   * Closes the form; when something was written in it, says so first and closes it the next time.
   */
  public void onEscape() {
    var form = open.get();
    if (form != null && written() && !form.answers().equals(warned)) {
      warned = form.answers();
      refusal.set(sentences.ofUnsaved());
    } else {
      onCancel();
    }
  }

  /** Closes the form and forgets what was written in it. */
  public void onCancel() {
    refusal.set("");
    blocked.set(null);
    open.set(null);
  }

  /** Carries the form out; it closes when the step is stored and says why when not. */
  public void onSave() {
    var form = open.get();
    if (form == null) {
      return;
    }
    var wrong = form.wrong();
    if (wrong.isPresent()) {
      var number = wrong.get();
      refusal.set(
          sentences.ofNumber(number.label(), number.typed().get(), number.least(), number.most()));
      return;
    }
    var together = form.refusal().get();
    if (together.isEmpty()) {
      carryOut(form, form.command().get());
    } else {
      refusal.set(together);
    }
  }

  /** Carries out what is blocked, on the umpire's word. */
  public void onOverrule(String reason) {
    var form = open.get();
    var held = blocked.get();
    if (form != null && held != null) {
      var rules = held.flags().stream().map(f -> f.rule().id()).distinct().toList();
      carryOut(form, new Command.Overrule(held.act(), rules, Play.UMPIRE, reason));
    }
  }

  private void carryOut(Form form, Command command) {
    play.act(
        command,
        answer -> {
          refusal.set(sentences.of(answer));
          if (form.equals(open.get())) {
            hold(command, answer);
          }
        });
  }

  private void hold(Command command, Answer answer) {
    if (answer instanceof Answer.Done) {
      blocked.set(null);
      open.set(null);
    } else if (answer.held()) {
      hold(command);
    } else if (!(command instanceof Command.Overrule)) {
      blocked.set(null);
    }
  }

  private void hold(Command command) {
    var flags =
        Lawful.flags(play.plan(), play.moment().get().board(), command).stream()
            .filter(flag -> flag.severity() == Rule.Severity.BLOCK)
            .toList();
    blocked.set(new Blocked(command, flags));
  }
}
