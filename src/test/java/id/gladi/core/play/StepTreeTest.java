package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.TPlus;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The semantics of undo, redo and playing on from an earlier step, as numbered scenarios. In every
/// scenario step 1 is the opening and {@link Play#note} is an act.
class StepTreeTest {
  private final Play opened = Play.opened(SmallPlan.plan());

  private static List<String> notes(Board board) {
    return board.journal().entries().stream().map(e -> ((Journal.Entry.Noted) e).text()).toList();
  }

  private static List<String> notes(Play play) {
    return notes(play.board());
  }

  @Nested
  class Undo {
    @Test
    void scenario1AnUndoneActIsOffTheBoardAndInTheRecord() {
      var play = opened.note("a").undo();
      assertThat(notes(play)).isEmpty();
      assertThat(play.board()).isEqualTo(opened.board());
      assertThat(play.tree().steps()).hasSize(3);
      assertThat(play.tree().step(3).cause()).isEqualTo(new Step.Cause.Undid(2));
      assertThat(play.tree().step(3).parent()).isEqualTo(1);
    }

    @Test
    void scenario2UndoingAgainGoesFurtherBack() {
      var play = opened.note("a").note("b").note("c").undo().undo();
      assertThat(notes(play)).containsExactly("a");
      assertThat(play.tree().undoable().map(Step::seq)).contains(2L);
    }

    @Test
    void scenario3TheOpeningCannotBeUndone() {
      assertThat(opened.tree().undoable()).isEmpty();
      assertThat(opened.note("a").undo().tree().undoable()).isEmpty();
      assertThat(Play.before(SmallPlan.plan()).tree().undoable()).isEmpty();
    }

    @Test
    void scenario4AnActAfterAnUndoIsUndoneToTheBoardItWasDoneOn() {
      var play = opened.note("a").note("b").undo().note("c").undo();
      assertThat(notes(play)).containsExactly("a");
      assertThat(notes(play.undo())).isEmpty();
    }

    @Test
    void scenario5AnUndoIsNeverItselfUndone() {
      var play = opened.note("a").note("b").undo();
      assertThat(play.tree().undoable().map(Step::seq)).contains(2L);
    }

    @Test
    void scenario6UndoAfterRedoTakesTheSameActBackAgain() {
      var play = opened.note("a").note("b").undo().redo().undo();
      assertThat(notes(play)).containsExactly("a");
      assertThat(play.tree().step(6).cause()).isEqualTo(new Step.Cause.Undid(3));
      assertThat(play.tree().redoable().map(Step::seq)).contains(3L);
    }
  }

  @Nested
  class Redo {
    @Test
    void scenario7ARedoneActHoldsAgain() {
      var play = opened.note("a").undo().redo();
      assertThat(notes(play)).containsExactly("a");
      assertThat(play.tree().step(4).cause()).isEqualTo(new Step.Cause.Redid(2));
      assertThat(play.tree().step(4).parent()).isEqualTo(2);
    }

    @Test
    void scenario8ActsComeBackInTheReverseOrderOfTheirUndoing() {
      var undone = opened.note("a").note("b").note("c").undo().undo().undo();
      assertThat(notes(undone.redo())).containsExactly("a");
      assertThat(notes(undone.redo().redo())).containsExactly("a", "b");
      assertThat(notes(undone.redo().redo().redo())).containsExactly("a", "b", "c");
      assertThat(undone.redo().redo().redo().tree().redoable()).isEmpty();
    }

    @Test
    void scenario9WithoutAnUndoThereIsNothingToRedo() {
      assertThat(opened.tree().redoable()).isEmpty();
      assertThat(opened.note("a").tree().redoable()).isEmpty();
    }

    @Test
    void scenario10ANewActClosesTheWayBack() {
      assertThat(opened.note("a").undo().note("b").tree().redoable()).isEmpty();
      assertThat(opened.note("a").note("b").undo().undo().redo().note("c").tree().redoable())
          .isEmpty();
    }

    @Test
    void scenario11AnUndoAfterANewActRemembersOnlyThatAct() {
      var play = opened.note("a").undo().note("b").undo();
      assertThat(play.tree().redoable().map(Step::seq)).contains(4L);
      assertThat(notes(play.redo())).containsExactly("b");
      assertThat(play.redo().tree().redoable()).isEmpty();
    }
  }

  @Nested
  class PlayingOn {
    @Test
    void scenario12PlayGoesOnFromAnEarlierStep() {
      var play = opened.note("a").note("b").note("c").resume(2).note("d");
      assertThat(notes(play)).containsExactly("a", "d");
      assertThat(play.tree().step(5).cause()).isEqualTo(new Step.Cause.Resumed(2, "CB-2"));
      assertThat(play.tree().step(6).parent()).isEqualTo(5);
    }

    @Test
    void scenario13TheFirstBranchIsStillThere() {
      var play = opened.note("a").note("b").note("c").resume(2).note("d");
      assertThat(notes(play.tree().boardAt(4))).containsExactly("a", "b", "c");
      assertThat(notes(play.resume(4))).containsExactly("a", "b", "c");
    }

    @Test
    void scenario14AfterPlayingOnThereIsNothingToRedo() {
      assertThat(opened.note("a").note("b").undo().resume(2).tree().redoable()).isEmpty();
    }

    @Test
    void scenario15UndoOnABranchTakesBackTheActsThatLeadToIt() {
      var play = opened.note("a").note("b").resume(2).undo();
      assertThat(play.tree().step(5).cause()).isEqualTo(new Step.Cause.Undid(2));
      assertThat(notes(play)).isEmpty();
      assertThat(play.board()).isEqualTo(opened.board());
    }

    @Test
    void scenario16PlayMayGoOnFromTheOpeningButTheOpeningStays() {
      var play = opened.note("a").resume(1);
      assertThat(play.board()).isEqualTo(opened.board());
      assertThat(play.tree().undoable()).isEmpty();
    }

    @Test
    void scenario17PlayMayGoOnFromAnUndoOrAnotherResumption() {
      var play = opened.note("a").undo().note("b").resume(3).note("c").resume(5).note("d");
      assertThat(notes(play)).containsExactly("d");
      assertThat(notes(play.tree().boardAt(6))).containsExactly("c");
    }
  }

  @Nested
  class Reading {
    private final Play play =
        opened.note("a").note("b").undo().note("c").resume(3).note("d").undo().redo();

    @Test
    void theActsThatLedToAStepLeaveOutUndoneActsAndOtherBranches() {
      assertThat(acts(3)).containsExactly(1L, 2L, 3L);
      assertThat(acts(4)).containsExactly(1L, 2L);
      assertThat(acts(5)).containsExactly(1L, 2L, 5L);
      assertThat(acts(6)).containsExactly(1L, 2L, 3L);
      assertThat(acts(9)).containsExactly(1L, 2L, 3L, 7L);
      assertThat(acts(0)).isEmpty();
    }

    private List<Long> acts(long seq) {
      return play.tree().actsUpTo(seq).stream().map(Step::seq).toList();
    }

    @Test
    void anEmptyStepShowsTheActThatItLeadsBackTo() {
      assertThat(LongStream.rangeClosed(1, 9).map(seq -> play.tree().act(seq).orElseThrow().seq()))
          .containsExactly(1L, 2L, 3L, 2L, 5L, 3L, 7L, 3L, 7L);
      assertThat(play.tree().act(0)).isEmpty();
    }

    @Test
    void theBoardOfEveryStepIsItsActsInOrder() {
      assertThat(notes(play.tree().boardAt(5))).containsExactly("a", "c");
      assertThat(notes(play.tree().boardAt(7))).containsExactly("a", "b", "d");
      assertThat(play.tree().boardAt(9)).isEqualTo(play.board());
      assertThat(play.tree().boardAt(0)).isEqualTo(Board.before(SmallPlan.plan()));
    }

    @Test
    void everyStepStaysAsItWasStored() {
      assertThat(play.tree().size()).isEqualTo(9);
      assertThat(play.tree().steps())
          .extracting(Step::seq)
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
      assertThat(play.tree().steps()).startsWith(opened.tree().steps().toArray(Step[]::new));
      assertThat(play.tree().step(2)).isEqualTo(opened.note("a").tree().step(2));
    }

    @Test
    void theTreeBeforeAStepDoesNotKnowIt() {
      var before = opened.note("a");
      before.note("b");
      assertThat(before.tree().size()).isEqualTo(2);
      assertThat(before.tree().has(3)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10, Long.MAX_VALUE, Integer.MAX_VALUE + 2L})
    void aStepThatDoesNotExistIsRejected(long seq) {
      assertThat(play.tree().has(seq)).isFalse();
      assertThatThrownBy(() -> play.tree().boardAt(seq))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there is no step " + seq + " among 9");
      assertThatThrownBy(() -> play.tree().step(seq)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noughtIsTheBoardBeforeTheFirstStepButNoStep() {
      assertThat(play.tree().has(0)).isFalse();
      assertThatThrownBy(() -> play.tree().step(0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Adding {
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4})
    void aStepMustCarryTheNextNumber(long seq) {
      var step = Play.acted(seq, Math.min(seq - 1, 1), new Event.ClockAdvanced(new TPlus(1)));
      assertThatThrownBy(() -> opened.tree().plus(step))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("step " + seq + " where step 2 was expected");
    }

    @Test
    void anEmptyTreeShowsTheBoardBefore() {
      var tree = StepTree.over(Board.before(SmallPlan.plan()));
      assertThat(tree.size()).isZero();
      assertThat(tree.steps()).isEmpty();
      assertThat(tree.board()).isEqualTo(Board.before(SmallPlan.plan()));
      assertThat(tree.boardAt(0)).isEqualTo(Board.before(SmallPlan.plan()));
      assertThat(tree.redoable()).isEmpty();
    }
  }
}
