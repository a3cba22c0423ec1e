package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.draw.Camera;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The room's picture on its way from one view to another.
@ExtendWith(ApplicationExtension.class)
class FlightTest {
  private static final Camera HERE = new Camera(100, 200, 2, 30, 800, 600);
  private static final Camera THERE = new Camera(160, 230, 5, 30, 800, 600);

  @Test
  void aPictureLiesWhereTheOtherCameraSeesWhatItShows() {
    var place = new Affine();
    Flight.place(place, HERE, THERE);
    for (double[] world : new double[][] {{100, 200}, {130, 180}, {171, 233}}) {
      var painted = HERE.toScreen(world[0], world[1]);
      var seen = THERE.toScreen(world[0], world[1]);
      var moved = place.transform(painted.x(), painted.y());
      assertThat(moved.getX()).isEqualTo(seen.x(), within(1e-6));
      assertThat(moved.getY()).isEqualTo(seen.y(), within(1e-6));
    }
  }

  @Test
  void itBeginsWithThePictureOfBeforeAndEndsWithThatOfAfterInPlace() {
    var after = new Group();
    var before = new ImageView();
    var flight = new Flight(after, before, HERE, THERE);
    assertThat(before.isVisible()).isTrue();
    assertThat(before.getOpacity()).isEqualTo(1);
    assertThat(before.getTransforms().getFirst().isIdentity()).isTrue();
    flight.interpolate(1);
    assertThat(before.getOpacity()).isZero();
    assertThat(after.getTransforms().getFirst().transform(7, 9).distance(7, 9)).isLessThan(1e-9);
    flight.end();
    assertThat(before.isVisible()).isFalse();
    assertThat(after.getTransforms()).isEmpty();
  }

  @Test
  void smallStepsAndOtherScreensAreNotFlown() {
    assertThat(Flight.worth(HERE, THERE)).isTrue();
    assertThat(Flight.worth(HERE, HERE.panned(20, 10))).isFalse();
    assertThat(Flight.worth(HERE, HERE.zoomedAt(400, 300, 1.2))).isFalse();
    assertThat(Flight.worth(HERE, HERE.panned(300, 0))).isTrue();
    assertThat(Flight.worth(HERE, THERE.resized(801, 600))).isFalse();
  }
}
