package id.gladi.files.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Coverage;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsmSurveyTest {
  @TempDir Path folder;

  @Test
  void aTownThatFitsOnOneMapIsTakenWhole() {
    var coverage = survey(RealGround.palace(folder));
    assertThat(coverage.whole()).isTrue();
    assertThat(coverage.area()).isEqualTo(coverage.proposed());
    assertThat(coverage.cells()).isEmpty();
  }

  @Test
  void ofAProvinceARectangleOfTwoKilometresIsProposedWhereMostIs() {
    var text = new OsmText();
    for (int i = 0; i < 200; i++) {
      text.node(i + 1, 20_000 + i, 20_000 + i);
    }
    var coverage = survey(text.node(900, -20_000, -20_000).in(folder));
    assertThat(coverage.whole()).isFalse();
    assertThat(coverage.proposed().widthMetres()).isCloseTo(2_000, within(1.0));
    assertThat(coverage.proposed().contains(OsmText.latitude(20_000), OsmText.longitude(20_000)))
        .isTrue();
    assertThat(coverage.cells().stream().mapToInt(Coverage.Cell::places).sum()).isEqualTo(201);
    assertThat(coverage.area().widthMetres()).isGreaterThan(39_000);
  }

  @Test
  void aNodeLostAtSeaDoesNotWidenTheView() {
    var text = new OsmText();
    for (int i = 0; i < 5_000; i++) {
      text.node(i + 1, i * 4, i * 4);
    }
    var coverage = survey(text.node(9_999, -5_000_000, 0).in(folder));
    assertThat(coverage.area().widthMetres()).isBetween(19_900.0, 21_000.0);
  }

  @Test
  void whatIsNoMapIsRefusedWithTheNameOfTheFile() throws IOException {
    var file = Files.writeString(folder.resolve("surat.osm"), "Dengan hormat,");
    var problem = OsmSurvey.of(file, Watcher.NOBODY).problems().getFirst();
    assertThat(problem.in("id")).contains("surat.osm");
  }

  @Test
  void itCanBeCalledOff() {
    var file = RealGround.palace(folder);
    assertThatThrownBy(() ->
            OsmSurvey.of(
                file,
                _ -> {
                  throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
  }

  /** However many squares are joined, no place is lost and each lies in its square. */
  @Property(tries = 50)
  void everyPlaceIsCounted(
      @ForAll @Size(min = 1, max = 50)
          java.util.List<@DoubleRange(min = -80, max = 80) Double> at) {
    var counts = new CellCounts();
    at.forEach(degrees -> {
      for (int i = 0; i < 1_500; i++) {
        counts.add(degrees + i * 0.005, 2 * degrees + i * 0.003);
      }
    });
    var cells = counts.cells();
    assertThat(cells.stream().mapToInt(Coverage.Cell::places).sum()).isEqualTo(at.size() * 1_500);
    assertThat(cells).hasSizeLessThanOrEqualTo(40_000);
    var first = at.getFirst();
    assertThat(cells)
        .anyMatch(cell ->
            first >= cell.south() - 1e-9
                && first <= cell.south() + counts.step() + 1e-9
                && 2 * first >= cell.west() - 1e-9
                && 2 * first <= cell.west() + counts.step() + 1e-9);
  }

  private static Coverage survey(Path file) {
    return switch (OsmSurvey.of(file, Watcher.NOBODY)) {
      case ReadResult.Read<Coverage>(var coverage) -> coverage;
      case ReadResult.Faulty<Coverage>(var problems) ->
          throw new AssertionError(problems.getFirst().in("en"));
    };
  }
}
