package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The grid against three things that know nothing of its series: published meridian arcs,
/// numerical integration of the meridian, and earth-centred coordinates turned into the tangent
/// plane.
class LocalGridTest {
  private static final double A = 6378137.0;
  private static final double F = 1 / 298.257223563;
  private static final double E2 = F * (2 - F);
  private static final double CENTIMETRE = 0.01;

  private static LocalGrid at(double latitude, double longitude) {
    return new LocalGrid(new GeoPoint(latitude, longitude));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-0.44,116.98", "-10.9,105.3", "5.9,95.3", "60,25", "-60,-170"})
  void theOriginIsNoughtNought(double latitude, double longitude) {
    var origin = at(latitude, longitude).toLocal(new GeoPoint(latitude, longitude));
    assertThat(origin).isEqualTo(new Point(0, 0));
  }

  /// Distances from the equator along a meridian of WGS 84, in metres.
  @ParameterizedTest
  @CsvSource({"30,3320113.398", "45,4984944.378", "60,6654072.819", "90,10001965.729"})
  void theMeridianIsTrueToScale(double latitude, double published) {
    var north = at(0, 110).toLocal(new GeoPoint(latitude, 110));
    assertThat(north.y()).isCloseTo(published, within(0.001));
    assertThat(north.x()).isZero();
    assertThat(at(0, 110).toLocal(new GeoPoint(-latitude, 110)).y())
        .isCloseTo(-published, within(0.001));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-11, -6.2, -0.44, 0, 3.6, 6, 60})
  void northIsTheLengthOfTheMeridian(double latitude) {
    double further = latitude + 0.045;
    var north = at(latitude, 116.98).toLocal(new GeoPoint(further, 116.98));
    assertThat(north.y()).isCloseTo(meridian(latitude, further), within(0.0001));
    assertThat(north.x()).isZero();
  }

  /// Simpson's rule over the radius of curvature of the meridian.
  private static double meridian(double from, double to) {
    int parts = 64;
    double step = Math.toRadians(to - from) / parts;
    double sum = 0;
    for (int i = 0; i <= parts; i++) {
      double s = Math.sin(Math.toRadians(from) + i * step);
      double radius = A * (1 - E2) / Math.pow(1 - E2 * s * s, 1.5);
      sum += radius * (i == 0 || i == parts ? 1 : i % 2 == 1 ? 4 : 2);
    }
    return sum * step / 3;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void fiveKilometresAroundAnIndonesianTownAreTrueToTheCentimetre(
      @ForAll @Scale(6) @DoubleRange(min = -11, max = 6) double latitude,
      @ForAll @Scale(6) @DoubleRange(min = 95, max = 141) double longitude,
      @ForAll @Scale(6) @DoubleRange(min = -0.045, max = 0.045) double north,
      @ForAll @Scale(6) @DoubleRange(min = -0.045, max = 0.045) double east) {
    agrees(new GeoPoint(latitude, longitude), new GeoPoint(latitude + north, longitude + east));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theyAreAlsoTrueFarFromTheEquator(
      @ForAll @Scale(6) @DoubleRange(min = 59, max = 61) double latitude,
      @ForAll @Scale(6) @DoubleRange(min = -0.045, max = 0.045) double north,
      @ForAll @Scale(6) @DoubleRange(min = -0.09, max = 0.09) double east) {
    agrees(new GeoPoint(latitude, 25), new GeoPoint(latitude + north, 25 + east));
  }

  /// The grid and the tangent plane differ by less than 2 mm within 5 km.
  private static void agrees(GeoPoint origin, GeoPoint place) {
    var local = new LocalGrid(origin).toLocal(place);
    var plane = tangentPlane(origin, place);
    assertThat(local.x()).as("east").isCloseTo(plane.x(), within(CENTIMETRE));
    assertThat(local.y()).as("north").isCloseTo(plane.y(), within(CENTIMETRE));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-11, -0.44, 6, 60})
  void distancesBetweenTwoPlacesAreThoseOnTheGround(double latitude) {
    var grid = at(latitude, 116.98);
    var a = new GeoPoint(latitude + 0.02, 116.98 - 0.02);
    var b = new GeoPoint(latitude - 0.015, 116.98 + 0.02);
    assertThat(grid.toLocal(a).distance(grid.toLocal(b)))
        .isCloseTo(chord(a, b), within(CENTIMETRE));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-11, -0.44, 0, 6, 60})
  void theAxesPointEastAndNorth(double latitude) {
    var grid = at(latitude, 116.98);
    var east = grid.toLocal(new GeoPoint(latitude, 116.981));
    var north = grid.toLocal(new GeoPoint(latitude + 0.001, 116.98));
    assertThat(east.x()).isGreaterThan(50);
    assertThat(east.y()).isCloseTo(0, within(0.001));
    assertThat(north.y()).isGreaterThan(100);
    assertThat(north.x()).isZero();
    assertThat(grid.toLocal(new GeoPoint(latitude, 116.979)).x())
        .isEqualTo(-east.x(), within(1e-6));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void thereAndBackIsLessThanAMicrometre(
      @ForAll @Scale(6) @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @Scale(6) @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @Scale(6) @DoubleRange(min = -5000, max = 5000) double x,
      @ForAll @Scale(6) @DoubleRange(min = -5000, max = 5000) double y) {
    var grid = at(latitude, longitude);
    var point = new Point(x, y);
    assertThat(grid.toLocal(grid.toGeo(point)).distance(point)).isLessThan(1e-6);
  }

  @Test
  void placesOnTheOtherSideOfTheDateLineKeepTheirLongitude() {
    var grid = at(-0.44, 179.99);
    var place = grid.toGeo(new Point(3000, 0));
    assertThat(place.longitude()).isBetween(-180.0, -179.98);
    assertThat(grid.toLocal(place).x()).isCloseTo(3000, within(0.001));
  }

  private static double chord(GeoPoint a, GeoPoint b) {
    var p = earthCentred(a);
    var q = earthCentred(b);
    return Math.hypot(Math.hypot(p[0] - q[0], p[1] - q[1]), p[2] - q[2]);
  }

  private static double[] earthCentred(GeoPoint place) {
    double phi = Math.toRadians(place.latitude());
    double lambda = Math.toRadians(place.longitude());
    double n = A / Math.sqrt(1 - E2 * Math.sin(phi) * Math.sin(phi));
    return new double[] {
      n * Math.cos(phi) * Math.cos(lambda),
      n * Math.cos(phi) * Math.sin(lambda),
      n * (1 - E2) * Math.sin(phi)
    };
  }

  private static Point tangentPlane(GeoPoint origin, GeoPoint place) {
    var o = earthCentred(origin);
    var p = earthCentred(place);
    double dx = p[0] - o[0];
    double dy = p[1] - o[1];
    double dz = p[2] - o[2];
    double phi = Math.toRadians(origin.latitude());
    double lambda = Math.toRadians(origin.longitude());
    double outward = Math.cos(lambda) * dx + Math.sin(lambda) * dy;
    return new Point(
        Math.cos(lambda) * dy - Math.sin(lambda) * dx,
        Math.cos(phi) * dz - Math.sin(phi) * outward);
  }
}
