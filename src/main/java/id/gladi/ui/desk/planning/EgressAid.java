package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Across;
import id.gladi.core.planning.Egress;
import id.gladi.core.planning.LineTarget;
import id.gladi.core.planning.Polyline;
import id.gladi.core.planning.WaysOut;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways by which the selected crowd may leave, and how long that takes. */
record EgressAid(PlanningModel model) {
  /** Metres beside a way that a hand may miss it by. */
  private static final double REACH = 15;

  /** The ways, open or closed as the planner set them. */
  List<WaysOut.Way> ways() {
    return model
        .crowd()
        .map(crowd -> WaysOut.of(map(), model.board(), crowd))
        .orElse(List.of())
        .stream()
        .map(this::turnedOver)
        .toList();
  }

  private WaysOut.Way turnedOver(WaysOut.Way way) {
    return model.inputs().turned().get().contains(way.id()) ? way.turned() : way;
  }

  Optional<Egress> time() {
    return model
        .crowd()
        .flatMap(crowd ->
            Egress.of(
                crowd.strength(),
                ways().stream().map(WaysOut.Way::gap).toList(),
                model.figures().getValue()));
  }

  /** Where a way is left: its start on the board, or across the street. */
  Optional<List<Point>> place(WaysOut.Way way) {
    return model
        .crowd()
        .map(crowd -> Polygons.centroid(crowd.outline()))
        .flatMap(middle -> Across.of(map(), model.board(), way.id(), middle));
  }

  /** Opens or closes the way at a place of the map; tells whether there is one. */
  boolean onPointed(Point at) {
    var nearest =
        ways().stream()
            .filter(way -> distance(way, at) <= REACH)
            .min(Comparator.comparingDouble(way -> distance(way, at)));
    nearest.ifPresent(way -> model.inputs().onTurn(way.id()));
    return nearest.isPresent();
  }

  private double distance(WaysOut.Way way, Point at) {
    var drawn = model.board().field().overlays().get(way.id());
    return drawn != null
        ? new Polyline(drawn.points()).nearest(at).distance()
        : map().feature(way.id()).map(f -> LineTarget.distance(f, at)).orElse(Double.MAX_VALUE);
  }

  private AreaMap map() {
    return model.play().plan().map();
  }
}
