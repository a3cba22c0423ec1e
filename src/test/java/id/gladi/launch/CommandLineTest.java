package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir Path data;

  private Call id(String... args) {
    return Call.of(data, args);
  }

  private Call en(String... args) {
    return Call.in("en", data, args);
  }

  @Test
  void playPrintsALineForEachInjectAndStoresThem() {
    var call = id("play", "kukar", "--until", "3");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("Sesi 1: TFG Pengamanan Kantor KPU")
        .contains("  1  T+00:03   Massa bergerak menuju Kantor KPU  [Hijau – tertib]")
        .contains("  3  T+00:18")
        .doesNotContain("  4  T+")
        .contains("langkah tersimpan");
    assertThat(id("sessions").out()).startsWith("1  kukar  ").contains("langkah");
    assertThat(en("sessions").out()).startsWith("1  kukar  ").containsPattern("steps: \\d+");
    assertThat(en("verify").out()).containsPattern("steps: \\d+ {2}ok");
  }

  @Test
  void ackNamesEveryStepInOrder() {
    var call = id("play", "kukar", "--until", "1", "--ack", "--soak", "20", "--seed", "7");
    var acks = call.out().lines().filter(line -> line.startsWith("committed")).toList();
    try (var log = H2StepLog.open(data, InstantSource.system(), "test")) {
      var stored = log.sessions().getFirst().steps();
      assertThat(acks).hasSize((int) stored);
    }
    assertThat(acks).startsWith("committed 1 1", "committed 1 2");
    assertThat(call.out()).contains("20 tindakan acak dengan benih 7");
  }

  @Test
  void playTakesAFileAndWritesTheReview() {
    var report = data.resolve("sub").resolve("review.pdf");
    var call = en("play", "exercises/kukar.json", "--until", "1", "--report", report.toString());
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
    assertThat(report).isNotEmptyFile();
    assertThat(call.out()).contains("Written: " + report);
  }

  @Test
  void aReportOfAStoredSession() throws IOException {
    id("play", "kukar", "--until", "1");
    var report = data.resolve("r.pdf");
    assertThat(id("report", "1", "--out", report.toString()).code()).isZero();
    assertThat(Files.readString(report, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }

  @Test
  void aSnapshotIsAPictureAndStoresNothing() throws IOException {
    var file = data.resolve("board.png");
    var call = id("snapshot", "kukar", "--at", "6", "--size", "400x300", "--out", file.toString());
    assertThat(call.err()).isEmpty();
    assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(data.resolve("gladi.mv.db")).doesNotExist();
  }

  @Test
  void theSymbolsAreDrawnInBothLooks() throws IOException {
    var light = data.resolve("light.png");
    var dark = data.resolve("dark.png");
    assertThat(id("symbols", "--out", light.toString()).code()).isZero();
    assertThat(id("symbols", "--dark", "--out", dark.toString()).code()).isZero();
    var one = ImageIO.read(light.toFile());
    var other = ImageIO.read(dark.toFile());
    assertThat(one.getHeight()).isEqualTo(other.getHeight());
    assertThat(one.getRGB(2, 2)).isNotEqualTo(other.getRGB(2, 2));
  }

  @Test
  void checkSaysGoodOrEverythingThatIsWrong() throws IOException {
    assertThat(id("check", "exercises/kukar.json", "maps/kukar.geojson").out())
        .isEqualToIgnoringNewLines("exercises/kukar.json: baik" + "maps/kukar.geojson: baik");
    var bad = Files.writeString(data.resolve("bad.json"), "{\"format\": \"gladi-exercise\"}");
    for (var language : List.of("id", "en")) {
      var call = Call.in(language, data, "check", bad.toString());
      assertThat(call.code()).isEqualTo(2);
      assertThat(call.out()).contains(bad.getFileName().toString());
    }
    assertThat(id("check", data.resolve("missing.json").toString()).code()).isEqualTo(2);
  }

  @Test
  void verifySaysOkForWhatIsSound() {
    id("play", "kukar", "--until", "1");
    var call = id("verify");
    assertThat(call.code()).isZero();
    assertThat(call.out()).matches("1  \\d+ langkah  ok\\R");
  }

  @Test
  void verifyFindsADamagedRecord() throws IOException {
    Files.writeString(data.resolve("gladi.mv.db"), "no database ".repeat(2000));
    assertThat(id("verify").code()).isEqualTo(3);
    assertThat(id("sessions").code()).isEqualTo(3);
    assertThat(en("sessions").err()).contains("damaged").doesNotContain("\tat ");
  }

  @Test
  void anEmptyFolderHasNoSessions() {
    assertThat(id("sessions").out()).isEqualToIgnoringNewLines("Belum ada sesi.");
    assertThat(en("verify").out()).isEqualToIgnoringNewLines("No sessions yet.");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void aRecordInUseIsSaidKindly() {
    try (var _ = H2StepLog.open(data, InstantSource.system(), "test")) {
      var call = en("sessions");
      assertThat(call.code()).isEqualTo(4);
      assertThat(call.err()).contains("open in another program").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          play | Kurang: EXERCISE. | Missing: EXERCISE.
          play kukar --until 99 | Tidak ada inject 99 | There is no inject 99
          play kukar --soak many | Nilai keliru untuk --soak: many | Wrong value for --soak: many
          play kukar --soak -1 | tidak boleh negatif | must not be negative
          play nowhere.json | nowhere.json | nowhere.json
          play kukar --fast | Tidak dikenal: --fast | Unknown: --fast
          dance | Tidak dikenal: dance | Unknown: dance
          check | Kurang: FILE. | Missing: FILE.
          snapshot kukar | Kurang: --out. | Missing: --out.
          snapshot kukar --out x.png --size big | Nilai keliru untuk --size: big | Wrong value for --size: big
          snapshot kukar --out x.png --size 1x1 | Nilai keliru untuk --size: 1x1 | Wrong value for --size: 1x1
          snapshot kukar --out x.png --size 9000x9000 | masing-masing 100 sampai 8000 piksel | each 100 to 8000 pixels
          restore 3 | Belum ada cadangan. | No backups yet.
          snapshot kukar --out x.png --at K1 | Tidak ada inject K1 | There is no inject K1
          report 1 --out x.pdf | Tidak ada sesi 1. | There is no session 1.
          report 0 --out x.pdf | mulai dari 1 | begin at 1
          report one --out x.pdf | Nilai keliru untuk SESSION: one | Wrong value for SESSION: one
          """)
  void aWrongCallIsExplained(String line, String indonesian, String english) {
    var words = line.split(" ");
    var id = id(words);
    assertThat(id.code()).isEqualTo(2);
    assertThat(id.err()).contains(indonesian).doesNotContain("Exception");
    assertThat(en(words).err()).contains(english);
  }

  @Test
  void aFileThatIsNoBundleIsNamed() throws IOException {
    var file = Files.writeString(data.resolve("surat.gladi"), "surat biasa");
    var call = id("bundle", "import", file.toString());
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith(file + ": Berkas ini bukan bundel Gladi.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "play", "check", "snapshot", "symbols", "sessions", "verify", "report"})
  void helpIsThereInBothLanguages(String verb) {
    var call = verb.isEmpty() ? "--help" : verb + " --help";
    var id = id((call + " --lang id").split(" "));
    var en = id((call + " --lang=en").split(" "));
    assertThat(id.code()).isZero();
    assertThat(id.out()).contains("Cara pakai: gladi", "Kode keluar:", "  3   rekaman rusak");
    assertThat(en.out()).contains("Usage: gladi", "Exit codes:", "  3   a record is damaged");
  }

  @Test
  void anUnknownLanguageIsSaidInBoth() {
    var call = id("--lang", "nl", "sessions");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).contains("Bahasa tidak dikenal: nl", "Unknown language: nl");
  }

  @Test
  void theVersionIsTold() {
    assertThat(id("--version").out()).startsWith("Gladi 0.1");
  }
}
