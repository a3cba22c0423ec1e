package id.gladi.core.planning;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Citation;
import java.util.List;

/** Where the planning figures come from; the keys are those of domain.md section 9. */
final class Sources {
  private static final Text NOTHING_TO_ADD = new Text("", "");

  /** No open source: general knowledge that domain.md marks M-med. */
  static final Citation MEDIUM =
      memory(
          new Text(
              "tanpa sumber Polri terbuka; pengetahuan umum, keyakinan sedang",
              "no open police source; general knowledge, medium confidence"));

  /** No open source: general knowledge that domain.md marks M-low. */
  static final Citation LOW =
      memory(
          new Text(
              "tanpa sumber Polri terbuka; taksiran, keyakinan rendah",
              "no open police source; an estimate, low confidence"));

  static final Citation STILL = published("Still", "still-cnn", "epj-fruin");
  static final Citation FRUIN = published("Fruin", "epj-fruin");

  static final Citation GREEN_GUIDE =
      new Citation(
          "Green Guide (UK)",
          List.of(),
          false,
          new Text(
              "dikutip tanpa naskah asli; keyakinan tinggi",
              "quoted without the original; high confidence"));

  static final Citation WALKING =
      new Citation(
          "Weidmann",
          List.of("iesve"),
          false,
          new Text(
              "rata-rata dikutip tanpa naskah asli; rentang dari sumber",
              "mean quoted without the original; the range is from the source"));

  static final Citation DRILL =
      new Citation(
          "Permildas",
          List.of("permildas"),
          true,
          new Text(
              "dihitung dari panjang dan tempo langkah",
              "derived from length and rate of the step"));

  static final Citation PINDAD = published("", "cnn-awc", "kompas-awc");
  static final Citation DAEJI = published("", "kompas-awc");

  static final Citation JET =
      new Citation(
          "",
          List.of("borneoreview"),
          true,
          new Text(
              "debit paling besar meriam air pada umumnya, bukan AWC tertentu",
              "the most a water cannon gives in general, not a certain vehicle"));

  private Sources() {}

  private static Citation memory(Text note) {
    return new Citation("", List.of(), false, note);
  }

  private static Citation published(String reference, String... keys) {
    return new Citation(reference, List.of(keys), true, NOTHING_TO_ADD);
  }
}
