package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * An attachment as it is being written: of a file just read or of one that the inject has.
 *
 * @param pages of a PDF, or the one attachment that it is
 * @param page which of them, from 1
 * @param name as the table calls it
 * @param source where it comes from and under which licence
 * @param room whether the room sees it
 */
record Draft(
    List<Attachment> pages,
    IntegerProperty page,
    StringProperty name,
    StringProperty source,
    BooleanProperty room) {
  Draft {
    pages = List.copyOf(pages);
  }

  /** A file as it was read. */
  static Draft read(List<Attachment> pages) {
    var first = pages.getFirst();
    return of(pages, first, first.kind() == Attachment.Kind.PICTURE);
  }

  /** What an inject has. */
  static Draft had(Attachment attachment) {
    return of(List.of(attachment), attachment, attachment.room());
  }

  private static Draft of(List<Attachment> pages, Attachment first, boolean room) {
    return new Draft(
        pages,
        new SimpleIntegerProperty(1),
        new SimpleStringProperty(first.name()),
        new SimpleStringProperty(first.source()),
        new SimpleBooleanProperty(room));
  }

  /** The page that is chosen, as it was read. */
  Attachment chosen() {
    return pages.get(Math.clamp(page.get(), 1, pages.size()) - 1);
  }

  /** What is written; a name that nobody changed is that of the page. */
  Attachment made() {
    var chosen = chosen();
    boolean named = !name.get().equals(pages.getFirst().name());
    return new Attachment(
        named ? name.get().strip() : chosen.name(),
        chosen.kind(),
        picture() && room.get(),
        source.get().strip(),
        chosen.data());
  }

  boolean picture() {
    return pages.getFirst().kind() == Attachment.Kind.PICTURE;
  }

  Observable[] parts() {
    return new Observable[] {page, name, source, room};
  }
}
