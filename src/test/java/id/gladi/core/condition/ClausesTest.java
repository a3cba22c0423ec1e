package id.gladi.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.condition.Clause.Verdict;
import id.gladi.core.condition.Expected.Thing;
import id.gladi.core.condition.Expected.Words;
import id.gladi.core.play.ActionRef;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The condition language: what is printed is read as the same again, and what cannot be read is
/// told with its place and what was expected.
class ClausesTest {
  @Provide
  Arbitrary<Clause> clauses() {
    return Generated.clauses();
  }

  @Property(tries = 500)
  void aPrintedConditionIsReadAsTheSame(@ForAll("clauses") Clause clause) {
    assertThat(Clauses.parse(Clauses.print(clause))).isEqualTo(new Parsed.Good(clause));
  }

  @Property(tries = 300)
  void aBrokenConditionIsRefusedInsideItsText(@ForAll("clauses") Clause clause, @ForAll int seed) {
    var text = Clauses.print(clause);
    int at = Math.floorMod(seed, text.length());
    var broken = text.substring(0, at) + "#" + text.substring(at);
    assertThat(Clauses.parse(broken))
        .isInstanceOfSatisfying(
            Parsed.Bad.class, bad -> assertThat(bad.position()).isBetween(1, at + 1));
  }

  @Test
  void noUnitNearTheGateForFiveMinutes() {
    assertThat(
            read(
                "tidak pernah (ada satuan di ring-2 dalam 40 m dari gerbang) dalam 5 menit sejak"
                    + " inject 8"))
        .isEqualTo(
            new Clause.Never(
                new Clause.Count(
                    Measure.UNITS,
                    new Who.Units(List.of()),
                    List.of(new Where.Inside("ring-2"), new Where.Near(40, "gerbang")),
                    Relation.AT_LEAST,
                    1),
                5,
                "8"));
  }

  @Test
  void theConditionsThatEveryScriptNeeds() {
    assertThat(read("perintah awc sebelum imbauan 3")).isEqualTo(new Clause.OrderedEarly("awc", 3));
    assertThat(read("kepadatan massa > 5"))
        .isEqualTo(new Clause.Density(new Who.Crowds(), Relation.ABOVE, 5));
    assertThat(read("aksi 4/4b terlewat"))
        .isEqualTo(new Clause.Action(new ActionRef("4", "4b"), Verdict.MISSED));
  }

  @Test
  void andBindsCloserThanOr() {
    var rain = new Clause.Told("1");
    var wind = new Clause.Told("2");
    var fire = new Clause.Told("3");
    assertThat(read("inject 1 disajikan atau inject 2 disajikan dan inject 3 disajikan"))
        .isEqualTo(new Clause.Any(List.of(rain, new Clause.All(List.of(wind, fire)))));
    assertThat(read("(inject 1 disajikan atau inject 2 disajikan) dan inject 3 disajikan"))
        .isEqualTo(new Clause.All(List.of(new Clause.Any(List.of(rain, wind)), fire)));
  }

  @Test
  void aUnitMayBeCalledLikeAWordOfTheLanguage() {
    assertThat(read("jumlah satuan imbauan, massa di ring-1 >= 2"))
        .isEqualTo(
            new Clause.Count(
                Measure.UNITS,
                new Who.Units(List.of("imbauan", "massa")),
                List.of(new Where.Inside("ring-1")),
                Relation.AT_LEAST,
                2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 menit sejak injek 8|15|injek|inject",
        "aksi 8/4b luput|11|luput|terlaksana, gagal, terlewat",
        "(inject 1 disajikan|20||)",
        "inject 1 disajikan inject 2 disajikan|20|inject|dan, atau",
        "T+1:00|1|T+1:00|T+00:00"
      })
  void aWrongWordIsToldWithWhatBelongsThere(
      String text, int position, String found, String expected) {
    var there = found == null ? "" : found;
    assertThat(Clauses.parse(text)).isEqualTo(new Parsed.Bad(position, there, new Words(expected)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|1||CLAUSE",
        "hujan deras|1|hujan|CLAUSE",
        "orang Polri < 40|7|Polri|WHO",
        "orang instansi polri 40|22|40|RELATION",
        "imbauan < tiga|11|tiga|WHOLE_NUMBER",
        "kepadatan massa > lima|19|lima|NUMBER",
        "ada satuan di dan|15|dan|ID",
        "ada garis tembok di zona|11|tembok|LINE_KIND"
      })
  void aMissingChoiceIsToldWithItsSort(String text, int position, String found, Thing expected) {
    assertThat(Clauses.parse(text == null ? "" : text))
        .isEqualTo(new Parsed.Bad(position, found == null ? "" : found, expected));
  }

  @Test
  void endlessBracketsAreRefusedAndNotFollowed() {
    assertThat(Clauses.parse("(".repeat(100_000)))
        .isInstanceOfSatisfying(
            Parsed.Bad.class, bad -> assertThat(bad.expected()).isEqualTo(Thing.LESS_NESTING));
  }

  private static Clause read(String text) {
    return switch (Clauses.parse(text)) {
      case Parsed.Good(var clause) -> clause;
      case Parsed.Bad bad -> throw new AssertionError(text + ": " + bad);
    };
  }
}
