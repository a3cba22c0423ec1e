package id.gladi.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

class CameraTest {
  private static final Offset<Double> METRE = within(1e-6);

  @Property
  void worldAndScreenAreInverse(
      @ForAll @DoubleRange(min = -5000, max = 5000) double x,
      @ForAll @DoubleRange(min = -5000, max = 5000) double y,
      @ForAll @DoubleRange(min = 0.05, max = 50) double scale,
      @ForAll @DoubleRange(min = -180, max = 180) double turn) {
    Camera camera = new Camera(12, -7, scale, turn, 838, 584);
    Xy screen = camera.toScreen(x, y);
    Xy world = camera.toWorld(screen.x(), screen.y());
    assertThat(world.x()).isCloseTo(x, METRE);
    assertThat(world.y()).isCloseTo(y, METRE);
  }

  @Property
  void zoomKeepsTheGroundUnderThePointer(
      @ForAll @DoubleRange(min = 0, max = 838) double px,
      @ForAll @DoubleRange(min = 0, max = 584) double py,
      @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
    Camera camera = new Camera(0, 0, 4, 2.5, 838, 584);
    Xy before = camera.toWorld(px, py);
    Xy after = camera.zoomedAt(px, py, factor).toWorld(px, py);
    assertThat(after.distance(before)).isLessThan(1e-6);
  }

  @Property
  void theGroundFollowsADrag(
      @ForAll @DoubleRange(min = -500, max = 500) double dx,
      @ForAll @DoubleRange(min = -500, max = 500) double dy) {
    Camera camera = new Camera(3, 4, 4, 30, 838, 584);
    Xy ground = camera.toWorld(100, 100);
    Xy moved = camera.panned(dx, dy).toScreen(ground.x(), ground.y());
    assertThat(moved.distance(new Xy(100 + dx, 100 + dy))).isLessThan(1e-6);
  }

  @Property
  void theFittedRectangleIsInThePicture(
      @ForAll @DoubleRange(min = 1, max = 3000) double width,
      @ForAll @DoubleRange(min = 1, max = 3000) double height,
      @ForAll @DoubleRange(min = -90, max = 90) double turn) {
    Camera camera = Camera.fitted(-5, -5, width - 5, height - 5, turn, 838, 584, 20);
    Box view = camera.view().grown(-19.9);
    assertThat(view.contains(camera.toScreen(-5, -5))).isTrue();
    assertThat(view.contains(camera.toScreen(width - 5, -5))).isTrue();
    assertThat(view.contains(camera.toScreen(width - 5, height - 5))).isTrue();
    assertThat(view.contains(camera.toScreen(-5, height - 5))).isTrue();
  }

  @Property
  void zoomStaysWithinItsLimits(@ForAll @DoubleRange(min = 0.01, max = 100_000) double factor) {
    double scale = new Camera(0, 0, 4, 0, 800, 600).zoomedAt(0, 0, factor).scale();
    assertThat(scale).isBetween(Camera.MIN_SCALE, Camera.MAX_SCALE);
  }
}
