package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.draw.Camera;
import id.gladi.fixture.QuickHands;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The room's view on its way from one view to another.
@ExtendWith(QuickHands.class)
class FlightTest {
  private static final Camera HERE = new Camera(100, 200, 2, 30, 800, 600);
  private static final Camera THERE = new Camera(160, 230, 5, 30, 800, 600);

  @Test
  void itBeginsHereEndsThereAndGrowsEvenly() {
    assertThat(Flight.on(HERE, THERE, 0)).isEqualTo(HERE);
    var half = Flight.on(HERE, THERE, 0.5);
    assertThat(half.scale() / HERE.scale()).isCloseTo(THERE.scale() / half.scale(), within(1e-9));
    assertThat(half.x()).isCloseTo(130, within(1e-9));
  }

  @Test
  void theLastViewIsExactlyTheOneAskedFor() {
    var seen = new ArrayList<Camera>();
    var flight = new Flight(HERE, THERE, seen::add);
    flight.interpolate(0.3);
    flight.interpolate(1);
    assertThat(seen).hasSize(2).last().isEqualTo(THERE);
  }

  @Test
  void smallStepsAndOtherScreensAreNotFlown() {
    assertThat(Flight.worth(HERE, THERE)).isTrue();
    assertThat(Flight.worth(HERE, HERE.panned(20, 10))).isFalse();
    assertThat(Flight.worth(HERE, HERE.zoomedAt(400, 300, 1.2 * 1.2))).isFalse();
    assertThat(Flight.worth(HERE, HERE.panned(300, 0))).isTrue();
    assertThat(Flight.worth(HERE, THERE.resized(801, 600))).isFalse();
  }
}
