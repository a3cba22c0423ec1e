package id.gladi.core.compliance;

import id.gladi.core.conduct.Overruling;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * The flags of every step of a session. A step's flags never change, so the book only grows: {@link
 * #follow} looks at the steps that are new. Immutable.
 */
public final class FlagBook {
  /** A book over no steps. */
  public static final FlagBook EMPTY = new FlagBook(0, TreePMap.empty());

  private final long size;
  private final PMap<Long, List<Flag>> flags;

  private FlagBook(long size, PMap<Long, List<Flag>> flags) {
    this.size = size;
    this.flags = flags;
  }

  /** The book of all steps of a tree. */
  public static FlagBook of(Plan plan, StepTree tree) {
    return EMPTY.follow(plan, tree);
  }

  /** The book with the steps of the tree that are new to it. */
  public FlagBook follow(Plan plan, StepTree tree) {
    var grown = flags;
    long last = size;
    var board = tree.boardAt(last);
    for (long seq = size + 1; seq <= tree.size(); seq++) {
      var step = tree.step(seq);
      Board before = step.parent() == last ? board : tree.boardAt(step.parent());
      var found = Compliance.check(plan, before, step.events(), seq);
      if (!found.isEmpty()) {
        grown = grown.plus(seq, found);
      }
      board = Evolver.evolve(before, step.events());
      last = seq;
    }
    return new FlagBook(tree.size(), grown);
  }

  /** The flags of one step. */
  public List<Flag> of(long step) {
    return flags.getOrDefault(step, List.of());
  }

  /**
   * The flags on the way to the board after a step, oldest first, and how each stands there: acts
   * that were taken back and other branches are left out.
   */
  public List<Finding> findings(StepTree tree, long seq) {
    var board = tree.boardAt(seq);
    var acts = tree.actsUpTo(seq);
    var words = words(acts);
    var findings = new ArrayList<Finding>();
    for (var act : acts) {
      for (var flag : of(act.seq())) {
        findings.add(new Finding(flag, standing(board, words, flag)));
      }
    }
    return findings;
  }

  /** The umpire's words, each with the number of the step that it is about. */
  private static List<Overruling> words(List<Step> acts) {
    var words = new ArrayList<Overruling>();
    for (var act : acts) {
      for (var event : act.events()) {
        if (event instanceof Event.RuleOverruled(var word)) {
          words.add(
              word.step() == 0
                  ? new Overruling(act.seq(), word.rule(), word.by(), word.reason())
                  : word);
        }
      }
    }
    return words;
  }

  private static Finding.Standing standing(Board board, List<Overruling> words, Flag flag) {
    Optional<Overruling> word =
        words.stream()
            .filter(w -> w.step() == flag.step() && w.rule().equals(flag.rule().id()))
            .findFirst();
    if (word.isPresent()) {
      return new Finding.Standing.Overruled(word.get());
    }
    var arrest = board.conduct().arrests().get(flag.subject());
    boolean checklist =
        flag.facts().stream().allMatch(f -> f.kind() == Fact.Kind.CHECKLIST_INCOMPLETE);
    return checklist && arrest != null && arrest.missing().isEmpty()
        ? new Finding.Standing.Settled()
        : new Finding.Standing.Open();
  }
}
