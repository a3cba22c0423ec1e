package id.gladi.export.report;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Pair;
import id.gladi.export.page.Part;
import id.gladi.export.page.Part.Letters;
import id.gladi.export.picture.Inset;
import java.util.ArrayList;
import java.util.List;

/**
 * A page for each inject, to be handed out and read at arm's length, with room to write on; without
 * what only controllers know, unless private notes are asked for.
 *
 * @param below millimetres that are taken at the top of the first page
 */
record InjectCards(Source source, double below) {
  /** Characters that fill half a page in large letters, and a page in medium ones. */
  private static final int LARGE = 360;

  private static final int MEDIUM = 1600;

  private static final double PAGE = 253;

  /** Title, routing and the heading above the lines. */
  private static final double FRAME = 58;

  private static final double LINE = 7.7;
  private static final int MOST_LINES = 14;
  private static final double PICTURE_HEIGHT = 100;

  List<Part> parts() {
    var parts = new ArrayList<Part>();
    source
        .review()
        .review()
        .board()
        .script()
        .all()
        .forEach(inject -> parts.add(card(inject, !parts.isEmpty())));
    return parts;
  }

  private Part card(Inject inject, boolean newPage) {
    var routing = inject.routing();
    var chapter =
        new Chapter()
            .add(
                new Block.Pairs(
                    List.of(
                        new Pair(source.say("plan.planned"), inject.at().toString()),
                        new Pair(source.say("msel.delivery"), routing.delivery()),
                        new Pair(source.say("requests.by"), routing.from()),
                        new Pair(source.say("requests.to"), String.join(", ", routing.to())))))
            .text(inject.story().narrative());
    if (source.context().notes()) {
      chapter
          .heading(source.say("msel.note"))
          .text(inject.story().controllerNote())
          .heading(source.say("msel.good"))
          .text(inject.story().good())
          .heading(source.say("msel.mistake"))
          .text(inject.story().mistake());
    }
    var shown = inject.attachments().stream().filter(this::shown).toList();
    shown.forEach(attachment -> attach(chapter, inject, attachment));
    var letters = letters(inject);
    int lines = shown.isEmpty() ? lines(inject, letters, newPage ? 0 : below) : 0;
    if (lines > 2) {
      chapter.heading(source.say("card.answer")).add(new Block.Ruled(lines));
    }
    return chapter
        .part("inject-" + inject.id(), source.events().inject(inject.id()), newPage)
        .in(letters);
  }

  private int length(Inject inject) {
    var story = inject.story();
    int told = story.narrative().length();
    return source.context().notes()
        ? told + story.controllerNote().length() + story.good().length() + story.mistake().length()
        : told;
  }

  /** As large as the text leaves room for. */
  private Letters letters(Inject inject) {
    if (length(inject) <= LARGE && !source.context().notes()) {
      return Letters.LARGE;
    }
    return length(inject) <= MEDIUM ? Letters.MEDIUM : Letters.SMALL;
  }

  /** Lines to write on below what is told. */
  private int lines(Inject inject, Letters letters, double taken) {
    double notes = source.context().notes() ? 45 : 0;
    double text = letters.height(length(inject), Block.TEXT_WIDTH);
    return (int) Math.min(MOST_LINES, (PAGE - taken - FRAME - notes - text) / LINE);
  }

  private boolean shown(Attachment attachment) {
    return attachment.room() || source.context().notes();
  }

  private void attach(Chapter chapter, Inject inject, Attachment attachment) {
    var words = caption(inject, attachment);
    if (attachment.kind() == Attachment.Kind.SOUND) {
      chapter.text(source.say("card.sound", words));
      return;
    }
    Inset.of(attachment)
        .ifPresentOrElse(
            inset -> chapter.add(figure(inject, attachment, inset, words)),
            () -> chapter.text(source.say("card.unreadable", words)));
  }

  private static Block figure(Inject inject, Attachment attachment, Inset inset, String words) {
    double width = Math.min(Block.TEXT_WIDTH, PICTURE_HEIGHT * inset.ratio());
    var id = "lampiran-" + inject.id() + "-" + inject.attachments().indexOf(attachment);
    return new Block.Figure(id, inset::draw, width, width / inset.ratio(), 1, words, words);
  }

  /** Its name is never for the room; its source is for everybody. */
  private String caption(Inject inject, Attachment attachment) {
    var words = new ArrayList<String>();
    words.add(source.say("card.attached", inject.id()));
    if (source.context().notes()) {
      words.add(attachment.name());
      if (!attachment.room()) {
        words.add(source.say("card.kept"));
      }
    }
    if (!attachment.source().isBlank()) {
      words.add(source.say("card.source", attachment.source()));
    }
    return String.join(" · ", words);
  }
}
