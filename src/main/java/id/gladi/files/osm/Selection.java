package id.gladi.files.osm;

import id.gladi.core.terrain.GeoArea;
import id.gladi.files.osm.data.E7;
import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.LongSet;
import id.gladi.files.osm.data.LongTable;
import id.gladi.files.osm.data.Member;
import id.gladi.files.osm.data.Relation;
import id.gladi.files.osm.data.Spot;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.data.Way;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is kept of a file for one area.
 *
 * <p>A file is read as often as it takes: a pass keeps the nodes near the area, the ways that may
 * cross it and the multipolygons of these ways; what those still want (nodes further off, other
 * member ways) comes in the next pass. Elements may stand in any order. What is kept only ever
 * grows, a way that was wanted by a multipolygon wants no further multipolygon, and so it ends:
 * after one to three passes over a sorted file, and after {@link #MOST_PASSES} in any case. Memory
 * is bound to the neighbourhood of the area, not to the file.
 */
final class Selection implements Elements {
  static final int MOST_PASSES = 6;

  /** The largest multipolygons of a town, a river or a forest, stay well below. */
  static final int MOST_MEMBERS = 5_000;

  /** Ways without a node this near are not seen, however they run, unless a multipolygon helps. */
  private static final double LEAST_MARGIN = 500;

  private static final double MOST_MARGIN = 1_000;

  private final GeoArea area;
  private final GeoArea near;
  private final Tally tally;
  private final LongTable nodes = new LongTable();
  private final LongSet wantedNodes = new LongSet();
  private final LongSet wantedWays = new LongSet();
  private final Map<Long, Way> ways = new LinkedHashMap<>();
  private final Map<Long, Relation> relations = new LinkedHashMap<>();
  private final Map<Long, Spot> spots = new LinkedHashMap<>();
  private int pass;
  private long nodesRead;
  private long waysRead;
  private boolean wayPassedBy;
  private boolean relationPassedBy;
  private boolean again;

  Selection(GeoArea area, Tally tally) {
    this.area = area;
    this.near =
        area.grown(
            Math.clamp(
                Math.max(area.widthMetres(), area.heightMetres()), LEAST_MARGIN, MOST_MARGIN));
    this.tally = tally;
  }

  /** Makes ready for a pass; false when another would bring nothing. */
  boolean nextPass() {
    if (pass > 0 && (!again || pass == MOST_PASSES)) {
      return false;
    }
    pass++;
    again = false;
    wayPassedBy = false;
    relationPassedBy = false;
    return true;
  }

  @Override
  public void node(long id, long place, boolean tagged, Supplier<Tags> tags) {
    nodesRead += pass == 1 ? 1 : 0;
    double latitude = E7.latitude(place);
    double longitude = E7.longitude(place);
    boolean isNear = near.contains(latitude, longitude);
    if (isNear || wantedNodes.contains(id)) {
      boolean isNew = nodes.put(id, place);
      if (!isNew && pass == 1) {
        tally.leaveOut(LeftOut.DUPLICATE);
        return;
      }
      again |= isNew && isNear && wayPassedBy;
    }
    if (tagged && pass == 1) {
      if (area.contains(latitude, longitude)) {
        spots.putIfAbsent(id, new Spot(id, place, tags.get()));
      } else {
        tally.leaveOut(LeftOut.OUTSIDE);
      }
    }
  }

  @Override
  public void way(long id, long[] refs, int count, Supplier<Tags> tags) {
    waysRead += pass == 1 ? 1 : 0;
    if (ways.containsKey(id)) {
      if (pass == 1) {
        tally.leaveOut(LeftOut.DUPLICATE);
        waysRead--;
      }
      return;
    }
    boolean touching = touches(refs, count);
    if (touching || wantedWays.contains(id)) {
      ways.put(id, new Way(id, Arrays.copyOf(refs, count), tags.get(), touching));
      again |= touching && relationPassedBy;
      for (int i = 0; i < count; i++) {
        again |= !nodes.has(refs[i]) && wantedNodes.add(refs[i]);
      }
    } else {
      wayPassedBy = true;
    }
  }

  /**
   * Whether the box of a way meets the area. Nodes not known, which lie further off or nowhere, may
   * take it anywhere.
   */
  private boolean touches(long[] refs, int count) {
    boolean anyNear = false;
    boolean unknown = false;
    double south = 90;
    double north = -90;
    double west = 180;
    double east = -180;
    for (int i = 0; i < count; i++) {
      if (!nodes.has(refs[i])) {
        unknown = true;
        continue;
      }
      long place = nodes.get(refs[i]);
      double latitude = E7.latitude(place);
      double longitude = E7.longitude(place);
      anyNear |= near.contains(latitude, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
    return anyNear && (unknown || area.meets(west, south, east, north));
  }

  @Override
  public void relation(long id, List<Member> members, Supplier<Tags> tags) {
    if (members.isEmpty() || relations.containsKey(id)) {
      return;
    }
    var read = tags.get();
    if (!read.is("type", "multipolygon")) {
      return;
    }
    if (members.stream().noneMatch(this::touches)) {
      relationPassedBy = true;
      return;
    }
    relations.put(id, new Relation(id, members, read));
    if (members.size() > MOST_MEMBERS) {
      return;
    }
    for (var member : members) {
      again |= !ways.containsKey(member.way()) && wantedWays.add(member.way());
    }
  }

  private boolean touches(Member member) {
    var way = ways.get(member.way());
    return way != null && way.touching();
  }

  @Override
  public void leftOut(LeftOut reason) {
    if (pass == 1) {
      tally.leaveOut(reason);
    }
  }

  /** Ways of the file that were never near. */
  int waysOutside() {
    return (int) Math.clamp(waysRead - ways.size(), 0L, Integer.MAX_VALUE);
  }

  Iterable<Way> ways() {
    return ways.values();
  }

  @org.jspecify.annotations.Nullable
  Way way(long id) {
    return ways.get(id);
  }

  Iterable<Relation> relations() {
    return relations.values();
  }

  Iterable<Spot> spots() {
    return spots.values();
  }

  LongTable nodes() {
    return nodes;
  }

  int passes() {
    return pass;
  }

  long nodesRead() {
    return nodesRead;
  }
}
