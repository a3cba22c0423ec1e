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
   * @param parent index of the place that it stands under, -1 for a phase
   */
  public record Place(Kind kind, Step step, int phase, TPlus at, int parent) {}

  /**
   * The places of a whole way from top to bottom, which is the order of play. What is done before
   * the first inject belongs to its phase.
   */
  public static List<Place> of(Plan plan, List<Step> acts) {
    return onwards(List.of(), Board.before(plan), acts);
  }

  /**
   * The places that further acts add under those of the acts before them.
   *
   * @param board the board before the further acts
   */
  public static List<Place> onwards(List<Place> before, Board board, List<Step> further) {
    var way = new Way(before);
    var now = board;
    for (var act : further) {
      now = Evolver.evolve(now, act.events());
      way.add(act, phase(now), now.clock());
    }
    return way.added;
  }

  /** Places that are known already and those that are added. */
  private static final class Way {
    private final List<Place> before;
    private final List<Place> added = new ArrayList<>();

    Way(List<Place> before) {
      this.before = before;
    }

    private int size() {
      return before.size() + added.size();
    }

    private Place get(int index) {
      return index < before.size() ? before.get(index) : added.get(index - before.size());
    }

    void add(Step act, int phase, TPlus at) {
      var kind = kind(act);
      int parent = parent(kind);
      if (parent < 0 || (kind == Kind.INJECT && get(root(parent)).phase() != phase)) {
        parent = size();
        added.add(new Place(Kind.PHASE, act, phase, at, -1));
      }
      added.add(new Place(kind, act, phase, at, parent));
    }

    /** The nearest place upwards of the newest that an act of a kind may stand under. */
    private int parent(Kind kind) {
      var bar = kind == Kind.NOTE ? Kind.MOVE : kind;
      int at = size() - 1;
      while (at >= 0 && get(at).kind().compareTo(bar) >= 0) {
        at = get(at).parent();
      }
      return at;
    }

    private int root(int place) {
      int at = place;
      while (get(at).parent() >= 0) {
        at = get(at).parent();
      }
      return at;
    }
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
          || event instanceof Event.LevelDeclared
          || event instanceof Event.CrowdLevelDeclared) {
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
