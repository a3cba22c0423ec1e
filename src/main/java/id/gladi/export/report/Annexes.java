package id.gladi.export.report;

import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.review.JudgedAction;
import id.gladi.core.review.Moment;
import id.gladi.export.page.Block;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lampiran: pictures of the board, every expected action, sources. */
record Annexes(Source source) {
  /** Boards are drawn finer than the screen's, so that labels leave room to each other. */
  private static final double FINER = 1.55;

  private static final double PICTURE_HEIGHT = 107;

  Part pictures(String title) {
    var chapter = new Chapter();
    for (var moment : source.review().review().moments()) {
      var says = source.say("picture", moment.at().toString());
      var whys = moment.whys().stream().map(this::why).collect(Collectors.joining(" "));
      chapter.add(
          new Block.Figure(
              "papan-" + moment.step(),
              source.boards().after(moment.step()),
              Block.TEXT_WIDTH,
              PICTURE_HEIGHT,
              FINER,
              says + ". " + whys,
              says));
    }
    chapter.small(source.say("picture.note"));
    return chapter.part("lampiran-gambar", title, true);
  }

  private String why(Moment.Why why) {
    return switch (why) {
      case Moment.Why.Opening _ -> source.say("picture.opening");
      case Moment.Why.Phase phase -> source.say("picture.phase", phase.number(), name(phase));
      case Moment.Why.Level level -> source.say("picture.level", source.level(level.level()));
      case Moment.Why.Decided decided ->
          source.say(
              decided.force() ? "picture.force" : "picture.decided",
              decided.by(),
              decided.stage(),
              decided.text());
      case Moment.Why.Ordered ordered ->
          source.say(
              ordered.force() ? "picture.forceOrder" : "picture.order",
              ordered.by(),
              ordered.stage(),
              source.events().order(ordered.order()));
      case Moment.Why.End _ -> source.say("picture.end");
    };
  }

  private String name(Moment.Why.Phase phase) {
    return source.review().plan().exercise().script().phases().stream()
        .filter(each -> each.number() == phase.number())
        .map(each -> each.name())
        .findFirst()
        .orElse("");
  }

  Part actions(String title) {
    var columns =
        List.of(
            Column.of(source.say("actions.inject"), 14),
            Column.of(source.say("actions.function"), 30),
            Column.of(source.say("actions.action"), 86),
            Column.of(source.say("actions.limit"), 14),
            Column.of(source.say("actions.result"), 36));
    var rows = source.review().review().actions().stream().map(this::action).toList();
    return new Chapter()
        .grid(source.say("actions.caption"), columns, rows, source.say("actions.none"))
        .part("lampiran-tindakan", title, true);
  }

  private Row action(JudgedAction judged) {
    return Row.of(
        Cell.of(judged.inject().id(), Tone.STRONG),
        Cell.of(source.events().function(judged.action().function())),
        Cell.of(judged.action().text()),
        Cell.of(source.say("actions.minutes", judged.action().limitMinutes())),
        result(judged));
  }

  private Cell result(JudgedAction judged) {
    var result = judged.result();
    if (result == null) {
      return Cell.of(source.say("actions.open"), Tone.MUTED);
    }
    boolean met = result.mark() == Mark.MET;
    var word = source.say(met ? "actions.met" : "actions.missed");
    var text = result.comment().isBlank() ? word : word + " – " + result.comment();
    return Cell.of(text, met ? Tone.GOOD : Tone.BAD);
  }

  Part decisions(String title) {
    return new DecisionLog(source).part("lampiran-keputusan", title, true);
  }

  Part log(String title) {
    return new Chapter()
        .text(source.say("log.text", source.context().fingerprint()))
        .grid(
            source.say("log.caption"),
            new LogTable(source).columns(),
            new LogTable(source).rows(),
            source.say("none"))
        .part("lampiran-catatan", title, true);
  }

  Part sources(String title) {
    var exercise = source.review().plan().exercise();
    var cited = new ArrayList<String>();
    exercise.setting().sources().forEach(each -> cited.add(cite(each)));
    cited.add(source.say("closing.ground", source.ground()));
    cited.add(
        source.say("closing.profile", source.words().say(source.review().plan().profile().name())));
    source.review().plan().profile().uncertainties().stream()
        .map(source.words()::say)
        .forEach(cited::add);
    return new Chapter()
        .dots(cited.stream().filter(text -> !text.isBlank()).toList())
        .part("lampiran-sumber", title, false);
  }

  private static String cite(id.gladi.core.plan.Source cited) {
    var named = cited.date().isBlank() ? cited.title() : cited.title() + ", " + cited.date();
    return named + ". " + cited.supports();
  }
}
