package id.gladi.core.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places whose coordinates are published with other programs (the tests of the Python package utm,
/// of proj4js' mgrs and of the R package mgrs, which wraps GEOTRANS).
class UtmTest {
  @ParameterizedTest
  @CsvSource({
    "50.77535,6.08389,32,true,294409,5628898",
    "40.71435,-74.00597,18,true,583960,4507523",
    "-41.28646,174.77624,60,false,313784,5427057",
    "-33.92487,18.42406,34,false,261878,6243186",
    "-32.89018,-68.84405,19,false,514586,6360877"
  })
  void citiesLieWhereTheyAreKnownToLie(
      double latitude, double longitude, int zone, boolean north, double east, double northing) {
    var utm = Utm.of(new GeoPoint(latitude, longitude));
    assertThat(utm.zone()).isEqualTo(zone);
    assertThat(utm.north()).isEqualTo(north);
    assertThat(utm.easting()).isCloseTo(east, within(1.0));
    assertThat(utm.northing()).isCloseTo(northing, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"95.2,46", "99.0,47", "106.8,48", "112.7,49", "117,50", "123.6,51", "140.7,54"})
  void indonesiaLiesInZones46To54(double longitude, int zone) {
    var north = Utm.of(new GeoPoint(1, longitude));
    var south = Utm.of(new GeoPoint(-1, longitude));
    assertThat(north.zone()).isEqualTo(zone);
    assertThat(south.easting()).isCloseTo(north.easting(), within(1e-6));
    assertThat(south.northing()).isCloseTo(10_000_000 - north.northing(), within(1e-6));
  }

  @Property
  void theMiddleMeridianLiesAt500Kilometres(@ForAll @DoubleRange(min = -11, max = 6) double at) {
    assertThat(Utm.of(new GeoPoint(at, 117)).easting()).isCloseTo(500_000, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "48.24948,16.41449,33U XP 05003 44996",
    "48.20535,16.34593,33U XP 00000 40000",
    "0,117,50N NF 00000 00000",
    "-0.000001,117,50M NE 00000 99999",
    "0,111,49N EA 00000 00000"
  })
  void aPlaceIsWrittenInMilitaryGridReferences(double latitude, double longitude, String text) {
    assertThat(Mgrs.of(new GeoPoint(latitude, longitude)).orElseThrow().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-80.1", "84"})
  void thePolesHaveAnotherGrid(double latitude) {
    assertThat(Mgrs.of(new GeoPoint(latitude, 0))).isEmpty();
  }
}
