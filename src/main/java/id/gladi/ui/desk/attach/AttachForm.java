package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;

/** Asks how an attachment is called, where it comes from and whether the room sees it. */
final class AttachForm {
  private static final String ROOM = "ruangan";
  private static final String DESK = "meja";

  private AttachForm() {}

  /**
   * The form for a file.
   *
   * @param pages of a PDF, or the one attachment that the file is
   */
  static Form of(String inject, List<Attachment> pages, Texts texts) {
    var first = pages.getFirst();
    boolean picture = first.kind() == Attachment.Kind.PICTURE;
    var name = Field.words("form.attachment.name", 1);
    name.value().set(first.name());
    var page = Field.amount("form.attachment.page", 1, 1, pages.size());
    var source = Field.words("form.attachment.source", 1);
    var room =
        Field.segments(
            "form.attachment.room",
            ROOM,
            List.of(
                Option.of(ROOM, texts.get("form.attachment.room.yes")),
                Option.of(DESK, texts.get("form.attachment.room.no"))));
    var fields = new ArrayList<Field>(List.of(name));
    if (pages.size() > 1) {
      fields.add(page);
    }
    fields.add(source);
    if (picture) {
      fields.add(room);
    }
    return new Form(
        "attachment",
        inject,
        fields,
        () -> {
          var draft = Draft.read(pages);
          draft.page().set(page.value().get());
          draft.name().set(name.value().get());
          draft.source().set(source.value().get());
          draft.room().set(room.value().get().equals(ROOM));
          return new Command.Attach(inject, draft.made());
        });
  }
}
