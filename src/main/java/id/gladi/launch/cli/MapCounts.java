package id.gladi.launch.cli;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.files.geojson.GeoJsonImport;
import id.gladi.files.osm.ImportReport;
import id.gladi.files.osm.SiteFound;
import java.util.Map;
import java.util.TreeMap;

/** Says what an import took and what it left out, one line each. */
final class MapCounts {
  private final Desk desk;

  MapCounts(Desk desk) {
    this.desk = desk;
  }

  void say(ImportReport report) {
    desk.say("map.area", report.area().text());
    report.kinds().forEach(k -> count(k.kind(), k.taken(), k.leftOut()));
    desk.say("map.total", report.taken());
    reasons(report.leftOut());
    if (report.cutAtEdge() > 0) {
      desk.say("map.cut", report.cutAtEdge());
    }
    if (report.missingNodes() > 0) {
      desk.say("map.missing", report.missingNodes());
    }
    if (report.narrowed()) {
      desk.say("map.narrowed");
    }
    if (!report.reading().stoppedAt().isEmpty()) {
      desk.say("map.stopped", report.reading().stoppedAt());
    }
    if (report.site() != SiteFound.NOT_ASKED) {
      desk.say("map.site." + report.site());
    }
  }

  void say(GeoJsonImport.Imported imported) {
    new TreeMap<>(imported.taken()).forEach((kind, taken) -> count(kind, taken, 0));
    desk.say("map.total", imported.map().features().size());
    reasons(imported.leftOut());
  }

  private void count(FeatureKind kind, int taken, int leftOut) {
    desk.say("map.count", kind.id(), taken, leftOut);
  }

  private <R extends Enum<R>> void reasons(Map<R, Integer> leftOut) {
    new TreeMap<>(leftOut).forEach((reason, count) -> desk.say("map.left." + reason, count));
  }
}
