package id.gladi.files.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes OpenStreetMap XML for tests; places are metres east and north of a town in Java. */
public final class OsmText {
  static final double LATITUDE = -7.4;
  static final double LONGITUDE = 109.7;
  private static final double DEGREE = 111_320;

  private final StringBuilder text = new StringBuilder();

  static double latitude(double north) {
    return LATITUDE + north / DEGREE;
  }

  static double longitude(double east) {
    return LONGITUDE + east / DEGREE / Math.cos(Math.toRadians(LATITUDE));
  }

  OsmText bounds(double west, double south, double east, double north) {
    return raw(
        "<bounds minlat='%.7f' minlon='%.7f' maxlat='%.7f' maxlon='%.7f'/>"
            .formatted(latitude(south), longitude(west), latitude(north), longitude(east)));
  }

  OsmText node(long id, double east, double north, String... tags) {
    return raw(
        "<node id='%d' lat='%.7f' lon='%.7f'>%s</node>"
            .formatted(id, latitude(north), longitude(east), tags(tags)));
  }

  OsmText way(long id, String refs, String... tags) {
    var nodes = new StringBuilder();
    for (var ref : refs.split(" ", -1)) {
      nodes.append("<nd ref='").append(ref).append("'/>");
    }
    return raw("<way id='" + id + "'>" + nodes + tags(tags) + "</way>");
  }

  /** Members as {@code outer:1 inner:2}. */
  OsmText relation(long id, String members, String... tags) {
    var ways = new StringBuilder();
    for (var member : members.split(" ", -1)) {
      var parts = member.split(":", -1);
      ways.append("<member type='way' ref='%s' role='%s'/>".formatted(parts[1], parts[0]));
    }
    return raw("<relation id='" + id + "'>" + ways + tags(tags) + "</relation>");
  }

  /** Four corner nodes, from {@code id} on, and the closed way over them with the same id. */
  OsmText square(long id, double east, double north, double side, String... tags) {
    node(id, east, north);
    node(id + 1, east + side, north);
    node(id + 2, east + side, north + side);
    node(id + 3, east, north + side);
    return way(id, id + " " + (id + 1) + " " + (id + 2) + " " + (id + 3) + " " + id, tags);
  }

  OsmText raw(String xml) {
    text.append(xml).append('\n');
    return this;
  }

  String xml() {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + text + "</osm>\n";
  }

  Path in(Path folder) {
    return write(folder.resolve("town.osm"), xml());
  }

  static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tags(String... tags) {
    var xml = new StringBuilder();
    for (int i = 0; i < tags.length; i += 2) {
      xml.append("<tag k='%s' v='%s'/>".formatted(tags[i], tags[i + 1]));
    }
    return xml.toString();
  }
}
