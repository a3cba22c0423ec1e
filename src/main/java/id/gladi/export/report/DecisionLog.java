package id.gladi.export.report;

import id.gladi.core.conduct.Deliberation;
import id.gladi.core.review.TimedEntry;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Log keputusan: every decision in one table, then how it was weighed in the five steps of the
 * cycle, for the decisions that somebody wrote them down for.
 */
record DecisionLog(Source source) {

  Part part(String id, String title, boolean newPage) {
    var weighed = weighed();
    var chapter = new Chapter();
    int silent = source.review().review().decisions().size() - weighed.size();
    if (silent > 0) {
      chapter.small(source.say("weighed.silent", silent));
    }
    new DecisionTable(source).write(chapter);
    if (!weighed.isEmpty()) {
      chapter.heading(source.say("weighed"));
      weighed.forEach(each -> write(chapter, each));
    }
    return chapter.part(id, title, newPage);
  }

  private List<TimelineEntry.Decided> weighed() {
    return source.review().course().lines().stream()
        .map(TimedEntry::entry)
        .filter(TimelineEntry.Decided.class::isInstance)
        .map(TimelineEntry.Decided.class::cast)
        .filter(decided -> !decided.weighed().blank())
        .toList();
  }

  private void write(Chapter chapter, TimelineEntry.Decided decided) {
    var decision = decided.decision();
    chapter
        .add(
            new Block.Heading(
                3, source.say("weighed.title", decided.at(), decision.by(), decision.text())))
        .grid("", columns(), steps(decided), "");
  }

  private List<Column> columns() {
    return List.of(
        Column.of(source.say("weighed.step"), 46), Column.of(source.say("weighed.said"), 134));
  }

  private List<Row> steps(TimelineEntry.Decided decided) {
    var weighed = decided.weighed();
    return List.of(
        step("information", weighed.information()),
        step("threat", weighed.threat()),
        step("powers", weighed.powers()),
        step("options", options(decided)),
        step("review", weighed.review()));
  }

  private Row step(String key, String said) {
    return Row.of(
        Cell.of(source.say("weighed." + key), Tone.STRONG),
        said.isBlank() ? Cell.of(source.say("weighed.blank"), Tone.MUTED) : Cell.of(said));
  }

  /** The option taken and every one that was not, each with its reason. */
  private String options(TimelineEntry.Decided decided) {
    var lines = new ArrayList<String>();
    lines.add(source.say("weighed.taken", decided.decision().text()));
    for (Deliberation.Rejected option : decided.weighed().rejected()) {
      lines.add(
          option.why().isBlank()
              ? source.say("weighed.rejected", option.option())
              : source.say("weighed.rejectedWhy", option.option(), option.why()));
    }
    return String.join("\n", lines);
  }
}
