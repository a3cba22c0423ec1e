package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Across;
import id.gladi.core.planning.Frontage;
import id.gladi.core.planning.LineTarget;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the selected unit can hold a width, and where that width is. */
record LineAid(PlanningModel model) {
  /** Metres beside a street or line that a hand may miss it by. */
  private static final double REACH = 6;

  /** The widths near the unit, and the one that was pointed at wherever it is. */
  List<LineTarget> targets() {
    var near = new ArrayList<>(LineTarget.near(map(), model.board(), from()));
    var target = model.inputs().target().get();
    if (near.stream().noneMatch(line -> line.id().equals(target))) {
      LineTarget.of(map(), model.board(), target).ifPresent(near::addFirst);
    }
    return near;
  }

  Optional<LineTarget> chosen() {
    var all = targets();
    return all.stream()
        .filter(line -> line.id().equals(model.inputs().target().get()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** Takes what lies at a place of the map; tells whether anything does. */
  boolean onPointed(Point at) {
    var found = LineTarget.at(map(), model.board(), at, REACH);
    found.ifPresent(line -> {
      model.inputs().spot().set(at);
      model.inputs().target().set(line.id());
    });
    return found.isPresent();
  }

  /** Where the chosen width would be held: where it was pointed at, else nearest to the unit. */
  Optional<List<Point>> place() {
    return chosen()
        .flatMap(line -> {
          boolean pointed = line.id().equals(model.inputs().target().get());
          var spot = model.inputs().spot().get();
          var near = pointed && spot != null ? spot : from();
          return Across.of(map(), model.board(), line.id(), near);
        });
  }

  /** Whether the selected unit can hold the chosen width. */
  Optional<Frontage> frontage() {
    return model
        .unit()
        .flatMap(unit ->
            chosen()
                .map(line ->
                    Frontage.of(
                        line.width(),
                        unit.strength().likely(),
                        model.inputs().ranks().get(),
                        model.inputs().spacing().get(),
                        model.figures().getValue())));
  }

  private Point from() {
    return model.unit().map(Token::at).orElseGet(() -> model.arrivals().site());
  }

  private AreaMap map() {
    return model.play().plan().map();
  }
}
