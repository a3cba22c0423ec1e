package id.gladi.core.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Every step of a session with its parent, and the board of any of them. Immutable: adding a step
 * gives another tree that shares all that went before.
 *
 * <p>The board is kept at the head and at every {@value #LANDMARK_EVERY}th step of depth; the board
 * of any other step is folded from its nearest landmark, so a seek replays fewer than that many
 * steps however long the session is. Undo, redo and playing on from an earlier step are the same
 * move: an empty step with another parent. Nothing is ever removed.
 */
public final class StepTree {
  private static final int LANDMARK_EVERY = 64;

  private record Node(Step step, int depth, @Nullable Board landmark) {}

  private final Board before;
  private final PVector<Node> nodes;
  private final PStack<Long> undone;
  private final Board headBoard;

  private StepTree(Board before, PVector<Node> nodes, PStack<Long> undone, Board headBoard) {
    this.before = before;
    this.nodes = nodes;
    this.undone = undone;
    this.headBoard = headBoard;
  }

  /** A tree without steps over the board before the first one. */
  public static StepTree over(Board before) {
    return new StepTree(before, TreePVector.empty(), ConsPStack.empty(), before);
  }

  /** The tree with one more step, which must carry the next number and an existing parent. */
  public StepTree plus(Step step) {
    if (step.seq() != size() + 1) {
      throw new IllegalArgumentException(
          "step " + step.seq() + " where step " + (size() + 1) + " was expected");
    }
    var board = Evolver.evolve(boardAt(step.parent()), step.events());
    int depth = step.parent() == 0 ? 1 : node(step.parent()).depth() + 1;
    var node = new Node(step, depth, depth % LANDMARK_EVERY == 0 ? board : null);
    return new StepTree(before, nodes.plus(node), undoneAfter(step), board);
  }

  private PStack<Long> undoneAfter(Step step) {
    return switch (step.cause()) {
      case Step.Cause.Undid undid -> undone.plus(undid.step());
      case Step.Cause.Redid _ -> undone.isEmpty() ? undone : undone.minus(0);
      case Step.Cause.Acted _, Step.Cause.Resumed _ -> ConsPStack.empty();
    };
  }

  /** The number of the newest step, 0 before the first. */
  public long size() {
    return nodes.size();
  }

  /** The board as it is now. */
  public Board board() {
    return headBoard;
  }

  /**
   * The board right after a step; 0 is the board before the first. Unknown numbers are rejected.
   */
  public Board boardAt(long seq) {
    if (seq == size()) {
      return headBoard;
    }
    var pending = new ArrayDeque<Step>();
    long at = seq;
    var board = before;
    while (at != 0) {
      var node = node(at);
      if (node.landmark() != null) {
        board = node.landmark();
        break;
      }
      pending.push(node.step());
      at = node.step().parent();
    }
    for (var step : pending) {
      board = Evolver.evolve(board, step.events());
    }
    return board;
  }

  public Step step(long seq) {
    return node(seq).step();
  }

  public boolean has(long seq) {
    return seq >= 1 && seq <= size();
  }

  /** All steps in the order they were stored. */
  public List<Step> steps() {
    return nodes.stream().map(Node::step).toList();
  }

  /**
   * The acts that led to the board after a step, oldest first: undone acts and other branches are
   * left out.
   */
  public List<Step> actsUpTo(long seq) {
    var acts = new ArrayList<Step>();
    for (long at = seq; at != 0; at = step(at).parent()) {
      if (step(at).cause() instanceof Step.Cause.Acted) {
        acts.add(step(at));
      }
    }
    return acts.reversed();
  }

  /**
   * The step that "undo" takes back: the newest act on the way to the board, except the opening.
   */
  public Optional<Step> undoable() {
    return act(size()).filter(step -> step.parent() != 0);
  }

  /** The step that "redo" brings back. */
  public Optional<Step> redoable() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(step(undone.getFirst()));
  }

  /** The act whose board a step shows: itself, or the act that an empty step leads back to. */
  public Optional<Step> act(long seq) {
    long at = seq;
    while (at != 0 && !(step(at).cause() instanceof Step.Cause.Acted)) {
      at = step(at).parent();
    }
    return at == 0 ? Optional.empty() : Optional.of(step(at));
  }

  private Node node(long seq) {
    if (!has(seq)) {
      throw new IllegalArgumentException("there is no step " + seq + " among " + size());
    }
    return nodes.get((int) seq - 1);
  }
}
