package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The acts of one way through the play as a tree: phase, inject, decision, move. */
public final class Journey {
  private Journey() {}

  /** What a place in the tree stands for. */
  public enum Kind {
    PHASE,
    INJECT,
    /** A decision, an order or a declared level. */
    DECISION,
    MOVE,
    /** What the loggist or an evaluator wrote, or a bookmark. */
    NOTE
  }

  /**
   * A place in the tree.
   *
   * @param step its act; that of the first act under it for a phase
   * @param phase number of the phase that was played
   * @param at exercise time after the act
   */
  public record Node(Kind kind, Step step, int phase, TPlus at, List<Node> children) {
    public Node {
      children = List.copyOf(children);
    }
  }

  /** A place that still grows. */
  private record Growing(Kind kind, Step step, int phase, TPlus at, List<Growing> children) {
    Growing(Kind kind, Step step, int phase, TPlus at) {
      this(kind, step, phase, at, new ArrayList<>());
    }

    Node done() {
      return new Node(kind, step, phase, at, children.stream().map(Growing::done).toList());
    }
  }

  /** The tree of acts, oldest first. What is done before the first inject belongs to its phase. */
  public static List<Node> of(Plan plan, List<Step> acts) {
    var roots = new ArrayList<Growing>();
    var way = new ArrayList<Growing>();
    var board = Board.before(plan);
    for (var act : acts) {
      board = Evolver.evolve(board, act.events());
      var kind = kind(act);
      int phase = phase(board);
      if (roots.isEmpty() || (kind == Kind.INJECT && roots.getLast().phase() != phase)) {
        roots.add(new Growing(Kind.PHASE, act, phase, board.clock()));
        way.clear();
        way.add(roots.getLast());
      }
      while (way.getLast().kind().compareTo(kind) >= 0) {
        way.removeLast();
      }
      var node = new Growing(kind, act, phase, board.clock());
      way.getLast().children().add(node);
      if (kind.compareTo(Kind.MOVE) < 0) {
        way.add(node);
      }
    }
    return roots.stream().map(Growing::done).toList();
  }

  private static int phase(Board board) {
    return Optional.ofNullable(board.progress().current())
        .flatMap(board.script()::inject)
        .or(() -> board.script().injects().stream().findFirst())
        .map(Inject::phase)
        .orElse(0);
  }

  /** The highest thing that an act did. */
  public static Kind kind(Step act) {
    var kind = Kind.MOVE;
    for (var event : act.events()) {
      if (event instanceof Event.InjectDelivered) {
        return Kind.INJECT;
      }
      if (event instanceof Event.DecisionRecorded
          || event instanceof Event.OrderGiven
          || event instanceof Event.LevelDeclared) {
        kind = Kind.DECISION;
      } else if (kind == Kind.MOVE && written(event)) {
        kind = Kind.NOTE;
      }
    }
    return kind;
  }

  private static boolean written(Event event) {
    return event instanceof Event.NoteWritten
        || event instanceof Event.ObservationMade
        || event instanceof Event.ObjectiveRated
        || event instanceof Event.BookmarkSet
        || event instanceof Event.BookmarkRemoved;
  }
}
