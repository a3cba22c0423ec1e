package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.QuietPen;
import id.gladi.draw.SampleWords;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  /** Stops at a square, 60 m apart, and one of the same name 400 m away. */
  @Test
  void whatBearsOneNameSideBySideIsNamedOnce() {
    var names =
        names(
            2.6,
            stop("a", "Simpang", -30, 0),
            stop("b", "Simpang", 30, 0),
            stop("c", "Simpang", 0, 60),
            stop("d", "Apotek", 0, -60),
            stop("e", "Simpang", 200, 100));
    assertThat(names).extracting(Label::owner).containsExactly("a", "d", "e");
  }

  @Test
  void aPlaceIsNotNamedAgainBesideTheStreetOfItsName() {
    var road =
        new Feature(
            "jalan",
            FeatureKind.ROAD,
            "Simpang",
            new Geometry.Line(List.of(new Point(-150, 0), new Point(150, 0))),
            Traits.NONE);
    assertThat(names(2.6, road, stop("a", "Simpang", 10, 20)))
        .extracting(Label::owner)
        .containsExactly("jalan");
  }

  @Test
  void fromFarAwayPlacesAreNotNamed() {
    assertThat(names(2.4, stop("a", "Apotek", 0, 0))).isEmpty();
  }

  private static Feature stop(String id, String name, double x, double y) {
    return new Feature(id, FeatureKind.POI, name, new Geometry.Spot(new Point(x, y)), Traits.NONE);
  }

  private static List<Label> names(double zoom, Feature... features) {
    var map =
        new AreaMap(
            "uji",
            "Uji",
            new MapOrigin("", "", "", true),
            new LocalGrid(new GeoPoint(-7, 110)),
            new Extent(-300, -200, 300, 200),
            0,
            Arrays.asList(features));
    var scene =
        new Scene(
            Ground.of(map, List.of()),
            Actors.NONE,
            Focus.NONE,
            new Camera(0, 0, zoom, 0, 1366, 768),
            Look.of(Palette.LIGHT, 1, new SampleWords()));
    return new BoardPainter().layout(new QuietPen(), scene).names();
  }
}
