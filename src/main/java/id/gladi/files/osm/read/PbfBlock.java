package id.gladi.files.osm.read;

import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.LeftOut;
import java.util.ArrayList;
import java.util.List;

/** Decodes one block of a PBF file: a table of texts and groups of elements that point into it. */
final class PbfBlock {
  private final Elements sink;
  private final PbfTexts texts = new PbfTexts();
  private final PbfElement element;
  private long granularity;
  private long latitudeOffset;
  private long longitudeOffset;

  PbfBlock(Elements sink) {
    this.sink = sink;
    this.element = new PbfElement(sink, texts);
  }

  /** The units come after the groups in the file, so groups are noted first and decoded last. */
  void read(Proto block) {
    granularity = 100;
    latitudeOffset = 0;
    longitudeOffset = 0;
    texts.clear();
    List<Proto> groups = new ArrayList<>();
    while (block.next()) {
      switch (block.field()) {
        case 1 -> texts.read(block.message());
        case 2 -> groups.add(block.message());
        case 17 -> granularity = block.varint();
        case 19 -> latitudeOffset = block.varint();
        case 20 -> longitudeOffset = block.varint();
        default -> block.skip();
      }
    }
    groups.forEach(this::group);
  }

  private void group(Proto group) {
    while (group.next()) {
      switch (group.field()) {
        case 1 -> node(group.message());
        case 2 -> dense(group.message());
        case 3 -> element.way(group.message());
        case 4 -> element.relation(group.message());
        default -> group.skip();
      }
    }
  }

  private void node(Proto node) {
    element.clear();
    long latitude = 0;
    long longitude = 0;
    while (node.next()) {
      switch (node.field()) {
        case 8 -> latitude = node.zigzag();
        case 9 -> longitude = node.zigzag();
        case 1 -> element.id(node.zigzag());
        default -> element.common(node);
      }
    }
    if (element.deleted()) {
      sink.leftOut(LeftOut.DELETED);
    } else {
      place(element.id(), latitude, longitude, element.keyed());
    }
  }

  private void dense(Proto dense) {
    Proto ids = null;
    Proto latitudes = null;
    Proto longitudes = null;
    Proto tags = null;
    Proto visible = null;
    while (dense.next()) {
      switch (dense.field()) {
        case 1 -> ids = dense.message();
        case 5 -> visible = visible(dense.message());
        case 8 -> latitudes = dense.message();
        case 9 -> longitudes = dense.message();
        case 10 -> tags = dense.message();
        default -> dense.skip();
      }
    }
    if (ids == null || latitudes == null || longitudes == null) {
      return;
    }
    long id = 0;
    long latitude = 0;
    long longitude = 0;
    while (ids.more()) {
      id += ids.zigzag();
      latitude += latitudes.zigzag();
      longitude += longitudes.zigzag();
      boolean tagged = tags != null && element.dense(tags);
      if (visible != null && visible.more() && visible.varint() == 0) {
        sink.leftOut(LeftOut.DELETED);
      } else {
        place(id, latitude, longitude, tagged);
      }
    }
  }

  /** Files with history say of every node whether it is still there. */
  private static @org.jspecify.annotations.Nullable Proto visible(Proto info) {
    while (info.next()) {
      if (info.field() == 6) {
        return info.message();
      }
      info.skip();
    }
    return null;
  }

  private void place(long id, long latitude, long longitude, boolean tagged) {
    long lat = Math.floorDiv(latitudeOffset + granularity * latitude + 50, 100);
    long lon = Math.floorDiv(longitudeOffset + granularity * longitude + 50, 100);
    if (E7.onEarth(lat, lon)) {
      sink.node(id, E7.pack((int) lat, (int) lon), tagged, element::tags);
    } else {
      sink.leftOut(LeftOut.NOT_ON_EARTH);
    }
  }
}
