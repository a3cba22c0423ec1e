package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What the room is shown while the desk works.
class DeskRoomTest {
  private final DeskBench bench = new DeskBench();
  private final RoomModel room = bench.desk.room();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @Test
  void liveFollowsEveryStep() {
    assertThat(title()).isNull();
    deliver("1");
    assertThat(title()).isEqualTo("Kejadian 1");
    deliver("2");
    assertThat(title()).isEqualTo("Kejadian 2");
  }

  @Test
  void holdKeepsTheLastPictureAndLiveCatchesUp() {
    deliver("1");
    var view = room.view().get();
    room.onToggle(RoomState.HOLD);
    deliver("2");
    bench.desk.board().camera().onZoomIn();
    assertThat(title()).isEqualTo("Kejadian 1");
    assertThat(room.view().get()).isEqualTo(view);
    assertThat(room.feed().layout().getValue()).isEqualTo(RoomLayout.BOARD_AND_CARD);
    room.onToggle(RoomState.HOLD);
    assertThat(room.state().get()).isEqualTo(RoomState.LIVE);
    assertThat(title()).isEqualTo("Kejadian 2");
  }

  @Test
  void blankShowsTheStandbyPictureAndLetsNothingThrough() {
    room.onToggle(RoomState.BLANK);
    assertThat(room.feed().layout().getValue()).isEqualTo(RoomLayout.STANDBY);
    deliver("1");
    assertThat(title()).isNull();
    room.onToggle(RoomState.BLANK);
    assertThat(room.feed().layout().getValue()).isEqualTo(RoomLayout.BOARD_AND_CARD);
    assertThat(title()).isEqualTo("Kejadian 1");
  }

  @Test
  void theRoomSeesThePresentWhileTheDeskLooksBack() {
    deliver("1");
    bench.desk.steps().onWalk(-1);
    assertThat(bench.play.moment().get().past()).isTrue();
    assertThat(title()).isEqualTo("Kejadian 1");
  }

  @Test
  void theRoomLooksWhereTheScriptPointsAndNotWhereTheDeskZooms() {
    assertThat(room.view().get()).isEmpty();
    deliver("1");
    var script = Optional.of(new View(new Point(110, 300), 250));
    assertThat(room.view().get()).isEqualTo(script);
    bench.desk.board().camera().onZoomIn();
    bench.desk.board().camera().onFit();
    assertThat(room.view().get()).isEqualTo(script);
  }

  @Test
  void theRoomFollowsTheDeskWhenAskedTo() {
    room.settings().camera().set(RoomCamera.DESK);
    var before = room.view().get().orElseThrow();
    bench.desk.board().camera().onZoomIn();
    assertThat(room.view().get().orElseThrow().width()).isLessThan(before.width());
    room.settings().camera().set(RoomCamera.FIT);
    assertThat(room.view().get()).isEmpty();
  }

  @Test
  void theFrameHoldsWhatTheRoomSeesWhereverTheDeskLooks() {
    deliver("1");
    room.onFrameDesk();
    assertThat(room.settings().camera().get()).isEqualTo(RoomCamera.FRAME);
    var framed = room.view().get();
    assertThat(framed).isPresent();
    bench.desk.board().camera().onZoomIn();
    deliver("2");
    assertThat(room.view().get()).isEqualTo(framed);
  }

  @Test
  void thePastIsShownToTheRoomOnlyOnPurposeAndSaysSo() {
    deliver("1");
    deliver("2");
    bench.desk.steps().onWalk(-1);
    assertThat(title()).isEqualTo("Kejadian 2");
    room.replay().set(true);
    assertThat(title()).isEqualTo("Kejadian 1");
    assertThat(room.feed().past().getValue()).isTrue();
    bench.play.lookAtNow();
    assertThat(title()).isEqualTo("Kejadian 2");
    assertThat(room.feed().past().getValue()).isFalse();
  }

  @Test
  void aRemoteGoesBackThroughTheInjectsAndForwardToNowBeforeItTellsTheNext() {
    deliver("1");
    deliver("2");
    bench.desk.remote().onBack();
    assertThat(title()).isEqualTo("Kejadian 1");
    bench.desk.remote().onBack();
    assertThat(title()).isEqualTo("Kejadian 1");
    bench.desk.remote().onNext();
    assertThat(title()).isEqualTo("Kejadian 2");
    long steps = bench.play.snapshot().get().seq();
    bench.desk.remote().onNext();
    assertThat(bench.play.moment().get().past()).isFalse();
    assertThat(room.replay().get()).isFalse();
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(steps);
    bench.desk.remote().onNext();
    bench.untilStep(steps + 1);
    assertThat(title()).isEqualTo("Kejadian 3");
  }

  @Test
  void thePreviewIsWhatTheRoomWillSeeAndTheRoomDoesNotSeeItYet() {
    deliver("1");
    assertThat(next()).isEqualTo("Kejadian 2");
    assertThat(title()).isEqualTo("Kejadian 1");
    room.onToggle(RoomState.HOLD);
    deliver("2");
    assertThat(title()).isEqualTo("Kejadian 1");
    assertThat(next()).isEqualTo("Kejadian 2");
  }

  @Test
  void theCurtainHidesTokensUntilTheLastRingIsOpen() {
    int all = room.board().get().ground().tokens().size();
    assertThat(all).isPositive();
    room.onNextRing();
    assertThat(room.board().get().ground().tokens()).isEmpty();
    for (int i = 0; i <= bench.play.plan().exercise().deployment().rings().size(); i++) {
      room.onNextRing();
    }
    assertThat(room.board().get().ground().tokens()).hasSize(all);
  }

  private @Nullable String next() {
    var inject = bench.desk.remote().roomNext().orElseThrow().inject();
    return inject == null ? null : inject.title();
  }

  private void deliver(String inject) {
    long next = bench.play.snapshot().get().seq() + 1;
    bench.play.act(new Command.DeliverInject(inject), _ -> {});
    bench.untilStep(next);
  }

  private @Nullable String title() {
    var inject = room.board().get().inject();
    return inject == null ? null : inject.title();
  }
}
