package id.gladi.core.terrain.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.SmallGround;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MapHistoryTest {
  /** Whatever was done can be undone to the first map and done again to the last. */
  @Property(tries = 200)
  void everyCorrectionCanBeUndoneAndDoneAgain(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> acts) {
    var maps = new ArrayList<>(List.of(SmallGround.map()));
    var history = MapHistory.of(SmallGround.map());
    for (int i = 0; i < acts.size(); i++) {
      var next = history.after(edit(acts.get(i), i, history));
      if (!next.map().equals(history.map())) {
        maps.add(next.map());
      }
      history = next;
    }
    for (var map : maps.reversed()) {
      assertThat(history.map()).isEqualTo(map);
      history = history.undone().orElse(history);
    }
    assertThat(history.undone()).isEmpty();
    for (var map : maps) {
      assertThat(history.map()).isEqualTo(map);
      history = history.redone().orElse(history);
    }
    assertThat(history.redone()).isEmpty();
  }

  private static MapEdit edit(int act, int number, MapHistory history) {
    var first = history.map().features().stream().findFirst();
    return switch (act) {
      case 0, 1 -> new MapEdit.Add(fence("baru-" + number));
      case 2 -> new MapEdit.Add(fence("baru-0"));
      case 3 -> new MapEdit.Remove(first.map(Feature::id).orElse(""));
      case 4 ->
          first
              .<MapEdit>map(f -> new MapEdit.Change(named(f, "nama " + number)))
              .orElse(new MapEdit.Remove(""));
      default -> new MapEdit.Remove("tidak ada");
    };
  }

  private static Feature fence(String id) {
    var line = new Geometry.Line(List.of(new Point(1, 1), new Point(9, 1)));
    return new Feature(id, FeatureKind.FENCE, "", line, Traits.NONE);
  }

  private static Feature named(Feature f, String name) {
    return new Feature(f.id(), f.kind(), name, f.geometry(), f.traits());
  }

  @Test
  void aNewCorrectionForgetsWhatWasUndone() {
    var history = MapHistory.of(SmallGround.map()).after(new MapEdit.Add(fence("a")));
    var back = history.undone().orElseThrow().after(new MapEdit.Add(fence("b")));
    assertThat(back.redone()).isEmpty();
    assertThat(back.map().feature("a")).isEmpty();
  }

  @Property
  void aCornerInTheMiddleOfASideChangesNoAreaAndCanBeTakenAway(
      @ForAll @IntRange(max = 3) int side) {
    var box = new Geometry.Area(SmallGround.corners(0, 0, 40, 20));
    var more = Vertices.added(box, side, Vertices.sides(box).get(side).middle());
    assertThat(more.points()).hasSize(5);
    assertThat(Polygons.area(more.points())).isCloseTo(800, within(1e-9));
    assertThat(Vertices.removed(more, side + 1)).contains(box);
  }

  @Test
  void noShapeLosesItsLastCorners() {
    var triangle = new Geometry.Area(List.of(new Point(0, 0), new Point(1, 0), new Point(0, 1)));
    assertThat(Vertices.removed(triangle, 0)).isEmpty();
    assertThat(Vertices.removed(fence("a").geometry(), 1)).isEmpty();
    assertThat(Vertices.removed(new Geometry.Spot(new Point(0, 0)), 0)).isEmpty();
  }
}
