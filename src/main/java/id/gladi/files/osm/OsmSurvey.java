package id.gladi.files.osm;

import id.gladi.core.terrain.Coverage;
import id.gladi.core.terrain.Coverage.Cell;
import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.osm.read.OsmFault;
import id.gladi.files.osm.read.OsmFile;
import id.gladi.files.problem.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Looks where a file of OpenStreetMap has something, in one pass and bounded memory, before a part
 * of it is chosen.
 */
public final class OsmSurvey implements Elements {
  /** Metres of the rectangle that is proposed of a large file. */
  private static final double PROPOSED = 2_000;

  /** Share of the places on either side that may be strays. */
  private static final double STRAYS = 0.0005;

  private final Survey survey = new Survey(MapImport.LONGEST_SIDE);
  private final CellCounts counts = new CellCounts();

  private OsmSurvey() {}

  /**
   * Reads the file once; one problem when it has no places.
   *
   * @throws java.util.concurrent.CancellationException when the watcher cancels
   */
  public static ReadResult<Coverage> of(Path file, Watcher watcher) {
    try {
      var look = new OsmSurvey();
      var stopped = new OsmFile(file).read(look, watcher);
      watcher.reached(1);
      return new ReadResult.Read<>(look.coverage(stopped));
    } catch (OsmFault fault) {
      return Faulty.of(file, fault);
    } catch (IOException failed) {
      return Faulty.of(file, failed);
    }
  }

  @Override
  public void bounds(GeoArea area) {
    survey.bounds(area);
  }

  @Override
  public void node(long id, long place, boolean tagged, Supplier<Tags> tags) {
    survey.node(id, place, tagged, tags);
    counts.add(E7.latitude(place), E7.longitude(place));
  }

  @Override
  public boolean enough() {
    return survey.enough();
  }

  private Coverage coverage(String stopped) throws OsmFault {
    var finding =
        survey.finding().orElseThrow(() -> new OsmFault(OsmFault.Kind.EMPTY, Faulty.at(stopped)));
    var cells = counts.cells();
    if (!finding.narrowed() || cells.isEmpty()) {
      return new Coverage(finding.area(), finding.area(), true, counts.step(), List.of());
    }
    var covered = covered(cells);
    boolean fits =
        Math.max(covered.widthMetres(), covered.heightMetres()) <= MapImport.LONGEST_SIDE;
    return fits
        ? new Coverage(covered, covered, true, counts.step(), List.of())
        : new Coverage(covered, finding.area().within(PROPOSED), false, counts.step(), cells);
  }

  private GeoArea covered(List<Cell> cells) {
    double step = counts.step();
    return new GeoArea(
        Math.max(-180, quantile(cells, Cell::west, STRAYS)),
        Math.max(-90, quantile(cells, Cell::south, STRAYS)),
        Math.min(180, quantile(cells, Cell::west, 1 - STRAYS) + step),
        Math.min(90, quantile(cells, Cell::south, 1 - STRAYS) + step));
  }

  private static double quantile(List<Cell> cells, ToDoubleFunction<Cell> edge, double share) {
    double all = cells.stream().mapToDouble(Cell::places).sum();
    double passed = 0;
    for (var cell : cells.stream().sorted(Comparator.comparingDouble(edge)).toList()) {
      passed += cell.places();
      if (passed > all * share) {
        return edge.applyAsDouble(cell);
      }
    }
    return edge.applyAsDouble(cells.getLast());
  }
}
