package id.gladi.export.report;

import id.gladi.core.conduct.Conduct.ForceUsed;
import id.gladi.core.conduct.ForceReport;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Signature;
import id.gladi.export.page.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The use-of-force form of Perkap 1/2009, filled in as far as it was written during play. */
record ForceForms(Source source) {
  private static final int LINES = 2;

  /** The first form shares its page with the letterhead; its places to sign stay on that page. */
  private static final int LINES_BELOW_THE_HEAD = LINES - 1;

  /** One form a page for every act of stage 4 or 5; a sentence when there was none. */
  List<Part> parts() {
    var conduct = source.review().review().board().conduct();
    var parts = new ArrayList<Part>();
    for (var act : conduct.acts()) {
      parts.add(form(act, conduct.reports().get(act.id()), !parts.isEmpty(), parts.size() + 1));
    }
    if (parts.isEmpty()) {
      parts.add(new Chapter().text(source.say("paper.noForce")).part("kekuatan", "", false));
    }
    return parts;
  }

  private Part form(ForceUsed act, @Nullable ForceReport report, boolean newPage, int number) {
    var schedule = source.review().plan().exercise().schedule();
    var chapter =
        new Chapter()
            .add(
                new Block.Pairs(
                    List.of(
                        new Block.Pair(source.say("timeline.exercise"), act.at().toString()),
                        new Block.Pair(
                            source.say("timeline.clock"),
                            source.words().clockWithZone(schedule, act.at())),
                        new Block.Pair(source.say("stages.what"), what(act)),
                        new Block.Pair(source.say("stages.change"), "T" + act.stage()))));
    fields(chapter, report, newPage ? LINES : LINES_BELOW_THE_HEAD);
    sign(chapter);
    return chapter.part(act.id(), source.say("force.title", number, act.by()), newPage);
  }

  private String what(ForceUsed act) {
    return source.events().order(act.what());
  }

  private void fields(Chapter chapter, @Nullable ForceReport report, int lines) {
    for (var part : ForceReport.Part.values()) {
      chapter.heading(source.say("force." + part));
      var said = report == null ? "" : report.part(part);
      if (said.isBlank()) {
        chapter.add(new Block.Ruled(lines));
      } else {
        chapter.text(said);
      }
    }
  }

  private void sign(Chapter chapter) {
    chapter.add(
        new Block.Signatures(
            List.of(
                new Signature("", source.say("force.seen")),
                new Signature(source.say("closing.placeDate"), source.say("force.reports"))),
            source.say("closing.below")));
  }

  /** The same form without an act, to fill in by hand. */
  Part blank(String title) {
    var chapter = new Chapter();
    fields(chapter, null, LINES);
    sign(chapter);
    return chapter.part("formulir", title, true);
  }
}
