package id.gladi.core.planning;

import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.Deployment.MinimumStrength;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who stands in which ring and who should, at a level. A token belongs to the smallest ring that
 * holds it, so outer rings do not count inner ones; whoever stands in no ring is {@link #OUTSIDE}.
 * Citizens and observers are no strength. Help from outside the published strength counts towards
 * the requirement but is told apart.
 */
public record RingStrength(String level, List<Row> rows) {
  /** Id of the rest of the board in minimum strengths; a ring of this id covers the whole map. */
  public static final String OUTSIDE = "luar";

  public RingStrength {
    rows = List.copyOf(rows);
  }

  /**
   * One agency in one ring.
   *
   * @param required persons that the plan asks for at least
   * @param present persons of the published strength who stand there
   * @param help persons from outside that strength who stand there
   * @param note of the requirement, empty when it has none
   */
  public record Row(String ring, String agency, int required, int present, int help, String note) {
    public int missing() {
      return Math.max(0, required - present - help);
    }
  }

  private record Place(String ring, String agency) {}

  /**
   * Rows by ring from the inside out, then by agency id; agencies with nothing to say are left out.
   */
  public static RingStrength of(Deployment deployment, Board board, String level) {
    var rings = smallestFirst(deployment);
    var present = new HashMap<Place, Integer>();
    var help = new HashMap<Place, Integer>();
    for (var token : board.field().tokens().values()) {
      counter(token, present, help)
          .ifPresent(counts ->
              counts.merge(
                  new Place(ring(rings, token.at()), token.face().agency()),
                  token.strength().likely(),
                  Integer::sum));
    }
    var rows = new ArrayList<Row>();
    var names = new ArrayList<>(rings.stream().map(Ring::id).toList());
    names.add(OUTSIDE);
    for (var ring : names) {
      rows.addAll(rows(ring, minimum(deployment, ring, level), present, help));
    }
    return new RingStrength(level, rows);
  }

  private static Optional<Map<Place, Integer>> counter(
      Token token, Map<Place, Integer> present, Map<Place, Integer> help) {
    return switch (token.face().standing()) {
      case FORCE -> Optional.of(present);
      case REINFORCEMENT -> Optional.of(help);
      case OBSERVER, CITIZEN, INCIDENT, OBJECT -> Optional.empty();
    };
  }

  private static List<Row> rows(
      String ring,
      Optional<MinimumStrength> minimum,
      Map<Place, Integer> present,
      Map<Place, Integer> help) {
    var required = minimum.map(MinimumStrength::persons).orElse(Map.of());
    var agencies = new TreeSet<>(required.keySet());
    for (var counted : List.of(present, help)) {
      counted.keySet().stream()
          .filter(place -> place.ring().equals(ring))
          .forEach(place -> agencies.add(place.agency()));
    }
    return agencies.stream()
        .map(agency ->
            new Row(
                ring,
                agency,
                required.getOrDefault(agency, 0),
                present.getOrDefault(new Place(ring, agency), 0),
                help.getOrDefault(new Place(ring, agency), 0),
                minimum.map(MinimumStrength::note).orElse("")))
        .toList();
  }

  private static Optional<MinimumStrength> minimum(Deployment plan, String ring, String level) {
    return plan.minimums().stream()
        .filter(m -> m.ring().equals(ring) && m.level().equals(level))
        .findFirst();
  }

  private static List<Ring> smallestFirst(Deployment deployment) {
    return deployment.rings().stream()
        .filter(ring -> !ring.id().equals(OUTSIDE))
        .sorted(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
        .toList();
  }

  /** The ring that a place belongs to; empty outside all rings. */
  public static Optional<Ring> ringAt(Deployment deployment, Point at) {
    return smallestFirst(deployment).stream()
        .filter(ring -> Polygons.contains(ring.outline(), at))
        .findFirst();
  }

  /** The id of the ring that a place belongs to. */
  private static String ring(List<Ring> smallestFirst, Point at) {
    return smallestFirst.stream()
        .filter(ring -> Polygons.contains(ring.outline(), at))
        .map(Ring::id)
        .findFirst()
        .orElse(OUTSIDE);
  }

  /** The row of an agency in a ring; one of zeros when nothing is asked and nobody is there. */
  public Row row(String ring, String agency) {
    return rows.stream()
        .filter(row -> row.ring().equals(ring) && row.agency().equals(agency))
        .findFirst()
        .orElseGet(() -> new Row(ring, agency, 0, 0, 0, ""));
  }

  /** True when every agency is there in every ring in the strength that the plan asks for. */
  public boolean met() {
    return rows.stream().allMatch(row -> row.missing() == 0);
  }
}
