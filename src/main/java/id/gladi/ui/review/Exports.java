package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.app.review.Order;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Work;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Writes documents of a session, one after another. Use on the FX thread only. */
final class Exports {
  private final ReviewRoom room;
  private final SessionId session;
  private final Texts texts;
  private final Work work;
  private final Outcome outcome;
  private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

  Exports(ReviewRoom room, SessionId session, Texts texts, ReviewHands hands) {
    this.room = room;
    this.session = session;
    this.texts = texts;
    this.outcome = new Outcome(texts);
    this.work = new Work(new Hands(hands.files(), hands.ui()), outcome.failing(hands));
  }

  /** The writing under way. */
  Work work() {
    return work;
  }

  /** What came of the last writing. */
  Outcome outcome() {
    return outcome;
  }

  /** The file that was written last; null before the first and after {@link #forget}. */
  ReadOnlyObjectProperty<@Nullable Path> written() {
    return written.getReadOnlyProperty();
  }

  /** Writes a document with progress; may be called off. */
  void begin(Remarks remarks, Order order, Path file) {
    forget();
    Function<DoubleConsumer, Path> slow =
        progress -> {
          room.write(session, remarks, order, file, progress);
          return file;
        };
    work.begin(texts.get("review.writing", file.getFileName()), slow, this::onWritten, this::stop);
  }

  /** Another document or format was chosen: what came of the last writing is over. */
  void forget() {
    written.set(null);
    outcome.clear();
  }

  private void onWritten(Path file) {
    written.set(file);
    outcome.say(() -> texts.get("review.written", file.toAbsolutePath()));
  }

  private void stop() {
    outcome.say(() -> texts.get("review.stopped"));
  }
}
