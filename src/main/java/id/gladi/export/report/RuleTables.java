package id.gladi.export.report;

import id.gladi.core.compliance.Fact;
import id.gladi.core.compliance.Finding;
import id.gladi.core.doctrine.Citation;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.review.Lawfulness;
import id.gladi.core.review.Lawfulness.Remark;
import id.gladi.core.review.Lawfulness.Tally;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kepatuhan: what the rules of the profile said of the play, each with its source. */
public record RuleTables(Source source) {

  /** How often each rule spoke, faults and points for discussion in tables of their own. */
  void tallies(Chapter chapter) {
    var tallies = lawfulness().tallies();
    var spoke = tallies.stream().filter(tally -> tally.times() > 0).toList();
    chapter
        .text(source.say("rules.text", tallies.size(), tallies.size() - spoke.size()))
        .grid(
            source.say("rules.caption"),
            tallyColumns(),
            spoke.stream().map(this::tally).toList(),
            source.say("rules.none"))
        .small(source.say("rules.key"));
  }

  private Lawfulness lawfulness() {
    return source.review().lawfulness();
  }

  private List<Column> tallyColumns() {
    return List.of(
        Column.of(source.say("rules.rule"), 46),
        Column.of(source.say("rules.severity"), 22),
        Column.of(source.say("rules.source"), 46),
        Column.number(source.say("rules.times"), 11),
        Column.number(source.say("rules.open"), 16),
        Column.number(source.say("rules.settled"), 18),
        Column.number(source.say("rules.overruled"), 21));
  }

  private Row tally(Tally tally) {
    var fault = tally.rule().severity() != Rule.Severity.DISCUSSION;
    return Row.of(
        Cell.of(title(tally.rule())),
        Cell.of(source.say("rules." + tally.rule().severity())),
        Cell.of(cited(tally.rule().source())),
        Cell.of(tally.times()),
        fault && tally.open() > 0 ? Cell.of(tally.open()).toned(Tone.BAD) : Cell.of(tally.open()),
        Cell.of(tally.settled()),
        Cell.of(tally.overruled()));
  }

  /** The annex: every flag with its facts, what the umpire overruled, what is for discussion. */
  Part part(String title) {
    return new Chapter()
        .text(source.say("flags.text"))
        .heading(source.say("flags.faults"))
        .grid(
            source.say("flags.caption"),
            columns(),
            rows(lawfulness().faults()),
            source.say("flags.none"))
        .heading(source.say("flags.discussions"))
        .text(source.say("flags.discussionsText"))
        .grid(
            source.say("flags.discussionsCaption"),
            columns(),
            rows(lawfulness().discussions()),
            source.say("flags.discussionsNone"))
        .part("lampiran-kepatuhan", title, true);
  }

  /** The columns of faults and of points for discussion alike. */
  public List<Column> columns() {
    return List.of(
        Column.of(source.say("timeline.exercise"), 22),
        Column.number(source.say("log.step"), 14),
        Column.of(source.say("rules.rule"), 42),
        Column.of(source.say("flags.facts"), 40),
        Column.of(source.say("rules.source"), 32),
        Column.of(source.say("requests.state"), 30));
  }

  /** Everything that was said, faults first. */
  public List<Row> rows() {
    return rows(Stream.concat(lawfulness().faults(), lawfulness().discussions()));
  }

  private List<Row> rows(Stream<Remark> remarks) {
    return remarks.map(this::row).toList();
  }

  private Row row(Remark remark) {
    var flag = remark.flag();
    var at =
        remark.times() == 1
            ? flag.at().toString()
            : source.say("flags.times", flag.at(), remark.last().at(), remark.times());
    return Row.of(
        Cell.of(at),
        Cell.of(flag.step()),
        Cell.of(title(flag.rule())),
        Cell.of(
            flag.facts().stream()
                .map(Fact::words)
                .map(source.words()::say)
                .collect(Collectors.joining("; "))),
        Cell.of(cited(flag.rule().source())),
        standing(remark));
  }

  private Cell standing(Remark remark) {
    return switch (remark.standing()) {
      case Finding.Standing.Open _ ->
          remark.flag().severity() == Rule.Severity.DISCUSSION
              ? Cell.of(source.say("rules.DISCUSSION"), Tone.WARN)
              : Cell.of(source.say("flags.open"), Tone.BAD);
      case Finding.Standing.Settled _ -> Cell.of(source.say("flags.settled"), Tone.GOOD);
      case Finding.Standing.Overruled(var word) ->
          Cell.of(source.say("flags.overruled", word.by(), word.reason()), Tone.WARN);
    };
  }

  /** The rule with its letter where the reference gives it one. */
  private String title(Rule rule) {
    var title = source.words().say(rule.title());
    return rule.id().length() == 1 ? "(" + rule.id() + ") " + title : title;
  }

  private String cited(Citation citation) {
    return citation.certain()
        ? citation.reference()
        : citation.reference() + " · " + source.say("rules.uncertain");
  }
}
