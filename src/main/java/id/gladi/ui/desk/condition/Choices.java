package id.gladi.ui.desk.condition;

import id.gladi.core.condition.Relation;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.ui.desk.condition.Template.Slot;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be chosen in a condition: text of the language behind names that people use. */
final class Choices {
  private static final Set<FeatureKind> PLACES =
      EnumSet.of(
          FeatureKind.SITE,
          FeatureKind.SITE_BUILDING,
          FeatureKind.PARKING,
          FeatureKind.FACILITY,
          FeatureKind.FIELD,
          FeatureKind.JUNCTION,
          FeatureKind.GATE);

  /** How near “near a gate” is, in metres; an estimate that the writer may change in the text. */
  private static final int NEAR = 10;

  private final Plan plan;
  private final Texts texts;
  private final Names names;
  private final PlaceWords places;

  Choices(Plan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    this.names = new Names(plan, texts);
    this.places = new PlaceWords(() -> plan, texts);
  }

  /** The choices for a part; a number has none. */
  List<Option> of(Slot slot) {
    return switch (slot) {
      case WHO -> who();
      case WHERE -> where();
      case RELATION ->
          Stream.of(Relation.values())
              .map(r -> Option.of(r.sign(), texts.get("relation." + r)))
              .toList();
      case NUMBER -> List.of();
      case INJECT ->
          plan.exercise().script().injects().stream()
              .map(i -> Option.of(i.id(), names.inject(i.id())))
              .toList();
      case ACTION -> actions();
      case ORDER ->
          plan.profile().authorities().stream()
              .map(a -> Option.of(a.order(), names.order(a.order())))
              .toList();
      case LEVEL ->
          plan.profile().levels().stream().map(l -> Option.of(l.id(), texts.of(l.name()))).toList();
      case LINE ->
          plan.exercise().deployment().lines().stream()
              .map(l -> Option.of(l.id(), l.name()))
              .toList();
    };
  }

  private List<Option> who() {
    var units = plan.exercise().forces().units();
    var agencies =
        plan.exercise().forces().agencies().stream()
            .map(a -> Option.of("instansi " + a.id(), a.name()));
    var kinds =
        units.stream()
            .map(Unit::kind)
            .distinct()
            .map(kind -> Option.of("jenis " + kind, texts.get("kind." + kind)));
    var each = units.stream().map(u -> Option.of("satuan " + u.id(), u.name()));
    return Stream.of(
            Stream.of(
                Option.of("satuan", texts.get("clause.units")),
                Option.of("massa", texts.get("clause.crowds"))),
            agencies,
            kinds,
            each)
        .flatMap(options -> options)
        .toList();
  }

  private List<Option> where() {
    var deployment = plan.exercise().deployment();
    var rings = deployment.rings().stream().map(Ring::id);
    var zones = deployment.lines().stream().filter(l -> l.kind().zone()).map(PlannedLine::id);
    var features =
        plan.map().features().stream()
            .filter(f -> PLACES.contains(f.kind()) && f.geometry() instanceof Geometry.Area)
            .map(Feature::id);
    var gates = plan.map().ofKind(FeatureKind.GATE).stream().map(Feature::id);
    var inside =
        Stream.of(rings, zones, features)
            .flatMap(ids -> ids)
            .map(id -> Option.of(" di " + id, texts.get("clause.inside", places.place(id))));
    var near =
        gates.map(id ->
            Option.of(
                " dalam " + NEAR + " m dari " + id,
                texts.get("clause.near", NEAR, places.place(id))));
    return Stream.of(Stream.of(Option.of("", texts.get("builder.anywhere"))), inside, near)
        .flatMap(options -> options)
        .toList();
  }

  private List<Option> actions() {
    return plan.exercise().script().injects().stream()
        .flatMap(i ->
            i.expected().stream()
                .map(a ->
                    Option.of(
                        i.id() + "/" + a.id(), i.id() + " · " + names.function(a.function()))))
        .toList();
  }
}
