package id.gladi.files.osm.data;

import java.util.List;

/** A multipolygon that was kept. */
public record Relation(long id, List<Member> ways, Tags tags) {
  public Relation {
    ways = List.copyOf(ways);
  }
}
