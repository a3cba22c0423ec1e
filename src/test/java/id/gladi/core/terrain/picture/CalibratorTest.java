package id.gladi.core.terrain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.picture.Calibration.Impossible;
import id.gladi.core.terrain.picture.Calibration.Placed;
import id.gladi.core.terrain.picture.Calibration.Reason;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private static final List<Pixel> CORNERS =
      List.of(new Pixel(0, 0), new Pixel(4000, 0), new Pixel(4000, 3000), new Pixel(0, 3000));

  @Property(tries = 200)
  void aSimilarityIsFoundAgain(
      @ForAll @DoubleRange(min = 0.01, max = 2) double scale,
      @ForAll @DoubleRange(min = -179, max = 179) double north,
      @ForAll @DoubleRange(min = -5000, max = 5000) double shift) {
    var truth =
        ground(
            Calibrator.measured(
                new Pixel(0, 0), new Pixel(1, 0), scale, north, new Pixel(shift, -shift)));
    var found = Calibrator.similarity(points(truth, CORNERS.subList(0, 2)));
    assertThat(
            ground(found)
                .toGround(new Pixel(100, 2000))
                .distance(truth.toGround(new Pixel(100, 2000))))
        .isLessThan(1e-6);
    assertThat(ground(found).north()).isCloseTo(north, within(1e-6));
    assertThat(ground(found).metresPerPixel()).isCloseTo(scale, within(1e-9));
    assertThat(((Placed) found).residual()).isLessThan(1e-6);
  }

  @Property(tries = 200)
  void anAffineTransformIsFoundAgain(
      @ForAll @DoubleRange(min = 0.05, max = 1) double a,
      @ForAll @DoubleRange(min = -0.02, max = 0.02) double b,
      @ForAll @DoubleRange(min = 0.05, max = 1) double e) {
    var truth = new PictureGround(a, b, -700, -b, -e, 300);
    var found = ground(Calibrator.affine(points(truth, CORNERS)));
    assertThat(found.toGround(new Pixel(1234, 567)).distance(truth.toGround(new Pixel(1234, 567))))
        .isLessThan(1e-6);
  }

  @Test
  void thePixelComesBack() {
    var ground = new PictureGround(0.2, 0.01, 5, 0.02, -0.3, 9);
    var pixel = ground.toPixel(ground.toGround(new Pixel(321, 123)));
    assertThat(pixel.distance(new Pixel(321, 123))).isLessThan(1e-9);
  }

  @Test
  void theResidualIsTheErrorOnTheGround() {
    var truth = new PictureGround(0.1, 0, 0, 0, -0.1, 0);
    var wrong = new ControlPoint(new Pixel(2000, 1500), new Point(200, -146));
    var all = Stream.concat(points(truth, CORNERS).stream(), Stream.of(wrong)).toList();
    var placed = (Placed) Calibrator.similarity(all);
    assertThat(placed.errors()).hasSize(5);
    assertThat(placed.worst()).isCloseTo(3.2, within(0.01));
    assertThat(placed.residual()).isCloseTo(Math.sqrt((3.2 * 3.2 + 4 * 0.64) / 5), within(0.01));
  }

  @Test
  void oneLengthAndNorthAreEnough() {
    var ground =
        ground(
            Calibrator.measured(
                new Pixel(100, 100), new Pixel(100, 600), 50, 90, new Pixel(500, 500)));
    assertThat(ground.metresPerPixel()).isCloseTo(0.1, within(1e-12));
    assertThat(ground.toGround(new Pixel(500, 500)).distance(new Point(0, 0))).isLessThan(1e-9);
    assertThat(ground.toGround(new Pixel(600, 500)).distance(new Point(0, 10))).isLessThan(1e-9);
    assertThat(ground.mirrored()).isFalse();
    assertThat(ground.downSampled(4).metresPerPixel()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void whatCannotBePlacedIsSaid() {
    var here = new ControlPoint(new Pixel(1, 1), new Point(0, 0));
    var there = new ControlPoint(new Pixel(2, 2), new Point(5, 5));
    var beyond = new ControlPoint(new Pixel(3, 3), new Point(9, 10));
    assertThat(Calibrator.similarity(List.of(here)))
        .isEqualTo(new Impossible(Reason.TOO_FEW_POINTS));
    assertThat(Calibrator.similarity(List.of(here, here)))
        .isEqualTo(new Impossible(Reason.ONE_PLACE));
    assertThat(Calibrator.affine(List.of(here, there)))
        .isEqualTo(new Impossible(Reason.TOO_FEW_POINTS));
    assertThat(Calibrator.affine(List.of(here, there, beyond)))
        .isEqualTo(new Impossible(Reason.ON_ONE_LINE));
    assertThat(Calibrator.measured(new Pixel(0, 0), new Pixel(9, 0), 0, 0, new Pixel(0, 0)))
        .isEqualTo(new Impossible(Reason.NO_DISTANCE));
  }

  private static PictureGround ground(Calibration calibration) {
    return ((Placed) calibration).ground();
  }

  private static List<ControlPoint> points(PictureGround truth, List<Pixel> pixels) {
    return pixels.stream().map(p -> new ControlPoint(p, truth.toGround(p))).toList();
  }
}
