package id.gladi.launch.cli;

import id.gladi.core.Text;
import id.gladi.files.geojson.GeoJsonImport;
import id.gladi.files.osm.ImportReport;
import id.gladi.files.osm.SiteFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what an import took and what it left out, one line each, in both languages. */
public final class MapCounts {
  private final Messages indonesian = Messages.indonesian();
  private final Messages english = Messages.english();

  /** All of it, with a line for each kind. */
  List<Text> all(ImportReport report) {
    var lines = new ArrayList<Text>();
    lines.add(line("map.area", report.area().text()));
    report
        .kinds()
        .forEach(k -> lines.add(line("map.count", k.kind().id(), k.taken(), k.leftOut())));
    lines.add(line("map.total", report.taken()));
    lines.addAll(remarks(report));
    if (report.site() != SiteFound.NOT_ASKED) {
      lines.add(line("map.site." + report.site()));
    }
    return lines;
  }

  /** All of it, with a line for each kind. */
  List<Text> all(GeoJsonImport.Imported imported) {
    var lines = new ArrayList<Text>();
    new TreeMap<>(imported.taken())
        .forEach((kind, taken) -> lines.add(line("map.count", kind.id(), taken, 0)));
    lines.add(line("map.total", imported.map().features().size()));
    lines.addAll(remarks(imported));
    return lines;
  }

  /** What was left out, cut or missing. */
  public List<Text> remarks(ImportReport report) {
    var lines = reasons(report.leftOut());
    if (report.cutAtEdge() > 0) {
      lines.add(line("map.cut", report.cutAtEdge()));
    }
    if (report.missingNodes() > 0) {
      lines.add(line("map.missing", report.missingNodes()));
    }
    if (report.narrowed()) {
      lines.add(line("map.narrowed"));
    }
    if (!report.reading().stoppedAt().isEmpty()) {
      lines.add(line("map.stopped", report.reading().stoppedAt()));
    }
    return lines;
  }

  /** What was left out. */
  public List<Text> remarks(GeoJsonImport.Imported imported) {
    return reasons(imported.leftOut());
  }

  private <R extends Enum<R>> List<Text> reasons(Map<R, Integer> leftOut) {
    var lines = new ArrayList<Text>();
    new TreeMap<>(leftOut).forEach((reason, count) -> lines.add(line("map.left." + reason, count)));
    return lines;
  }

  private Text line(String key, Object... values) {
    return new Text(indonesian.say(key, values), english.say(key, values));
  }
}
