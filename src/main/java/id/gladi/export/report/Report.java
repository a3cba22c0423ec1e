package id.gladi.export.report;

import id.gladi.export.page.Paper;
import id.gladi.export.page.Part;
import id.gladi.export.words.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The Laporan Hasil Pelaksanaan TFG: seven chapters in the order of domain.md 1.5, a place to sign
 * and annexes. Parts that people left out are not numbered.
 */
public final class Report {
  private Report() {}

  private record Wanted(String id, String key, Function<String, Part> part) {}

  /** The whole document. */
  public static Paper of(Source source) {
    var cover = new Cover(source);
    var parts = new ArrayList<Part>();
    parts.add(cover.summary());
    chapters(source, parts);
    annexes(source, parts);
    return new Paper(
        source.words().locale(), cover.head(source.say("title")), cover.foot(), true, parts);
  }

  /** The parts that can be left out, with the words for each, in the order of the document. */
  public static List<String> parts() {
    return List.of(
        "pendahuluan",
        "pelaksanaan",
        "hasil",
        "hambatan",
        "evaluasi",
        "kesimpulan",
        "penutup",
        "lampiran-gambar",
        "lampiran-tindakan",
        "lampiran-keputusan",
        "lampiran-kepatuhan",
        "lampiran-catatan",
        "lampiran-sumber");
  }

  private static void chapters(Source source, List<Part> parts) {
    var conclusion = new Conclusion(source);
    var wanted =
        List.of(
            new Wanted("pendahuluan", "part.pendahuluan", new Introduction(source)::part),
            new Wanted("pelaksanaan", "part.pelaksanaan", new Conduct(source)::part),
            new Wanted("hasil", "part.hasil", new Results(source)::part),
            new Wanted("hambatan", "part.hambatan", new Obstacles(source)::part),
            new Wanted("evaluasi", "part.evaluasi", new Evaluation(source)::part),
            new Wanted("kesimpulan", "part.kesimpulan", conclusion::conclusion),
            new Wanted("penutup", "part.penutup", conclusion::closing));
    int number = 1;
    for (var each : wanted) {
      if (!hidden(source, each)) {
        var title = ReportWords.roman(number++) + "  " + source.say(each.key());
        parts.add(each.part().apply(title));
      }
    }
  }

  private static void annexes(Source source, List<Part> parts) {
    var annexes = new Annexes(source);
    var wanted =
        List.of(
            new Wanted("lampiran-gambar", "part.lampiran-gambar", annexes::pictures),
            new Wanted("lampiran-tindakan", "part.lampiran-tindakan", annexes::actions),
            new Wanted("lampiran-keputusan", "part.lampiran-keputusan", annexes::decisions),
            new Wanted(
                "lampiran-kepatuhan", "part.lampiran-kepatuhan", new RuleTables(source)::part),
            new Wanted("lampiran-catatan", "part.lampiran-catatan", annexes::log),
            new Wanted("lampiran-sumber", "part.lampiran-sumber", annexes::sources));
    char letter = 'A';
    for (var each : wanted) {
      if (!hidden(source, each)) {
        parts.add(
            each.part()
                .apply(source.say("annex", String.valueOf(letter++), source.say(each.key()))));
      }
    }
  }

  private static boolean hidden(Source source, Wanted wanted) {
    return source.review().remarks().hidden().contains(wanted.id());
  }
}
