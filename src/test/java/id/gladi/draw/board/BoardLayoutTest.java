package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Condition;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.QuietPen;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.Xy;
import id.gladi.draw.map.FurniturePainter;
import id.gladi.draw.map.RingBadges;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {
  private final Scene scene = SampleScenes.corner(Palette.LIGHT, 1, 838, 584);
  private final BoardPainter painter = new BoardPainter();

  @Test
  void everyTokenInViewHasAMarkAndIsHit() {
    BoardLayout layout = painter.layout(new QuietPen(), scene);
    assertThat(layout.marks()).hasSize(scene.actors().tokens().size());
    for (Mark mark : layout.marks()) {
      assertThat(layout.tokenAt(mark.at())).contains(mark.token().id());
    }
    assertThat(layout.tokenAt(new Xy(-500, -500))).isEmpty();
  }

  @Test
  void theSymbolOfALineStandsBehindItAndPointsToIt() {
    Mark line = painter.layout(new QuietPen(), scene).mark("lanjut").orElseThrow();
    assertThat(line.displaced()).isTrue();
    assertThat(line.at().y()).isLessThan(line.truth().y());
    assertThat(line.truth()).isEqualTo(scene.xy(line.token().at()));
  }

  @Test
  void aSelectedLineTellsItsWidth() {
    BoardLayout layout = painter.layout(new QuietPen(), scene);
    assertThat(layout.labels())
        .filteredOn(label -> label.owner().equals("lanjut"))
        .flatExtracting(Label::lines)
        .extracting(Label.Line::text)
        .contains("lebar 27 m");
  }

  @Test
  void aDraggedTokenIsShownWhereTheHandIs() {
    Point hand = new Point(20, 10);
    Focus held = new Focus(Set.of("nego"), Map.of("nego", hand));
    Scene dragging = new Scene(scene.ground(), scene.actors(), held, scene.camera(), scene.look());
    Mark mark = painter.layout(new QuietPen(), dragging).mark("nego").orElseThrow();
    assertThat(mark.truth()).isEqualTo(scene.xy(hand));
  }

  private Scene looking(Camera camera, List<Box> controls) {
    return new Scene(
        scene.ground(), scene.actors(), Focus.NONE, camera, scene.look().under(controls));
  }

  /// The toolbar lies over the upper edge of the rings; below it the rings still have names.
  @Test
  void aRingIsNamedWhereItCanBeSeen() {
    var near = new Camera(0, 34, 9, 0, 838, 584);
    var bar = new Box(0, 0, 838, 100);
    for (var controls : List.of(List.<Box>of(), List.of(bar))) {
      var badges = RingBadges.place(new QuietPen(), looking(near, controls));
      assertThat(badges).extracting(RingBadges.Badge::name).contains("Ring 1", "Ring 2");
      assertThat(badges).noneMatch(badge -> controls.stream().anyMatch(badge.box()::overlaps));
    }
  }

  @Test
  void theSymbolOfACrowdStandsClearOfScaleBarAndControls() {
    for (double x = -60; x <= 60; x += 5) {
      var low = looking(new Camera(x, 20, 6, 0, 838, 584), List.of(new Box(0, 0, 600, 44)));
      var taken = FurniturePainter.boxes(new QuietPen(), low);
      assertThat(taken).hasSize(3);
      painter
          .layout(new QuietPen(), low)
          .mark("massa")
          .ifPresent(
              mark -> assertThat(taken).noneMatch(box -> box.grown(-1).overlaps(mark.box())));
    }
  }

  @Test
  void fromFarAwayTokensAreSmallAndNameless() {
    Camera far = new Camera(0, 0, 0.8, 0, 838, 584);
    Scene small = new Scene(scene.ground(), scene.actors(), Focus.NONE, far, scene.look());
    BoardLayout layout = painter.layout(new QuietPen(), small);
    assertThat(layout.labels()).isEmpty();
    assertThat(layout.mark("sst").orElseThrow().size()).isLessThan(16);
    assertThat(layout.mark("posko").orElseThrow().size()).isGreaterThan(20);
  }

  @Test
  void aConditionIsSaidBesideItsThing() {
    List<Condition> known =
        List.of(
            new Condition("b", "padam", null, 0),
            new Condition("nego", "tertahan", null, 0),
            new Condition("nowhere", "hilang", null, 0));
    Scene troubled =
        new Scene(
            scene.ground(), scene.actors().under(known), Focus.NONE, scene.camera(), scene.look());
    assertThat(painter.layout(new QuietPen(), troubled).labels())
        .flatExtracting(Label::lines)
        .extracting(Label.Line::text)
        .contains("padam", "tertahan")
        .doesNotContain("hilang");
  }

  @Test
  void theNameOfACommandPostIsKept() {
    BoardLayout layout = painter.layout(new QuietPen(), scene);
    assertThat(layout.labels()).extracting(Label::owner).contains("posko");
  }
}
