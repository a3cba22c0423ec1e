package id.gladi.files.check;

import id.gladi.core.doctrine.Authority;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.Unit;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.files.problem.Word;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition may name beyond the lists of the exercise. Null where it cannot be known because
 * the map or the profile is not.
 */
record Names(Ground ground) {
  Names(Book book) {
    this(book.ground());
  }

  @Nullable Set<String> of(Word word) {
    return switch (word) {
      case UNIT_KIND -> set(ground.exercise().forces().units().stream().map(Unit::kind));
      case INJECT -> set(ground.exercise().script().all().map(i -> i.id()));
      case ACTION -> actions();
      case ACT -> acts();
      case ORDER ->
          ground.profile() == null
              ? null
              : set(ground.profile().authorities().stream().map(Authority::order));
      case SPOT -> places(false);
      case AREA -> places(true);
      default -> throw new IllegalArgumentException("not a name of conditions: " + word);
    };
  }

  private Set<String> actions() {
    return set(
        ground
            .exercise()
            .script()
            .all()
            .flatMap(
                i -> i.expected().stream().map(ExpectedAction::id).map(a -> i.id() + "/" + a)));
  }

  private Set<String> acts() {
    return set(
        ground
            .exercise()
            .script()
            .all()
            .flatMap(inject -> inject.staging().effects().stream())
            .map(effect -> effect instanceof Effect.Offered offered ? offered.effect() : effect)
            .filter(Effect.BeginAct.class::isInstance)
            .map(effect -> ((Effect.BeginAct) effect).act()));
  }

  private @Nullable Set<String> places(boolean areas) {
    var map = ground.map();
    if (map == null) {
      return null;
    }
    var deployment = ground.exercise().deployment();
    var lines = deployment.lines().stream().filter(line -> !areas || line.kind().zone());
    var features =
        map.features().stream().filter(f -> !areas || f.geometry() instanceof Geometry.Area);
    return set(
        Stream.of(
                deployment.rings().stream().map(Ring::id),
                lines.map(PlannedLine::id),
                features.map(Feature::id))
            .flatMap(ids -> ids));
  }

  private static Set<String> set(Stream<String> ids) {
    return ids.collect(Collectors.toSet());
  }
}
