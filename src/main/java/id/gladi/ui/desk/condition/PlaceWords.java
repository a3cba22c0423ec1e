package id.gladi.ui.desk.condition;

import id.gladi.core.condition.Clause.Count;
import id.gladi.core.condition.Where;
import id.gladi.core.condition.Who;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Feature;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who and where a condition looks at, by the names that people use. */
final class PlaceWords {
  private final Supplier<Plan> plan;
  private final Texts texts;
  private final Names names;

  PlaceWords(Supplier<Plan> plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    this.names = new Names(plan, texts);
  }

  /** Who with every place, such as “satuan di Ring 2”. */
  String what(Count count) {
    return who(count.who()) + count.where().stream().map(this::where).collect(Collectors.joining());
  }

  String who(Who who) {
    return switch (who) {
      case Who.Units(var ids) ->
          ids.isEmpty() ? texts.get("clause.units") : joined(ids, names::unit);
      case Who.Crowds() -> texts.get("clause.crowds");
      case Who.Agencies(var ids) -> joined(ids, names::agency);
      case Who.Kinds(var ids) -> joined(ids, kind -> texts.get("kind." + kind));
    };
  }

  private String where(Where where) {
    return " "
        + switch (where) {
          case Where.Inside(var place) -> texts.get("clause.inside", place(place));
          case Where.Near(var metres, var place) ->
              texts.get("clause.near", number(metres), place(place));
          case Where.NearWho(var metres, var who) ->
              texts.get("clause.near", number(metres), who(who));
        };
  }

  /** A ring, line, zone or feature by its name, or by its id when it has none. */
  String place(String id) {
    var deployment = plan.get().exercise().deployment();
    return deployment
        .line(id)
        .map(PlannedLine::name)
        .or(() ->
            deployment.rings().stream()
                .filter(ring -> ring.id().equals(id))
                .map(Ring::name)
                .findFirst())
        .or(() -> plan.get().map().feature(id).map(Feature::name))
        .filter(name -> !name.isBlank())
        .orElse(id);
  }

  String lines(List<LineKind> kinds) {
    return joined(kinds.stream().map(LineKind::id).toList(), kind -> texts.get("line." + kind));
  }

  private String joined(List<String> ids, UnaryOperator<String> name) {
    return ids.stream().map(name).collect(Collectors.joining(" " + texts.get("clause.or") + " "));
  }

  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
