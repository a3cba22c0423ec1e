package id.gladi.files.osm;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.GeoArea;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Watcher;
import id.gladi.files.osm.read.OsmFault;
import id.gladi.files.osm.read.OsmFile;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.shape.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the map of an exercise out of a file of OpenStreetMap: {@code .osm}, {@code .osm.gz} or
 * {@code .osm.pbf}, whatever its name.
 *
 * <p>Broken data stops nothing: it is left out and counted. Memory depends on the area and not on
 * the file.
 */
public final class MapImport {
  /** Metres. The grid of a map is true within 5 km of its middle; a larger area is cut to this. */
  public static final double LONGEST_SIDE = 10_000;

  /** What OpenStreetMap asks of everyone who shows its data. */
  public static final String ATTRIBUTION = "© OpenStreetMap contributors, ODbL";

  private static final String LICENCE = "ODbL-1.0";
  private static final double LEAST_SIDE = 50;

  /** Passes over the file that most imports need, for the progress. */
  private static final int USUAL_PASSES = 3;

  private final Request request;
  private final Watcher watcher;
  private final OsmFile file;
  private final Tally tally = new Tally();
  private int reads;
  private String stoppedAt = "";

  private MapImport(Request request, Watcher watcher) {
    this.request = request;
    this.watcher = watcher;
    this.file = new OsmFile(request.file());
  }

  /**
   * What to import.
   *
   * @param id id and name of the map that is made
   * @param area null for the area that the file covers
   */
  public record Request(Path file, String id, String name, @Nullable GeoArea area, SiteWish site) {}

  /** The map and what came of it. */
  public record Imported(AreaMap map, ImportReport report) {}

  /**
   * Reads the file, two to four times as a rule.
   *
   * @throws java.util.concurrent.CancellationException when the watcher cancels
   */
  public static ReadResult<Imported> run(Request request, Watcher watcher) {
    try {
      var imported = new MapImport(request, watcher).run();
      var area = imported.report().area();
      return imported.map().features().isEmpty()
          ? Faulty.of(request.file(), Kind.NOTHING_TO_TAKE, area.text())
          : new ReadResult.Read<>(imported);
    } catch (OsmFault fault) {
      return Faulty.of(request.file(), fault);
    } catch (IOException failed) {
      return Faulty.of(request.file(), failed);
    }
  }

  private Imported run() throws IOException {
    var finding = finding();
    var selection = new Selection(finding.area(), tally);
    while (selection.nextPass()) {
      stoppedAt = read(selection);
    }
    var placing = Placing.of(finding.area(), selection.nodes());
    var site =
        new SiteFinder(new Ground(selection, placing, tally).features(), placing.frame())
            .find(request.site());
    var extent = finding.declared() ? placing.extent() : around(site.features(), placing.extent());
    var map =
        new AreaMap(
            request.id(), request.name(), origin(), placing.grid(), extent, 0, site.features());
    watcher.reached(1);
    return new Imported(map, report(map, finding, selection, site.found()));
  }

  private Survey.Finding finding() throws IOException {
    var asked = request.area();
    if (asked != null) {
      return new Survey.Finding(asked.within(LONGEST_SIDE), true, false);
    }
    var survey = new Survey(LONGEST_SIDE);
    var stopped = read(survey);
    return survey
        .finding()
        .orElseThrow(() -> new OsmFault(OsmFault.Kind.EMPTY, Faulty.at(stopped)));
  }

  /** One pass over the file; the progress of all passes together never runs backwards. */
  private String read(Elements sink) throws IOException {
    double before = reads++;
    double all = Math.max(reads, USUAL_PASSES) + 0.1;
    return file.read(
        sink,
        new Watcher() {
          @Override
          public void reached(double fraction) {
            watcher.reached((before + fraction) / all);
          }

          @Override
          public boolean cancelled() {
            return watcher.cancelled();
          }
        });
  }

  private ImportReport report(
      AreaMap map, Survey.Finding finding, Selection selection, SiteFound site) {
    return new ImportReport(
        finding.area(),
        finding.narrowed() && tally.reasons().containsKey(LeftOut.OUTSIDE),
        ImportReport.kinds(map, tally),
        tally.reasons(),
        tally.cutAtEdge(),
        tally.missingNodes(),
        new ImportReport.Reading(
            selection.nodesRead(), selection.nodes().size(), selection.passes(), stoppedAt),
        site);
  }

  private MapOrigin origin() {
    var name = request.file().getFileName();
    return new MapOrigin("OpenStreetMap: " + name, LICENCE, ATTRIBUTION, false);
  }

  /** Where nobody named an area, the map ends where the features end. */
  private static Extent around(List<Feature> features, Extent most) {
    var points = features.stream().flatMap(f -> f.geometry().points().stream()).toList();
    if (points.isEmpty()) {
      return most;
    }
    var x = points.stream().mapToDouble(Point::x).summaryStatistics();
    var y = points.stream().mapToDouble(Point::y).summaryStatistics();
    double dx = Math.max(0, LEAST_SIDE - (x.getMax() - x.getMin())) / 2;
    double dy = Math.max(0, LEAST_SIDE - (y.getMax() - y.getMin())) / 2;
    return Frame.outward(x.getMin() - dx, y.getMin() - dy, x.getMax() + dx, y.getMax() + dy);
  }
}
