package id.gladi.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no JSON, no text or no files at all. */
class BadSyntaxTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\": 1,}|SYNTAX_EXTRA_COMMA|9",
        "{\"a\": 1 \"b\": 2}|SYNTAX_MISSING_COMMA|9",
        "{'a': 1}|SYNTAX_QUOTES|2",
        "{a: 1}|SYNTAX_QUOTES|2",
        "{\"a\": 1} x|SYNTAX_TRAILING|10",
        "// x|SYNTAX_COMMENT|1",
        "{\"a\": [1, 2|SYNTAX_END|12",
        "{\"a\": \"\\q\"}|SYNTAX_TEXT|9",
        "{\"a\" 1}|SYNTAX_CHARACTER|6"
      })
  void wrongJsonIsExplained(String text, Kind kind, int column) {
    var problem =
        onlyOne(new PlanReader().read(write(text.getBytes(StandardCharsets.UTF_8))).problems());
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.place().line()).isEqualTo(1);
    assertThat(problem.place().column()).isEqualTo(column);
  }

  @Test
  void wrongJsonSaysWhereInBothLanguages() {
    var problems = Minimal.problems(Minimal.exercise("\"version\": 1,", "\"version\": 1"));
    assertThat(onlyOne(problems).in("id"))
        .isEqualTo(
            "exercise.json, baris 5, kolom 3: Koma hilang sebelum nilai ini. Tambahkan koma sesudah"
                + " nilai sebelumnya.");
    assertThat(onlyOne(problems).in("en"))
        .isEqualTo(
            "exercise.json, line 5, column 3: A comma is missing before this value. Add it after"
                + " the value before.");
  }

  @Test
  void fieldsThatOccurTwiceAreAllReported() {
    var text = Minimal.exercise("\"version\": 1,", "\"version\": 1, \"version\": 1,");
    text = Minimal.replaced(text, "\"zone\":", "\"start\": \"10:00\", \"zone\":");
    assertThat(Minimal.problems(text))
        .extracting(p -> p.in("id"))
        .containsExactly(
            "exercise.json, baris 4, kolom 17 (/version): Isian “version” ditulis dua kali; yang"
                + " pertama di baris 4. Hapus salah satunya.",
            "exercise.json, baris 25, kolom 5 (/schedule/start): Isian “start” ditulis dua kali;"
                + " yang pertama di baris 24. Hapus salah satunya.");
  }

  @Test
  void aHundredMegabytesAreRefusedUnread() throws IOException {
    var big = folder.resolve("besar.json");
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    var problem = onlyOne(new PlanReader().read(big).problems());
    assertThat(problem.in("id"))
        .isEqualTo(big + ": Berkas berukuran 100 MB, padahal batasnya 20 MB. Berkas tidak dibaca.");
    assertThat(problem.in("en"))
        .isEqualTo(big + ": The file has 100 MB; the limit is 20 MB. It was not read.");
  }

  @Test
  void deepNestingIsRefused() {
    var problem = onlyOne(Minimal.problems("[".repeat(100_000)));
    assertThat(problem.in("id"))
        .isEqualTo(
            "exercise.json, baris 1, kolom 65: Isi bersarang lebih dari 64 tingkat. Berkas Gladi"
                + " tidak memerlukan sedalam itu.");
    assertThat(problem.in("en"))
        .isEqualTo(
            "exercise.json, line 1, column 65: The content is nested more than 64 levels deep."
                + " Gladi's files need no such depth.");
  }

  @Test
  void tooManyValuesAreRefused() {
    var problem = onlyOne(Minimal.mapProblems("[" + "1,".repeat(3_000_001) + "1]"));
    assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY_VALUES);
  }

  @Test
  void anotherEncodingSaysWhere() {
    var latin = "{\n  \"nama\": \"Café\"\n}".getBytes(StandardCharsets.ISO_8859_1);
    var file = write(latin);
    var problem = onlyOne(new PlanReader().read(file).problems());
    assertThat(problem.in("id"))
        .isEqualTo(
            file
                + ", baris 2, kolom 15: Berkas tidak tersimpan sebagai UTF-8: bita 0xE9 pada posisi"
                + " 16 tidak sah. Simpan ulang dengan pengodean UTF-8.");
    assertThat(problem.in("en"))
        .isEqualTo(
            file
                + ", line 2, column 15: The file is not stored as UTF-8: byte 0xE9 at position 16"
                + " is not valid. Save it again with UTF-8 encoding.");
  }

  @Test
  void utf16IsNamed() {
    var problem =
        onlyOne(new PlanReader().read(write("{}".getBytes(StandardCharsets.UTF_16))).problems());
    assertThat(problem.message("en"))
        .isEqualTo("The file is stored as UTF-16. Save it again with UTF-8 encoding.");
  }

  @Test
  void aByteOrderMarkIsLetPass() throws IOException {
    Files.createDirectories(folder.resolve("exercises"));
    Files.createDirectories(folder.resolve("maps"));
    Files.writeString(folder.resolve("maps/minimal.geojson"), "\uFEFF" + Minimal.MAP);
    var file = folder.resolve("exercises/minimal.json");
    Files.writeString(file, "\uFEFF" + Minimal.EXERCISE);
    assertThat(new PlanReader().read(file).problems()).isEmpty();
  }

  @Test
  void whatIsNoFileIsNamed() {
    var missing = folder.resolve("tidak-ada.json");
    assertThat(onlyOne(new PlanReader().read(missing).problems()).in("id"))
        .isEqualTo(missing + ": Berkas tidak ditemukan. Periksa nama dan foldernya.");
    assertThat(onlyOne(new PlanReader().read(folder).problems()).in("en"))
        .isEqualTo(folder + ": This is a folder, not a file. Choose a file in it.");
    assertThat(onlyOne(new PlanReader().read(write(new byte[0])).problems()).kind())
        .isEqualTo(Kind.EMPTY_FILE);
  }

  private Path write(byte[] bytes) {
    try {
      return Files.write(folder.resolve("uji.json"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem onlyOne(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }
}
