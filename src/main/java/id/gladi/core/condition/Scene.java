package id.gladi.core.condition;

import id.gladi.core.condition.Clause.Count;
import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.condition.Clause.Verdict;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Polygons;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What conditions are judged by: a pure function of plan, board and what was seen on the way.
 *
 * @param seen the {@code tidak pernah} whose part held at a moment of their time
 */
public record Scene(Plan plan, Board board, Set<Clause.Never> seen) {
  public Scene {
    seen = Set.copyOf(seen);
  }

  /** Whether a condition holds. What names an inject that was not told does not hold. */
  public boolean holds(Clause clause) {
    var ground = new Ground(plan, board);
    var facts = new Facts(board);
    return switch (clause) {
      case Clause.All(var parts) -> parts.stream().allMatch(this::holds);
      case Clause.Any(var parts) -> parts.stream().anyMatch(this::holds);
      case Clause.Not(var part) -> !holds(part);
      case Clause.Since(var minutes, var inject) -> since(minutes, inject);
      case Clause.Clock(var at) -> !board.clock().isBefore(at);
      case Clause.Never never -> since(never.minutes(), never.inject()) && !seen.contains(never);
      case Clause.Told(var inject) -> facts.told(inject).isPresent();
      case Clause.Action(var ref, var verdict) -> stands(ref, verdict);
      case Clause.Level(var relation, var level) -> level(relation, level);
      case Count count -> count.relation().holds(count(ground, count), count.number());
      case Clause.Density d -> densest(ground, d.crowd(), d.relation(), d.perSquareMetre());
      case Clause.Astray(var metres) -> ground.astray(metres);
      case Clause.Laid(var line) -> board.field().overlays().containsKey(line);
      case Clause.Barred(var kinds, var place) -> ground.barred(kinds, place);
      case Clause.OpenRoutes(var relation, var n) -> relation.holds(ground.openRoutes(), n);
      case Clause.Acting(var act) ->
          board.field().acts().values().stream().anyMatch(mark -> mark.act().equals(act));
      case Clause.Ordered(var order, var since) -> facts.ordered(order, since);
      case Clause.OrderedEarly(var order, var n) -> facts.orderedBefore(order, n);
      case Clause.Warnings(var relation, var n) -> relation.holds(facts.warnings(), n);
      case Clause.Stage(var relation, var stage, var since) ->
          relation.holds(facts.stage(since), stage);
      case Clause.Passed(var since) -> facts.passed(since);
    };
  }

  /** Whether the minutes after an inject are over. */
  private boolean since(int minutes, String inject) {
    return new Facts(board)
        .told(inject)
        .map(told -> !board.clock().isBefore(told.plusMinutes(minutes)))
        .orElse(false);
  }

  private boolean stands(ActionRef ref, Verdict verdict) {
    var mark = board.progress().result(ref).map(ActionResult::mark).orElse(null);
    return switch (verdict) {
      case MET -> mark == ActionResult.Mark.MET;
      case FAILED -> mark == ActionResult.Mark.MISSED;
      case MISSED -> mark == ActionResult.Mark.MISSED || (mark == null && late(ref));
    };
  }

  private boolean late(ActionRef ref) {
    return board
        .script()
        .inject(ref.inject())
        .flatMap(inject -> inject.action(ref.action()))
        .map(action -> since(action.limitMinutes(), ref.inject()))
        .orElse(false);
  }

  private boolean level(Relation relation, String level) {
    var profile = plan.profile();
    var declared = profile.level(board.situation().level());
    var asked = profile.level(level);
    return declared.isPresent()
        && asked.isPresent()
        && relation.holds(declared.get().ordinal(), asked.get().ordinal());
  }

  private static int count(Ground ground, Count count) {
    var tokens = ground.tokens(count.who(), count.where());
    return count.measure() == Measure.UNITS
        ? tokens.mapToInt(_ -> 1).sum()
        : tokens.mapToInt(token -> token.strength().likely()).sum();
  }

  /** Crowds without an outline have no density; where none has one, nothing holds. */
  private static boolean densest(Ground ground, Who crowd, Relation relation, double limit) {
    OptionalDouble densest =
        ground
            .tokens(crowd)
            .filter(token -> token.outline().size() > 2)
            .mapToDouble(Scene::density)
            .max();
    return densest.isPresent() && relation.holds(densest.getAsDouble(), limit);
  }

  private static double density(Token crowd) {
    double area = Polygons.area(crowd.outline());
    return area > 0 ? crowd.strength().likely() / area : 0;
  }
}
