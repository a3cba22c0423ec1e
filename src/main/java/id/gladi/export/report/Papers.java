package id.gladi.export.report;

import id.gladi.core.plan.Standing;
import id.gladi.export.page.Block;
import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import id.gladi.export.page.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Documents that are handed out by themselves: the same head and marking as the report. */
public record Papers(Source source) {
  /** Room for two lines of handwriting. */
  private static final String HANDWRITTEN = " \n ";

  private static final int SHEET_ROWS = 26;

  /** Millimetres of the letterhead and the title on a first page. */
  private static final double HEAD = 72;

  /** Every decision with reason and ground, and how it was weighed. */
  public Paper decisionLog() {
    return paper(
        "paper.decision-log", List.of(new DecisionLog(source).part("keputusan", "", false)));
  }

  /** The form of Perkap 1/2009 for every act of force of stage 4 or 5, one on a page. */
  public Paper forceReports() {
    return paper("paper.force-reports", new ForceForms(source).parts());
  }

  /** Who stands where with what, at the opening and at every stage of the plan. */
  public Paper personnelPlot() {
    return paper("paper.personnel-plot", plots());
  }

  private List<Part> plots() {
    var table = new PersonnelTable(source);
    var parts = new ArrayList<Part>();
    parts.add(
        new Chapter()
            .grid("", table.columns(), table.opening(), source.say("none"))
            .part("pembukaan", source.say("plot.opening"), false));
    for (var stage : source.review().plan().exercise().deployment().stages()) {
      parts.add(
          new Chapter()
              .grid("", table.columns(), table.stage(stage), source.say("none"))
              .part("susunan-" + stage.id(), stage.name(), true));
    }
    return parts;
  }

  /** The chronological log of the command post. */
  public Paper poskoLog() {
    var table = new PoskoTable(source);
    return paper(
        "paper.posko-log",
        List.of(
            new Chapter()
                .grid("", table.columns(), table.rows(), source.say("timeline.none"))
                .part("log", "", false)));
  }

  /** The commander's briefing before deployment (Perkap 1/2009 article 14). */
  public Paper appBriefing() {
    return paper("paper.app-briefing", List.of(briefing()));
  }

  private Part briefing() {
    var exercise = source.review().plan().exercise();
    return new Chapter()
        .heading(source.say("intro.general"))
        .text(exercise.briefing().generalSituation())
        .heading(source.say("app.crowd"))
        .dots(crowds())
        .heading(source.say("app.object"))
        .text(exercise.setting().place())
        .heading(source.say("intro.aim"))
        .text(exercise.briefing().aim())
        .heading(source.say("app.plan"))
        .dots(
            exercise.deployment().stages().stream()
                .map(stage -> source.say("app.stage", stage.name(), stage.positions().size()))
                .toList())
        .heading(source.say("conduct.weather"))
        .text(exercise.setting().weather())
        .heading(source.say("conduct.notice"))
        .text(exercise.setting().notice())
        .heading(source.say("app.prohibitions"))
        .numbers(exercise.briefing().prohibitions())
        .heading(source.say("app.preconditions"))
        .numbers(exercise.briefing().preconditions())
        .heading(source.say("app.levels"))
        .dots(
            source.review().plan().profile().levels().stream()
                .map(level ->
                    source.say(
                        "app.level",
                        level.name(),
                        level.behaviour(),
                        level.response(),
                        level.holder()))
                .toList())
        .part("app", "", false);
  }

  /**
   * Who is there at the beginning, with the estimate of the plan. Who comes or parts later, and
   * what the author noted of them, is what the exercise will show; it is told with private notes.
   */
  private List<String> crowds() {
    boolean notes = source.context().notes();
    return source.review().plan().exercise().forces().units().stream()
        .filter(unit -> unit.standing() == Standing.CITIZEN && unit.strength().likely() > 1)
        .filter(unit -> notes || unit.home().at() != null)
        .map(unit ->
            source.say(
                "app.crowdOf",
                unit.name(),
                unit.strength().low(),
                unit.strength().high(),
                notes ? unit.note() : ""))
        .map(String::strip)
        .toList();
  }

  /** One card on each page, for handing out; without what only controllers know. */
  public Paper injectCards() {
    return paper("paper.inject-cards", new InjectCards(source, HEAD).parts());
  }

  /** Everything that is needed to go on with paper when the PC fails. */
  public Paper paperRun() {
    var opening = source.review().review().moments().stream().limit(1).toList();
    var parts = new ArrayList<Part>();
    parts.add(briefing());
    for (var moment : opening) {
      var says = source.say("picture", moment.at().toString());
      parts.add(
          new Chapter()
              .add(
                  new Block.Figure(
                      "papan",
                      source.boards().after(moment.step()),
                      Block.TEXT_WIDTH,
                      120,
                      1.55,
                      says,
                      says))
              .part("denah", source.say("part.lampiran-gambar"), true));
    }
    parts.addAll(plots());
    parts.addAll(new InjectCards(source, 0).parts());
    parts.add(sheet());
    parts.add(new ForceForms(source).blank(source.say("paper.force-reports")));
    return paper("paper.paper-run", parts);
  }

  /** A decision log to write on by hand. */
  private Part sheet() {
    var columns = new DecisionTable(source).columns();
    var blank = new String[columns.size()];
    Arrays.fill(blank, HANDWRITTEN);
    var rows = Collections.nCopies(SHEET_ROWS, Block.Row.of(blank));
    return new Chapter()
        .add(new Block.Grid("", columns, rows))
        .part("lembar", source.say("paper.decision-log"), true);
  }

  private Paper paper(String key, List<Part> parts) {
    var cover = new Cover(source);
    return new Paper(
        source.words().locale(), cover.head(source.say(key)), cover.foot(), false, grounded(parts));
  }

  /** Says at the end whose map the document rests on. */
  private List<Part> grounded(List<Part> parts) {
    var last = parts.getLast();
    var blocks = new ArrayList<>(last.blocks());
    blocks.add(new Block.Paragraph(source.say("closing.ground", source.ground()), Tone.MUTED));
    var all = new ArrayList<>(parts.subList(0, parts.size() - 1));
    all.add(new Part(last.id(), last.title(), last.newPage(), last.letters(), blocks));
    return all;
  }
}
