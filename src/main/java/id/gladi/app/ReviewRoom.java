package id.gladi.app;

import id.gladi.app.review.Order;
import id.gladi.app.review.Outline;
import id.gladi.app.review.Pages;
import id.gladi.core.review.Remarks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * The reviews of the sessions of a workspace. Nothing here changes a record. Every method may read
 * or write files and blocks while it does; failures are {@link GladiException}s. What tells a
 * progress from 0 to 1 is ended by an exception out of it, which reaches the caller.
 */
public interface ReviewRoom {
  /** What people added to a review, or what it begins with while nobody did. */
  Remarks remarks(SessionId session);

  /** Keeps what people added. */
  void keep(SessionId session, Remarks remarks);

  /**
   * A picture of the user as the emblem on a letterhead, as remarks keep it; empty when it is no
   * picture that can be read.
   */
  Optional<String> emblem(Path file);

  /** Makes letterhead, logo, place and signatory what every new review begins with. */
  void keepHouse(Remarks.Front front);

  /** What can be corrected and chosen, in a language of two letters. */
  Outline outline(SessionId session, Remarks remarks, String language);

  /** The documents there are, the report first. */
  List<Kind> documents();

  /** The pages of a document as they would be written now. */
  Pages pages(SessionId session, Remarks remarks, Order order, DoubleConsumer progress);

  /** Writes a document; its file is complete or not there. */
  void write(SessionId session, Remarks remarks, Order order, Path file, DoubleConsumer progress);

  /**
   * A kind of document.
   *
   * @param endings of the files that it can be written to
   */
  record Kind(String id, List<String> endings) {
    public Kind {
      endings = List.copyOf(endings);
    }
  }
}
