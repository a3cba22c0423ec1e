package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import org.junit.jupiter.api.Test;

/** Every kind of bad exercise gives file, line, path and a clear sentence in both languages. */
class BadExerciseTest {
  @Test
  void theMinimalExerciseOpens() {
    assertThat(Minimal.problems(Minimal.EXERCISE)).isEmpty();
  }

  @Test
  void aMissingField() {
    only(
        Minimal.exercise("    \"aim\": \"Berlatih\",\n", ""),
        "exercise.json, baris 29, kolom 15 (/briefing/aim): Isian “aim” tidak ada, padahal wajib."
            + " Tambahkan isian itu di sini.",
        "exercise.json, line 29, column 15 (/briefing/aim): The field “aim” is missing but"
            + " required. Add it here.");
  }

  @Test
  void anUnknownField() {
    only(
        Minimal.exercise("\"aim\": \"Berlatih\"", "\"aim\": \"Berlatih\", \"cuaca\": 1"),
        "exercise.json, baris 30, kolom 33 (/briefing/cuaca): Isian “cuaca” tidak dikenal. Yang"
            + " dikenal di sini: aim, generalSituation, specialSituation, prohibitions,"
            + " preconditions.",
        "exercise.json, line 30, column 33 (/briefing/cuaca): The field “cuaca” is not known. Known"
            + " here: aim, generalSituation, specialSituation, prohibitions, preconditions.");
  }

  @Test
  void aMisspeltOptionalFieldIsRecognised() {
    only(
        Minimal.exercise("\"standing\": \"citizen\"", "\"standng\": \"citizen\""),
        "exercise.json, baris 57, kolom 20 (/forces/units/1/standng): Isian “standng” tidak"
            + " dikenal. Mungkin maksudnya “standing”.",
        "exercise.json, line 57, column 20 (/forces/units/1/standng): The field “standng” is not"
            + " known. Perhaps “standing” is meant.");
  }

  @Test
  void aUnitUsedByAnInjectButNotDefined() {
    only(
        Minimal.exercise(
            "\"unit\": \"massa\", \"home\": [0, 20]", "\"unit\": \"ambulans\", \"home\": [0, 20]"),
        "exercise.json, baris 98, kolom 39 (/script/injects/0/staging/effects/0/unit): Satuan"
            + " “ambulans” tidak ada. Periksa ejaannya atau tambahkan ke berkas ini.",
        "exercise.json, line 98, column 39 (/script/injects/0/staging/effects/0/unit): There is no"
            + " unit “ambulans”. Check its spelling or add it to this file.");
  }

  @Test
  void attachmentsThatAreDamagedOrTooLarge() {
    only(
        attached("\"AAEC\""),
        "exercise.json, baris 92, kolom 87 (/script/injects/0/attachments/0/data): Lampiran ini"
            + " rusak atau bukan gambar PNG/JPEG maupun suara WAV seperti disebut “kind”. Lampirkan"
            + " ulang berkasnya.",
        "exercise.json, line 92, column 87 (/script/injects/0/attachments/0/data): This attachment"
            + " is damaged, or is not the PNG/JPEG picture or WAV recording that its “kind” says."
            + " Attach the file anew.");
    var parts = "\"" + "A".repeat(600_000) + "\"";
    assertThat(Minimal.problems(attached(parts + ", " + parts)))
        .extracting(Problem::kind)
        .containsExactly(Kind.ATTACHMENT_TOO_LARGE);
    assertThat(Minimal.problems(attached("\"*\"")))
        .extracting(Problem::kind)
        .containsExactly(Kind.NOT_AN_ATTACHMENT);
  }

  @Test
  void serialsThatOccurTwice() {
    only(
        Minimal.exercise("\"serial\": 2", "\"serial\": 1"),
        "exercise.json, baris 119, kolom 19 (/script/injects/1/serial): Nomor inject 1 sudah"
            + " dipakai di baris 89. Beri nomor lain.",
        "exercise.json, line 119, column 19 (/script/injects/1/serial): Inject number 1 is already"
            + " used in line 89. Give it another number.");
  }

  @Test
  void coordinatesOutsideTheMap() {
    only(
        Minimal.exercise("\"place\": [0, 10]", "\"place\": [0, 310]"),
        "exercise.json, baris 96, kolom 20 (/script/injects/0/staging/place): Titik (0, 310)"
            + " berada di luar denah (x -50 … 50, y -50 … 50). Perbaiki koordinatnya.",
        "exercise.json, line 96, column 20 (/script/injects/0/staging/place): The point (0, 310)"
            + " is outside the map (x -50 … 50, y -50 … 50). Correct its coordinates.");
  }

  @Test
  void timesThatRunBackwards() {
    only(
        Minimal.exercise("\"at\": \"T+00:30\"", "\"at\": \"T+00:04\""),
        "exercise.json, baris 121, kolom 15 (/script/injects/1/at): Waktu T+00:04 mendahului inject"
            + " 1 pada T+00:05. Urutkan waktunya.",
        "exercise.json, line 121, column 15 (/script/injects/1/at): The time T+00:04 is before"
            + " inject 1 at T+00:05. Put the times in order.");
  }

  @Test
  void aContingencyThatPointsNowhere() {
    only(
        Minimal.exercise("\"offers\": \"K1\"", "\"offers\": \"K27\""),
        "exercise.json, baris 115, kolom 63 (/script/injects/0/contingencies/0/offers): Inject"
            + " kontinjensi “K27” tidak ada. Periksa ejaannya atau tambahkan ke berkas ini.",
        "exercise.json, line 115, column 63 (/script/injects/0/contingencies/0/offers): There is no"
            + " contingency inject “K27”. Check its spelling or add it to this file.");
  }

  @Test
  void aTotalThatDoesNotAddUp() {
    only(
        Minimal.exercise("\"persons\": 39", "\"persons\": 40"),
        "exercise.json, baris 63, kolom 70 (/forces/totals/0/persons): Jumlah “Polres” tertulis 40"
            + " orang, tetapi satuannya berjumlah 39. Samakan keduanya.",
        "exercise.json, line 63, column 70 (/forces/totals/0/persons): The total “Polres” says 40"
            + " persons, but its units add up to 39. Make them agree.");
  }

  @Test
  void aScriptThatMovesThePlayersUnits() {
    only(
        Minimal.exercise(
            "\"do\": \"remove\", \"units\": [\"massa\"]",
            "\"do\": \"remove\", \"units\": [\"dalmas-awal\"]"),
        "exercise.json, baris 125, kolom 99 (/script/injects/1/staging/effects/1/units/0): Efek"
            + " “remove” menggerakkan “dalmas-awal”, satuan pelaku. Satuan pelaku bergerak atas"
            + " keputusan pelaku: hapus efek ini atau tawarkan dengan offered.",
        "exercise.json, line 125, column 99 (/script/injects/1/staging/effects/1/units/0): The"
            + " effect “remove” moves “dalmas-awal”, a unit of the players. Those move by the"
            + " players' decision: delete this effect or make it an offer with offered.");
  }

  @Test
  void manyProblemsAreReportedTogetherInReadingOrder() {
    var text = Minimal.exercise("\"zone\": \"Asia/Makassar\"", "\"zone\": \"Kutai\"");
    text = Minimal.replaced(text, "    \"aim\": \"Berlatih\",\n", "");
    text = Minimal.replaced(text, "\"people\": 30", "\"people\": 45");
    text = Minimal.replaced(text, "\"at\": \"T+00:30\"", "\"at\": \"T+02:30\"");
    text = Minimal.replaced(text, "\"act\": \"orasi\" }, {", "\"act\": \"doa\" }, {");
    assertThat(Minimal.problems(text))
        .extracting(p -> p.place().pointer())
        .containsExactly(
            "/schedule/zone",
            "/briefing/aim",
            "/deployment/stages/0/positions/0/formation/people",
            "/script/injects/1/at",
            "/script/injects/1/staging/effects/0/act");
  }

  @Test
  void oneMistakeIsBlamedOnce() {
    assertThat(Minimal.problems(Minimal.exercise("\"at\": \"T+00:30\"", "\"at\": \"0.30\"")))
        .extracting(p -> p.message("en"))
        .containsExactly("“0.30” is not an exercise time such as T+00:42.");
  }

  private static String attached(String texts) {
    var attachment = "{ \"name\": \"Foto\", \"kind\": \"picture\", \"data\": [" + texts + "] }";
    return Minimal.exercise(
        "\"type\": \"event\",", "\"type\": \"event\", \"attachments\": [" + attachment + "],");
  }

  private static void only(String exercise, String indonesian, String english) {
    var problems = Minimal.problems(exercise);
    assertThat(problems).extracting(p -> p.in("id")).containsExactly(indonesian);
    assertThat(problems).extracting(p -> p.in("en")).containsExactly(english);
  }
}
