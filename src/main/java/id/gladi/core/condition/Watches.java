package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.plan.ContingencyInject;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The contingencies that a session watches, with what was seen after every step of its tree.
 * Immutable; each step adds one small entry that mostly shares the one before, so that undo and
 * branches find what was seen on their own way.
 */
public final class Watches {
  private final Plan plan;
  private final List<ContingencyInject> contingencies;
  private final List<Watch> watches;
  private final List<Clause.Never> nevers;
  private final PVector<PSet<Clause.Never>> seen;

  /** A contingency with the condition under which it is offered. */
  public record Watch(String inject, Clause clause) {}

  private Watches(
      Plan plan,
      List<ContingencyInject> contingencies,
      List<Watch> watches,
      List<Clause.Never> nevers,
      PVector<PSet<Clause.Never>> seen) {
    this.plan = plan;
    this.contingencies = contingencies;
    this.watches = watches;
    this.nevers = nevers;
    this.seen = seen;
  }

  /** The watches of a plan before its first step. Conditions that cannot be read are left out. */
  public static Watches of(Plan plan) {
    return of(plan, plan.exercise().script().contingencies());
  }

  private static Watches of(Plan plan, List<ContingencyInject> contingencies) {
    var watches =
        contingencies.stream().flatMap(c -> watch(c.inject().id(), c.trigger()).stream()).toList();
    var nevers = watches.stream().flatMap(w -> nevers(w.clause())).distinct().toList();
    return new Watches(plan, contingencies, watches, nevers, TreePVector.empty());
  }

  private static Optional<Watch> watch(String inject, String trigger) {
    return !trigger.isBlank() && Clauses.parse(trigger) instanceof Parsed.Good(var clause)
        ? Optional.of(new Watch(inject, clause))
        : Optional.empty();
  }

  private static Stream<Clause.Never> nevers(Clause clause) {
    var own =
        clause instanceof Clause.Never never ? Stream.of(never) : Stream.<Clause.Never>empty();
    return Stream.concat(own, References.parts(clause).stream().flatMap(Watches::nevers));
  }

  public List<Watch> watches() {
    return watches;
  }

  /**
   * The watches after every step of a tree that goes on from the one they know. Where a condition
   * was changed in play, the whole way is looked at again.
   */
  public Watches upTo(StepTree tree) {
    var now = tree.board().script().contingencies();
    return now.equals(contingencies) ? along(tree) : of(plan, now).along(tree);
  }

  private Watches along(StepTree tree) {
    if (nevers.isEmpty() || tree.size() <= seen.size()) {
      return this;
    }
    var known = seen;
    var board = tree.boardAt(seen.size());
    for (long seq = seen.size() + 1L; seq <= tree.size(); seq++) {
      var step = tree.step(seq);
      boolean follows = step.parent() == seq - 1;
      board = follows ? Evolver.evolve(board, step.events()) : tree.boardAt(seq);
      known = known.plus(after(known, step.parent(), board));
    }
    return new Watches(plan, contingencies, watches, nevers, known);
  }

  private PSet<Clause.Never> after(PVector<PSet<Clause.Never>> known, long parent, Board board) {
    PSet<Clause.Never> now =
        parent == 0 ? HashTreePSet.empty() : known.get(Math.toIntExact(parent - 1));
    for (var never : nevers) {
      if (!now.contains(never)
          && open(never, board)
          && scene(board.inPlay(), now).holds(never.part())) {
        now = now.plus(never);
      }
    }
    return now;
  }

  /** The minutes after the inject run. */
  private static boolean open(Clause.Never never, Board board) {
    return new Facts(board)
        .told(never.inject())
        .map(told -> board.clock().compareTo(told.plusMinutes(never.minutes())) <= 0)
        .orElse(false);
  }

  private Scene scene(Board board, Set<Clause.Never> now) {
    return new Scene(plan, board, now);
  }

  /**
   * Ids of the contingencies to offer on the board after a step: their condition holds, and they
   * were neither told nor left out nor put off to a later time.
   *
   * @param now exercise time, which a running clock may have moved on since the step
   */
  public List<String> offered(StepTree tree, long seq, TPlus now) {
    var then = tree.boardAt(seq);
    var board =
        then.clock().isBefore(now) ? Evolver.evolve(then, new Event.ClockAdvanced(now)) : then;
    Set<Clause.Never> noticed =
        nevers.isEmpty() || seq == 0 ? Set.of() : seen.get(Math.toIntExact(seq - 1));
    var scene = scene(board.inPlay(), noticed);
    return watches.stream()
        .filter(watch -> waits(board, watch.inject()))
        .filter(watch -> scene.holds(watch.clause()))
        .map(Watch::inject)
        .toList();
  }

  private static boolean waits(Board board, String inject) {
    return switch (board.progress().injects().get(inject)) {
      case null -> true;
      case InjectState.Postponed(var until) -> !board.clock().isBefore(until);
      case InjectState.Delivered _, InjectState.Skipped _ -> false;
    };
  }
}
