package id.gladi.ui.newmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.PictureFile;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed by hand about a picture, right and wrong. */
class LayingTest {
  private static final LocalGrid TOWN = new LocalGrid(new GeoPoint(-7.4, 109.7));
  private static final Pixel CORNER = new Pixel(0, 0);
  private static final Pixel EDGE = new Pixel(400, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-7.4213, 109.6984",
        " -7.4213 109.6984 ",
        "-7.4213,109.6984",
        "-7,4213; 109,6984",
        "-7,4213, 109,6984",
        "−7.4213°, 109.6984°"
      })
  void aPlaceIsReadAsPeopleWriteIt(String written) {
    var mark = new Mark(CORNER, written);
    assertThat(mark.place()).contains(new GeoPoint(-7.4213, 109.6984));
    assertThat(mark.wrong()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "109.6984, -7.4213",
        "-7.4213",
        "-7.4, 109.7, 3",
        "utara, timur",
        "-7.4213 LS 109.6984 BT",
        "NaN, 1d",
        "0x1p3, 5"
      })
  void whatIsNoPlaceIsWrong(String written) {
    assertThat(new Mark(CORNER, written).place()).isEqualTo(Optional.empty());
    assertThat(new Mark(CORNER, written).wrong()).isTrue();
  }

  @Test
  void anEmptyFieldIsNotWrong() {
    assertThat(new Mark(CORNER, " ").wrong()).isFalse();
  }

  @Test
  void aDistanceNeedsANumberAboveZeroAndNorthOneOfDegrees() {
    var two = calibrating(null).by(Calibrating.Way.DISTANCE).plus(CORNER).plus(EDGE);
    assertThat(reason(two, null)).isEqualTo(Reason.NO_DISTANCE);
    assertThat(reason(two.measured(Double.NaN, 0), null)).isEqualTo(Reason.NO_DISTANCE);
    assertThat(reason(two.measured(-3, 0), null)).isEqualTo(Reason.NO_DISTANCE);
    assertThat(reason(two.measured(120, Double.NaN), null)).isEqualTo(Reason.NO_NORTH);
    assertThat(reason(two.measured(0.5, 0), null)).isEqualTo(Reason.BEYOND_MEASURE);
    assertThat(reason(two.measured(120, 30), TOWN)).isEqualTo(Reason.NO_PLACE);
    assertThat(laid(two.measured(120, 30), null).placed().ground().metresPerPixel())
        .isCloseTo(0.3, within(1e-9));
  }

  /** One digit too many in a coordinate puts a point hundreds of kilometres away. */
  @Test
  void aMistypedCoordinateIsNoticed() {
    var marked = calibrating(null).plus(CORNER).plus(EDGE);
    var far = said(marked, "-7.4, 109.7", "-17.4, 109.7");
    assertThat(reason(far, null)).isEqualTo(Reason.BEYOND_MEASURE);
    assertThat(reason(said(marked, "-7.4, 109.7", "-7.4, 109.7"), null))
        .isEqualTo(Reason.ONE_PLACE);
    assertThat(reason(said(marked, "-7.4, 109.7", "x"), null)).isEqualTo(Reason.TOO_FEW_POINTS);
    assertThat(laid(said(marked, "-7.4, 109.7", "-7.4, 109.703"), null).located()).isTrue();
  }

  @Test
  void aWorldFileInMetresGivesTheSizeButNoPlaceOnAnotherMap() {
    var lies = new PictureGround(0.5, 0, 0, 0, -0.5, 0);
    var known = calibrating(new Scan.Known(new LocalGrid(new GeoPoint(0, 0)), lies, false, 0));
    assertThat(laid(known, null).located()).isFalse();
    assertThat(reason(known, TOWN)).isEqualTo(Reason.NO_PLACE);
    var huge = new PictureGround(1e9, 0, 0, 0, -1e9, 0);
    assertThat(reason(calibrating(new Scan.Known(TOWN, huge, true, 0)), null))
        .isEqualTo(Reason.BEYOND_MEASURE);
  }

  private static Calibrating calibrating(Scan.@Nullable Known known) {
    var file = new PictureFile(new byte[] {1});
    return Calibrating.of(new Scan(Path.of("foto.png"), file, 400, 300, known, List.of()));
  }

  private static Calibrating said(Calibrating now, String first, String second) {
    return now.set(0, now.marks().get(0).saying(first)).set(1, now.marks().get(1).saying(second));
  }

  private static Reason reason(Calibrating now, @Nullable LocalGrid base) {
    return switch (new Laying(now, base).outcome()) {
      case Laying.Open(var reason) -> reason;
      case Laying.Laid _ -> throw new AssertionError("laid");
    };
  }

  private static Laying.Laid laid(Calibrating now, @Nullable LocalGrid base) {
    return switch (new Laying(now, base).outcome()) {
      case Laying.Laid laid -> laid;
      case Laying.Open(var reason) -> throw new AssertionError(reason);
    };
  }
}
