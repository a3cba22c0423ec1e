package id.gladi.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.Point;
import id.gladi.ui.projector.Showing;
import org.junit.jupiter.api.Test;

/// What the desk points at, over time.
class ShowModelTest {
  private static final Point HERE = new Point(10, 20);
  private static final Point THERE = new Point(30, 40);
  private final ShowModel show = new ShowModel();

  @Test
  void withoutAToolNothingIsShown() {
    show.onMoved(HERE);
    show.onPressed(HERE);
    assertThat(show.showing().get()).isEqualTo(Showing.NOTHING);
    assertThat(show.ageing().get()).isFalse();
  }

  @Test
  void thePointerFollowsTheMouseAndGoesWithIt() {
    show.onToggle(ShowModel.Tool.POINTER);
    show.onMoved(HERE);
    assertThat(show.showing().get().laser()).isEqualTo(HERE);
    show.onMoved(THERE);
    assertThat(show.showing().get().laser()).isEqualTo(THERE);
    show.onLeft();
    assertThat(show.showing().get()).isEqualTo(Showing.NOTHING);
  }

  @Test
  void aClickSendsOutRingsThatSpreadAndEnd() {
    show.onToggle(ShowModel.Tool.POINTER);
    show.onPressed(HERE);
    show.onLeft();
    assertThat(show.ageing().get()).isTrue();
    show.onTick(ShowModel.PULSE_SECONDS / 2);
    assertThat(show.showing().get().pulses()).containsExactly(new Showing.Pulse(HERE, 0.5));
    show.onTick(ShowModel.PULSE_SECONDS / 2);
    assertThat(show.showing().get()).isEqualTo(Showing.NOTHING);
    assertThat(show.ageing().get()).isFalse();
  }

  @Test
  void inkStaysWhileTheButtonIsHeldThenFadesAway() {
    show.onToggle(ShowModel.Tool.INK);
    show.onPressed(HERE);
    show.onDragged(THERE);
    show.onTick(60);
    assertThat(line().points()).containsExactly(HERE, THERE);
    assertThat(line().strength()).isEqualTo(1);
    show.onReleased();
    show.onTick(ShowModel.INK_SECONDS - 0.5);
    assertThat(line().strength()).isEqualTo(0.5);
    show.onTick(0.5);
    assertThat(show.showing().get().ink()).isEmpty();
    assertThat(show.ageing().get()).isFalse();
  }

  @Test
  void layingTheToolDownLetsInkFade() {
    show.onToggle(ShowModel.Tool.INK);
    show.onPressed(HERE);
    show.onDragged(THERE);
    show.onToggle(ShowModel.Tool.INK);
    assertThat(show.ageing().get()).isTrue();
    show.onTick(ShowModel.INK_SECONDS);
    assertThat(show.showing().get()).isEqualTo(Showing.NOTHING);
  }

  @Test
  void theCircleOfLightIsKeptBetweenFiveAndTwoHundredMetres() {
    show.onToggle(ShowModel.Tool.SPOTLIGHT);
    show.onMoved(HERE);
    show.onRadius(1000);
    assertThat(show.showing().get().spot()).isEqualTo(new Showing.Spot(HERE, 200));
    show.onRadius(1e-6);
    assertThat(show.showing().get().spot()).isEqualTo(new Showing.Spot(HERE, 5));
    assertThat(show.showing().get().laser()).isNull();
  }

  private Showing.Line line() {
    return show.showing().get().ink().getFirst();
  }
}
