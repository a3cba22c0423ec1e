package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sessions deeper than the distance between two kept boards (64 steps): every board must be the
/// one that was shown, wherever the seek begins.
class LongSessionTest {
  private static final int DEPTH = 300;

  private StepTree tree = StepTree.over(Board.before(SmallPlan.plan()));
  private final List<Board> shown = new ArrayList<>();

  @BeforeEach
  void playTicks() {
    shown.add(tree.board());
    for (int seq = 1; seq <= DEPTH; seq++) {
      add(Play.acted(seq, seq - 1, new Event.ClockAdvanced(new TPlus(seq))));
    }
  }

  private void add(Step step) {
    tree = tree.plus(step);
    shown.add(tree.board());
  }

  @Test
  void everyBoardIsTheOneThatWasShown() {
    for (int seq = 0; seq <= DEPTH; seq++) {
      assertThat(tree.boardAt(seq)).as("board after step %d", seq).isEqualTo(shown.get(seq));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 127, 128, 129, 192, 200, 256, 299, 300})
  void theBoardAtASeekIsTheFoldOfAllBeforeIt(int seq) {
    var events =
        tree.steps().subList(0, seq).stream().flatMap(step -> step.events().stream()).toList();
    assertThat(tree.boardAt(seq)).isEqualTo(Evolver.evolve(Board.before(SmallPlan.plan()), events));
    assertThat(tree.boardAt(seq).clock()).isEqualTo(new TPlus(seq));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 128, 200})
  void aBranchCrossesKeptBoardsWithoutMixingThem(int from) {
    add(new Step(DEPTH + 1, from, new Step.Cause.Resumed(from, ""), List.of(), "", Play.WALL));
    for (int i = 2; i <= 150; i++) {
      var note = new Event.NoteWritten("cabang", Integer.toString(i));
      add(Play.acted(DEPTH + i, DEPTH + i - 1, note));
    }
    for (int seq = 0; seq < shown.size(); seq++) {
      assertThat(tree.boardAt(seq)).as("board after step %d", seq).isEqualTo(shown.get(seq));
    }
    assertThat(tree.board().clock()).isEqualTo(new TPlus(from));
    assertThat(tree.board().journal().entries()).hasSize(149);
    assertThat(tree.boardAt(DEPTH).journal().entries()).isEmpty();
  }

  @Test
  void twoHundredUndosAndRedosComeBackToTheSameBoard() {
    for (int i = 0; i < 200; i++) {
      var undone = tree.undoable().orElseThrow();
      var cause = new Step.Cause.Undid(undone.seq());
      add(new Step(tree.size() + 1, undone.parent(), cause, List.of(), "", Play.WALL));
    }
    assertThat(tree.board()).isEqualTo(shown.get(DEPTH - 200));
    for (int i = 0; i < 200; i++) {
      var redone = tree.redoable().orElseThrow();
      var cause = new Step.Cause.Redid(redone.seq());
      add(new Step(tree.size() + 1, redone.seq(), cause, List.of(), "", Play.WALL));
    }
    assertThat(tree.board()).isEqualTo(shown.get(DEPTH));
    assertThat(tree.size()).isEqualTo(DEPTH + 400);
    assertThat(tree.redoable()).isEmpty();
    assertThat(tree.actsUpTo(tree.size())).hasSize(DEPTH);
  }
}
