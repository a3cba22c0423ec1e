package id.gladi.ui.projector;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.PublicBoard.PublicToken;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is where, counted from what the room may see: persons per agency in each ring, each token in
 * the smallest ring that holds it.
 *
 * @param rings names of the rings from the inside out
 * @param rows one per agency, in the board's order
 */
record RingTable(List<String> rings, List<Row> rows) {
  RingTable {
    rings = List.copyOf(rings);
    rows = List.copyOf(rows);
  }

  /**
   * Persons of an agency.
   *
   * @param persons in each ring from the inside out, then outside of all
   */
  record Row(String agency, String name, List<Integer> persons) {
    Row {
      persons = List.copyOf(persons);
    }

    int all() {
      return persons.stream().mapToInt(Integer::intValue).sum();
    }
  }

  static RingTable of(List<Ring> all, PublicBoard board) {
    var rings =
        all.stream()
            .sorted(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
            .toList();
    Map<String, int[]> counted = new LinkedHashMap<>();
    for (var token : board.ground().tokens()) {
      if (present(token)) {
        counted
                .computeIfAbsent(token.agency(), _ -> new int[rings.size() + 1])[
                place(rings, token)] +=
            token.strength().likely();
      }
    }
    var rows = new ArrayList<Row>();
    for (var total : board.totals()) {
      var persons = counted.get(total.agency());
      if (persons != null) {
        rows.add(new Row(total.agency(), total.name(), Arrays.stream(persons).boxed().toList()));
      }
    }
    return new RingTable(rings.stream().map(Ring::name).toList(), rows);
  }

  private static boolean present(PublicToken token) {
    return token.standing() == Standing.FORCE
        || token.standing() == Standing.OBSERVER
        || token.standing() == Standing.REINFORCEMENT;
  }

  private static int place(List<Ring> rings, PublicToken token) {
    for (int i = 0; i < rings.size(); i++) {
      if (Polygons.contains(rings.get(i).outline(), token.at())) {
        return i;
      }
    }
    return rings.size();
  }
}
