package id.gladi.ui.desk.attach;

import id.gladi.app.maps.Found;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Work;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Attachments of the session's injects, as the desk handles them. FX thread only. */
public final class AttachModel {
  private final Play play;
  private final FormModel forms;
  private final Texts texts;
  private final Sentences sentences;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Attachment> viewed = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Dropped> dropped = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Work> reading = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private @Nullable Drafts drafts;

  public AttachModel(Play play, FormModel forms, Texts texts, Sentences sentences) {
    this.play = play;
    this.forms = forms;
    this.texts = texts;
    this.sentences = sentences;
    play.moment().subscribe(_ -> refusal.set(""));
  }

  /** The inject that a file is wanted for; whoever asks the user for it sets null. */
  public ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** A file that was dropped on the card of an inject. */
  public record Dropped(String inject, Path file) {}

  /** The file that was dropped; whoever reads it sets null. */
  public ObjectProperty<@Nullable Dropped> dropped() {
    return dropped;
  }

  /** Who reads the files; null where nobody does. */
  public ObjectProperty<@Nullable Work> reading() {
    return reading;
  }

  /** Whether an inject takes another attachment now. */
  public boolean takes(Inject inject) {
    var moment = play.moment().get();
    return !moment.past()
        && !moment.board().progress().delivered(inject.id())
        && inject.attachments().size() < Attachment.MOST;
  }

  /** Takes a file that was dropped on the card of an inject. */
  public void onDropped(String inject, Path file) {
    refusal.set("");
    dropped.set(new Dropped(inject, file));
  }

  /** The picture that is seen large, or null. */
  public ObjectProperty<@Nullable Attachment> viewed() {
    return viewed;
  }

  /** Closes the picture that is seen large; false when none is. */
  public boolean onEscape() {
    boolean open = viewed.get() != null;
    viewed.set(null);
    return open;
  }

  /** Why the last file or act was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Wants a file for an inject. */
  public void onAttach(String inject) {
    if (!play.moment().get().past()) {
      refusal.set("");
      wanted.set(inject);
    }
  }

  /** The attachments of an inject for its form, which takes the files that are read from now on. */
  public Drafts drafts(Inject inject) {
    var made = new Drafts(inject);
    drafts = made;
    return made;
  }

  /** The question of a form for attachments. */
  public Field field(String label, Drafts of) {
    return new Field.Part(label, of.made(), () -> new DraftsView(this, of, texts));
  }

  /** Asks about a file that was read, or says why it cannot be taken. */
  public void onRead(String inject, Found<List<Attachment>> found) {
    switch (found) {
      case Found.Ready<List<Attachment>>(var pages) -> take(inject, pages);
      case Found.Faulty<List<Attachment>>(var faults) ->
          refusal.set(
              faults.stream()
                  .map(f -> texts.get("attach.fault", f.file(), texts.of(f.sentence())))
                  .collect(Collectors.joining("\n")));
    }
  }

  /** A file goes into the form of its inject where that is open, else it gets one of its own. */
  private void take(String inject, List<Attachment> pages) {
    var written = drafts;
    if (written != null && forms.asks(written.made()) && written.inject().id().equals(inject)) {
      written.add(pages);
    } else {
      forms.onOpen(AttachForm.of(inject, pages, texts));
    }
  }

  /** Takes an attachment away from an inject that was not told. */
  public void onDetach(String inject, String name) {
    play.act(new Command.Detach(inject, name), answer -> refusal.set(sentences.of(answer)));
  }
}
