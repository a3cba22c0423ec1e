package id.gladi.core.compliance;

import id.gladi.core.conduct.Overruling;
import id.gladi.core.play.Acts;
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
  public static final FlagBook EMPTY = new FlagBook(0, TreePMap.empty(), TreePMap.empty());

  private final long size;
  private final PMap<Long, List<Flag>> flags;
  private final PMap<Long, List<Overruling>> words;

  private FlagBook(long size, PMap<Long, List<Flag>> flags, PMap<Long, List<Overruling>> words) {
    this.size = size;
    this.flags = flags;
    this.words = words;
  }

  /** The book of all steps of a tree. */
  public static FlagBook of(Plan plan, StepTree tree) {
    return EMPTY.follow(plan, tree);
  }

  /** The book with the steps of the tree that are new to it. */
  public FlagBook follow(Plan plan, StepTree tree) {
    var grown = flags;
    var said = words;
    long last = size;
    var board = tree.boardAt(last);
    for (long seq = size + 1; seq <= tree.size(); seq++) {
      var step = tree.step(seq);
      Board before = step.parent() == last ? board : tree.boardAt(step.parent());
      var found = Compliance.check(plan, before, step.events(), seq);
      if (!found.isEmpty()) {
        grown = grown.plus(seq, found);
      }
      var overruled = words(step);
      if (!overruled.isEmpty()) {
        said = said.plus(seq, overruled);
      }
      board = Evolver.evolve(before, step.events());
      last = seq;
    }
    return new FlagBook(tree.size(), grown, said);
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
    return findings(tree.boardAt(seq), tree.actsUpTo(seq));
  }

  /**
   * The same where the way is known already: looks up what is in the book and nothing else, so that
   * a long session costs no more than a short one.
   *
   * @param board the board at the end of the way
   * @param way the acts that led there, oldest first
   */
  public List<Finding> findings(Board board, List<Step> way) {
    var standing = new ArrayList<Overruling>();
    words.forEach((step, said) -> {
      if (Acts.index(way, step) >= 0) {
        standing.addAll(said);
      }
    });
    var findings = new ArrayList<Finding>();
    flags.forEach((step, raised) -> {
      if (Acts.index(way, step) >= 0) {
        raised.forEach(flag -> findings.add(new Finding(flag, standing(board, standing, flag))));
      }
    });
    return findings;
  }

  /** The umpire's words in a step, each with the number of the step that it is about. */
  private static List<Overruling> words(Step act) {
    var words = new ArrayList<Overruling>();
    for (var event : act.events()) {
      if (event instanceof Event.RuleOverruled(var word)) {
        words.add(
            word.step() == 0
                ? new Overruling(act.seq(), word.rule(), word.by(), word.reason())
                : word);
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
