package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.ui.desk.branches.BranchesModel;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.RoomModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two courses of action held against each other at the desk.
class DeskBranchesTest {
  private final DeskBench bench = new DeskBench();
  private final BranchesModel branches = bench.desk.pages().branches();
  private final RoomModel room = bench.desk.room();

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @Test
  void withOneWayOfPlayThereIsNothingToCompare() {
    act(new Command.DeliverInject("1"));
    branches.open().set(true);
    assertThat(branches.branches()).hasSize(1);
    assertThat(branches.comparison().get()).isEmpty();
  }

  @Test
  void theTwoNewestBranchesAreComparedAtTheirFirstDifference() {
    twoBranches();
    branches.open().set(true);
    assertThat(branches.branches()).extracting(b -> b.name()).containsExactly("CB-1", "CB-2");
    var compared = branches.comparison().get().orElseThrow();
    assertThat(compared.differences()).isNotEmpty();
    var first = compared.left().own().getFirst();
    assertThat(first.events().getFirst()).isInstanceOf(Event.class);
    assertThat(branches.time().get())
        .isEqualTo(bench.play.snapshot().get().steps().boardAt(first.seq()).clock());
  }

  @Test
  void theRoomIsShownBothBranchesAndNothingThatItMayNotSee() {
    twoBranches();
    branches.open().set(true);
    assertThat(room.comparison().get()).isEmpty();
    branches.onShowToRoom();
    var shown = room.comparison().get().orElseThrow();
    assertThat(shown.left().name()).isEqualTo("CB-1");
    assertThat(shown.right().name()).isEqualTo("CB-2");
    assertThat(room.settings().layout().get()).isEqualTo(RoomLayout.COMPARISON);
  }

  private void twoBranches() {
    act(new Command.DeliverInject("1"));
    long fork = bench.play.moment().get().step();
    act(new Command.DeliverInject("2"));
    bench.play.look(fork);
    long next = bench.play.snapshot().get().seq() + 1;
    bench.play.playOnFromHere("CB-2", _ -> {});
    bench.untilStep(next);
    bench.until(() -> !bench.play.moment().get().past());
    act(new Command.WriteNote("Pengendali", "CB kedua"));
  }

  private void act(Command command) {
    long next = bench.play.snapshot().get().seq() + 1;
    bench.play.act(command, _ -> {});
    bench.untilStep(next);
  }
}
