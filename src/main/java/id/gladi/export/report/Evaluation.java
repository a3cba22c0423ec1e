package id.gladi.export.report;

import id.gladi.core.review.Line;
import id.gladi.core.review.TimelineEntry;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import java.util.ArrayList;
import java.util.List;

/** V Analisa dan evaluasi: four questions, what to keep, what to improve, other ways of playing. */
record Evaluation(Source source) {

  Part part(String title) {
    var chapter = new Chapter().heading(source.say("questions"));
    questions(chapter);
    chapter.heading(source.say("findings.keep"));
    findings(chapter, true, source.review().remarks().strengths());
    chapter.heading(source.say("findings.improve"));
    findings(chapter, false, source.review().remarks().weaknesses());
    chapter.small(source.say("findings.key"));
    chapter.heading(source.say("rules"));
    new RuleTables(source).tallies(chapter);
    if (source.review().chronicle().lines().size() > 1) {
      chapter.heading(source.say("lines"));
      lines(chapter);
    }
    var asked = source.review().plan().exercise().script().reviewQuestions();
    if (!asked.isEmpty()) {
      chapter.heading(source.say("closing.questions")).numbers(asked);
    }
    return chapter.part("evaluasi", title, false);
  }

  private void questions(Chapter chapter) {
    var room = source.say("questions.room");
    chapter.numbers(
        List.of(
            source.say("questions.planned")
                + " "
                + source.review().plan().exercise().briefing().aim(),
            source.say("questions.happened") + " " + source.worded("terjadi", happened()),
            source.say("questions.why") + " " + source.worded("mengapa", room),
            source.say("questions.improve") + " " + source.worded("perbaikan", room)));
  }

  private String happened() {
    var profile = source.review().plan().profile();
    var levels =
        source.review().review().timeline().stream()
            .filter(TimelineEntry.Declared.class::isInstance)
            .map(TimelineEntry.Declared.class::cast)
            .map(d -> source.say("questions.level", source.level(d.to()), d.at().toString()))
            .toList();
    return levels.isEmpty()
        ? source.say("questions.calm", source.level(profile.calmest().id()))
        : String.join("; ", levels) + ".";
  }

  /** People's own words first, then what the record itself shows. */
  private void findings(Chapter chapter, boolean strengths, List<String> own) {
    var all = new ArrayList<>(own);
    var words = new FindingWords(source);
    all.addAll(
        words.all(
            source.review().findings().stream()
                .filter(finding -> finding.strength() == strengths)));
    if (all.isEmpty()) {
      chapter.text(source.say("findings.none"));
    }
    chapter.dots(all);
  }

  private void lines(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("lines.name"), 40),
            Column.number(source.say("lines.from"), 15),
            Column.of(source.say("lines.duration"), 18),
            Column.number(source.say("lines.told"), 15),
            Column.number(source.say("lines.decisions"), 22),
            Column.of(source.say("lines.level"), 32),
            Column.of(source.say("lines.stage"), 12),
            Column.number(source.say("scores.met"), 14),
            Column.number(source.say("scores.missed"), 12));
    var rows = source.review().chronicle().lines().stream().map(this::line).toList();
    chapter.grid(source.say("lines.caption"), columns, rows, "");
    chapter.small(source.say("lines.key"));
    new BranchTable(source).write(chapter);
  }

  private Row line(Line line) {
    var name = line.name().isBlank() ? source.say("lines.number", line.number()) : line.name();
    return Row.of(
        Cell.of(name),
        line.from() == 0 ? Cell.of("–") : Cell.of(line.from()),
        Cell.of(line.duration().toString()),
        Cell.of(line.told()),
        Cell.of(line.decisions()),
        Cell.of(source.level(line.level())),
        Cell.of(line.stage() == 0 ? "–" : "T" + line.stage()),
        Cell.of(line.met()),
        Cell.of(line.missed()));
  }
}
