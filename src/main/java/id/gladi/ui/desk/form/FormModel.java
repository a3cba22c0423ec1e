package id.gladi.ui.desk.form;

import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The form that is open, if any, and why it could not be saved. */
public final class FormModel {
  private final Play play;
  private final Sentences sentences;
  private final ReadOnlyObjectWrapper<@Nullable Form> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private List<Object> asOpened = List.of();

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

  public boolean isOpen() {
    return open.get() != null;
  }

  /** Opens a form in place of the one that is open, unless something was written in that one. */
  public void onOpen(Form form) {
    var before = open.get();
    if (before != null && !before.answers().equals(asOpened)) {
      refusal.set(sentences.ofOpenForm());
      return;
    }
    asOpened = form.answers();
    refusal.set("");
    open.set(form);
  }

  public void onCancel() {
    refusal.set("");
    open.set(null);
  }

  /** Carries the form out; it closes when the step is stored and says why when not. */
  public void onSave() {
    var form = open.get();
    if (form == null) {
      return;
    }
    play.act(
        form.command().get(),
        answer -> {
          refusal.set(sentences.of(answer));
          if (answer instanceof Answer.Done && form.equals(open.get())) {
            open.set(null);
          }
        });
  }
}
