package id.gladi.export.report;

import id.gladi.export.chart.DelayChart;
import id.gladi.export.chart.LevelChart;
import id.gladi.export.chart.RingChart;
import id.gladi.export.page.Part;

/** III Hasil yang dicapai: satgas, tujuan, tingkat dan tahap, kekuatan ring, waktu tanggap. */
record Results(Source source) {
  private static final double MM_PER_PIXEL = 25.4 / 96;
  private static final double LANE = 22;

  Part part(String title) {
    var chapter = new Chapter().heading(source.say("summary.functions"));
    var tables = new ScoreTables(source);
    tables.scores(chapter);
    chapter.heading(source.say("scorecard"));
    tables.scorecard(chapter);
    chapter.heading(source.say("objectives.rated"));
    new ObjectiveTable(source).write(chapter);
    chapter
        .heading(source.say("chart"))
        .chart(
            "tingkat",
            new LevelChart(source.review(), source.words()),
            62,
            source.say("chart.key"));
    new StageTable(source).write(chapter);
    chapter
        .heading(source.say("rings"))
        .chart(
            "ring",
            new RingChart(source.review(), source.words()),
            LANE * RingChart.lanes(source.review()) + 6,
            source.say("rings.key"));
    new RingTable(source).write(chapter);
    chapter.heading(source.say("responses"));
    responses(chapter);
    return chapter.part("hasil", title, false);
  }

  private void responses(Chapter chapter) {
    int bars = source.review().course().responses().size();
    if (bars > 0) {
      chapter.chart(
          "tanggap",
          new DelayChart(source.review(), source.words()),
          (bars * DelayChart.ROW + 2) * MM_PER_PIXEL,
          source.say("responses.key"));
    }
    new RequestTable(source).write(chapter);
  }
}
