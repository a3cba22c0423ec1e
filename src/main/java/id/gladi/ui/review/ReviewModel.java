package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.app.review.Order;
import id.gladi.app.review.Outline;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Work;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What happens on the review screen, without a control. Use on the FX thread only. */
final class ReviewModel {
  private final ReviewRoom room;
  private final SessionId session;
  private final Texts texts;
  private final ReviewHands hands;
  private final Draft draft = new Draft();
  private final Keeper keeper;
  private final Preview preview;
  private final Work work;
  private final ObjectProperty<Language> language;
  private boolean closed;
  private final BooleanProperty notes = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Outline> outline = new ReadOnlyObjectWrapper<>();
  private final StringProperty said = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Path> written = new SimpleObjectProperty<>();

  ReviewModel(ReviewRoom room, SessionId session, Texts texts, ReviewHands hands) {
    this.room = room;
    this.session = session;
    this.texts = texts;
    this.hands = hands;
    this.language = new SimpleObjectProperty<>(texts.language().get());
    this.keeper =
        new Keeper(remarks -> room.keep(session, remarks), hands.keeping(), hands.ui(), this::fail);
    this.preview = new Preview(hands.pages(), hands.ui(), this::fail);
    this.work = new Work(new Hands(hands.files(), hands.ui()), this::fail);
  }

  /** Reads what was kept; every part is empty until then. */
  void load() {
    var code = language.get().code();
    read(
        () -> {
          var remarks = room.remarks(session);
          return new Loaded(remarks, room.outline(session, remarks, code));
        },
        loaded -> {
          draft.begin(loaded.remarks());
          outline.set(loaded.outline());
          draft.now().subscribe((_, now) -> keeper.onChanged(now));
        });
  }

  private record Loaded(Remarks remarks, Outline outline) {}

  private <T> void read(Supplier<T> reading, Consumer<T> then) {
    new Hands(hands.files(), hands.ui()).carry(reading, then, this::fail);
  }

  SessionId session() {
    return session;
  }

  Texts texts() {
    return texts;
  }

  ReviewRoom room() {
    return room;
  }

  Draft draft() {
    return draft;
  }

  ReadOnlyObjectProperty<Keeper.State> kept() {
    return keeper.state();
  }

  Preview preview() {
    return preview;
  }

  /** The export under way. */
  Work work() {
    return work;
  }

  /** The language of the document, which may be another than the program's. */
  ObjectProperty<Language> language() {
    return language;
  }

  /** Whether private notes are in the document. */
  BooleanProperty notes() {
    return notes;
  }

  /** What can be corrected; null until it was read. */
  ReadOnlyObjectProperty<@Nullable Outline> outline() {
    return outline.getReadOnlyProperty();
  }

  /** What came of the last act, in one sentence. */
  StringProperty said() {
    return said;
  }

  /** The file that was written last; null before the first. */
  ObjectProperty<@Nullable Path> written() {
    return written;
  }

  /** Makes the pages anew from what is written just now. */
  void makePages() {
    if (outline.get() == null) {
      return;
    }
    var remarks = draft.now().get();
    var order = Order.pages(notes.get(), language.get().code());
    preview.make(progress -> room.pages(session, remarks, order, progress));
  }

  /** Reads titles and written passages again, for another language or what leaves the PC. */
  void readOutline() {
    if (closed || outline.get() == null) {
      return;
    }
    var remarks = draft.now().get();
    var code = language.get().code();
    read(() -> room.outline(session, remarks, code), outline::set);
  }

  /** Puts a picture of the user on the letterhead, or says that it is none. */
  void onLogo(Path file) {
    read(
        () -> room.emblem(file),
        picture ->
            picture.ifPresentOrElse(
                this::showLogo, () -> said.set(texts.get("review.logo.none", file.getFileName()))));
  }

  /** Puts a picture as remarks keep it on the letterhead; an empty one takes it off. */
  void showLogo(String picture) {
    said.set("");
    draft.settle();
    draft.change("front-logo", r -> r.withFront(r.front().withLogo(picture)));
    draft.settle();
  }

  /** Makes the letterhead of this review what every new one begins with. */
  void keepHouse() {
    var front = draft.now().get().front();
    read(
        () -> {
          room.keepHouse(front);
          return front;
        },
        _ -> said.set(texts.get("review.house.kept")));
  }

  /** Writes a document with progress; may be called off. */
  void export(Order order, Path file) {
    var remarks = draft.now().get();
    written.set(null);
    said.set("");
    Function<DoubleConsumer, Path> slow =
        progress -> {
          room.write(session, remarks, order, file, progress);
          return file;
        };
    work.begin(texts.get("review.writing", file.getFileName()), slow, this::onWritten, this::stop);
  }

  private void onWritten(Path file) {
    written.set(file);
    said.set(texts.get("review.written", file.toAbsolutePath()));
  }

  private void stop() {
    said.set(texts.get("review.stopped"));
  }

  private void fail(Throwable failure) {
    if (failure instanceof StorageException e) {
      said.set(texts.of(hands.sentence().apply(e)));
    } else {
      hands.failures().accept(failure);
    }
  }

  /** Calls off what is under way; what was written is kept. */
  void close() {
    closed = true;
    work.stop();
    preview.close();
  }
}
