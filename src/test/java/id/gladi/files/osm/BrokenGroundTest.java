package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.FeatureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real extract, spoilt in the ways that downloads and editors spoil them. */
class BrokenGroundTest {
  @TempDir Path folder;
  private String text = "";

  @BeforeEach
  void unpacked() throws IOException {
    var packed = Files.readAllBytes(RealGround.palace(folder));
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aDownloadThatBrokeOffGivesWhatCameAndSaysWhereItEnds() throws IOException {
    var whole = Files.readAllBytes(RealGround.palace(folder));
    var cut = Files.write(folder.resolve("putus.osm.gz"), Arrays.copyOf(whole, whole.length - 900));
    var report = Imports.all(cut).report();
    assertThat(report.reading().stoppedAt()).isNotEmpty();
    assertThat(report.taken(FeatureKind.BUILDING)).isBetween(1, 15);
  }

  @Test
  void nodesThatAreMissingAreCountedAndTheRestIsTaken() throws IOException {
    var gappy = without("(?m)^\\s*<node id=\"\\d*7\"[^>]*/>\\R?");
    var report = Imports.all(gappy).report();
    assertThat(report.missingNodes()).isPositive();
    assertThat(report.taken(FeatureKind.ROAD)).isPositive();
    assertThat(report.taken(FeatureKind.BUILDING)).isPositive();
  }

  private Path without(String pattern) throws IOException {
    var spoilt = text.replaceAll(pattern, "");
    return Files.writeString(folder.resolve("rusak.osm"), spoilt);
  }
}
