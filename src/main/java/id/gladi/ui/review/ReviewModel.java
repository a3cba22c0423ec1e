package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.review.Order;
import id.gladi.app.review.Outline;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
  private final Exports exports;
  private final ObjectProperty<Language> language;
  private boolean closed;
  private final BooleanProperty notes = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Outline> outline = new ReadOnlyObjectWrapper<>();
  private final Outcome reading;
  private final Outcome keeping;
  private final Outcome front;

  ReviewModel(ReviewRoom room, SessionId session, Texts texts, ReviewHands hands) {
    this.room = room;
    this.session = session;
    this.texts = texts;
    this.hands = hands;
    this.language = new SimpleObjectProperty<>(texts.language().get());
    this.reading = new Outcome(texts);
    this.keeping = new Outcome(texts);
    this.front = new Outcome(texts);
    this.keeper =
        new Keeper(
            remarks -> room.keep(session, remarks),
            hands.keeping(),
            hands.ui(),
            keeping.failing(hands)::accept);
    this.preview = new Preview(hands.pages(), hands.ui(), reading.failing(hands)::accept);
    this.exports = new Exports(room, session, texts, hands);
    keeper.state().subscribe(this::onKept);
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
          draft.now().subscribe((_, now) -> onChanged(now));
        },
        reading);
  }

  private record Loaded(Remarks remarks, Outline outline) {}

  private <T> void read(Supplier<T> slow, Consumer<T> then, Outcome where) {
    where.clear();
    new Hands(hands.files(), hands.ui()).carry(slow, then, where.failing(hands));
  }

  private void onKept(Keeper.State state) {
    if (state == Keeper.State.KEPT) {
      keeping.clear();
    }
  }

  private void onChanged(Remarks now) {
    front.clear();
    keeper.onChanged(now);
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

  /** The documents that are written. */
  Exports exports() {
    return exports;
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

  /** What came of reading the session and making its pages. */
  Outcome reading() {
    return reading;
  }

  /** What came of keeping what was written last; said until it is kept. */
  Outcome keeping() {
    return keeping;
  }

  /** What came of the last act on the letterhead. */
  Outcome front() {
    return front;
  }

  /** Makes the pages anew from what is written just now. */
  void makePages() {
    if (outline.get() == null) {
      return;
    }
    var remarks = draft.now().get();
    var order = Order.pages(notes.get(), language.get().code());
    reading.clear();
    preview.make(progress -> room.pages(session, remarks, order, progress));
  }

  /** Reads titles and written passages again, for another language or what leaves the PC. */
  void readOutline() {
    if (closed || outline.get() == null) {
      return;
    }
    var remarks = draft.now().get();
    var code = language.get().code();
    read(() -> room.outline(session, remarks, code), outline::set, reading);
  }

  /** Puts a picture of the user on the letterhead, or says that it is none. */
  void onLogo(Path file) {
    read(
        () -> room.emblem(file),
        picture ->
            picture.ifPresentOrElse(
                this::showLogo,
                () -> front.refuse(() -> texts.get("review.logo.none", file.getFileName()))),
        front);
  }

  /** Puts a picture as remarks keep it on the letterhead; an empty one takes it off. */
  void showLogo(String picture) {
    front.clear();
    draft.settle();
    draft.change("front-logo", r -> r.withFront(r.front().withLogo(picture)));
    draft.settle();
  }

  /** Makes the letterhead of this review what every new one begins with. */
  void keepHouse() {
    var letterhead = draft.now().get().front();
    read(
        () -> {
          room.keepHouse(letterhead);
          return letterhead;
        },
        _ -> front.say(() -> texts.get("review.house.kept")),
        front);
  }

  /** Calls off what is under way; what was written is kept. */
  void close() {
    closed = true;
    exports.work().stop();
    preview.close();
  }
}
