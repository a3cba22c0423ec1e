package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Branches have names, and going on with one leaves the others as they are.
class BranchTest {
  private final Play opened = Play.opened(SmallPlan.plan());

  @Test
  void aPlayWithoutBranchesIsTheFirst() {
    assertThat(Branch.of(opened.note("a").tree())).containsExactly(new Branch("CB-1", 0, 2));
    assertThat(Branch.nextName(opened.tree())).isEqualTo("CB-2");
  }

  @Test
  void playingOnFromAnEarlierStepBeginsABranch() {
    var two = opened.note("a").note("b").resume(2).note("c");
    assertThat(Branch.of(two.tree()))
        .containsExactly(new Branch("CB-1", 0, 3), new Branch("CB-2", 2, 5));
    assertThat(Branch.nextName(two.tree())).isEqualTo("CB-3");
  }

  @Test
  void aBranchWithoutANameIsNumbered() {
    var tree = opened.note("a").tree().plus(resumed(3, 1, ""));
    assertThat(Branch.of(tree)).extracting(Branch::name).containsExactly("CB-1", "CB-2");
  }

  @Test
  void goingOnUnderAKnownNameContinuesThatBranch() {
    var tree = opened.note("a").note("b").resume(2).note("c").tree();
    var back = tree.plus(resumed(6, 3, "CB-1"));
    assertThat(Branch.of(back)).containsExactly(new Branch("CB-1", 0, 6), new Branch("CB-2", 2, 5));
    assertThat(back.board()).isEqualTo(tree.boardAt(3));
  }

  @Property(tries = 50)
  void aBranchNeverChangesAnother(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 3) Integer> acts) {
    var play = opened;
    for (int act : acts) {
      play = act == 0 ? play.resume(1 + play.tree().size() / 2) : play.note("n" + act);
    }
    for (var branch : Branch.of(play.tree())) {
      var later = play.resume(1).note("lain").note("lagi");
      assertThat(later.tree().boardAt(branch.tip())).isEqualTo(play.tree().boardAt(branch.tip()));
    }
  }

  private static Step resumed(long seq, long from, String name) {
    return new Step(seq, from, new Step.Cause.Resumed(from, name), List.of(), "", Play.WALL);
  }
}
