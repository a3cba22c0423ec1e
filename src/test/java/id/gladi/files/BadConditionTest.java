package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong condition gives file, line, path, the place in the condition and what belongs there. */
class BadConditionTest {
  @Test
  void aGoodConditionIsNoProblem() {
    assertThat(
            Minimal.problems(
                with("5 menit sejak inject 1 dan (ada massa atau tidak ada satuan massa)")))
        .isEmpty();
  }

  @Test
  void aMisspeltWord() {
    only(
        "5 menit sejak injek 1",
        "exercise.json, baris 145, kolom 20 (/script/contingencies/0/trigger): Syarat tidak terbaca"
            + " pada huruf ke-15: di sana tertulis “injek”, seharusnya “inject”.",
        "exercise.json, line 145, column 20 (/script/contingencies/0/trigger): The condition cannot"
            + " be read at character 15: it says “injek” where “inject” is expected.");
  }

  @Test
  void aConditionThatStopsTooEarly() {
    only(
        "imbauan",
        "exercise.json, baris 145, kolom 20 (/script/contingencies/0/trigger): Syarat terputus:"
            + " setelahnya masih perlu tanda <, <=, =, >=, atau >.",
        "exercise.json, line 145, column 20 (/script/contingencies/0/trigger): The condition stops"
            + " too early: one of the signs <, <=, =, >= or > is still needed.");
  }

  @Test
  void aUnitThatIsMisspelt() {
    only(
        "ada satuan masa",
        "exercise.json, baris 145, kolom 20 (/script/contingencies/0/trigger): Satuan “masa” tidak"
            + " ada. Mungkin maksudnya “massa”.",
        "exercise.json, line 145, column 20 (/script/contingencies/0/trigger): There is no unit"
            + " “masa”. Perhaps “massa” is meant.");
  }

  @ParameterizedTest
  @CsvSource({
    "inject 9 disajikan",
    "aksi 1/tidak-ada gagal",
    "tingkat > ungu",
    "ada instansi hansip",
    "ada jenis naga",
    "ada massa di bulan",
    "ada massa dalam 5 m dari bulan",
    "garis pagar-x terpasang",
    "perintah menyerbu diberikan",
    "tindakan menari berlangsung"
  })
  void aNameThatNothingHas(String trigger) {
    assertThat(Minimal.problems(with(trigger)))
        .singleElement()
        .satisfies(p -> assertThat(p.kind().name()).startsWith("UNKNOWN_REFERENCE"));
  }

  private static String with(String trigger) {
    return Minimal.exercise(
        "\"origins\": [\"1\"],", "\"trigger\": \"" + trigger + "\", \"origins\": [\"1\"],");
  }

  private static void only(String trigger, String indonesian, String english) {
    var problems = Minimal.problems(with(trigger));
    assertThat(problems).extracting(p -> p.in("id")).containsExactly(indonesian);
    assertThat(problems).extracting(p -> p.in("en")).containsExactly(english);
  }
}
