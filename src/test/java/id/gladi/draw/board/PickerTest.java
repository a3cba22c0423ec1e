package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.SampleWords;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.fixture.SmallGround;
import java.util.List;
import org.junit.jupiter.api.Test;

class PickerTest {
  private static final Scene SCENE =
      new Scene(
          Ground.of(SmallGround.map(), List.of()),
          Actors.NONE,
          Focus.NONE,
          new Camera(100, 100, 2, 30, 800, 600),
          Look.of(Palette.LIGHT, 1, new SampleWords()));

  private static Mark crowd(String id, Point at, List<Point> outline) {
    var face = new Token.Face("massa", "massa", id, Standing.CITIZEN, true);
    var token =
        new Token(
            id,
            id,
            face,
            Strength.exactly(50),
            at,
            180,
            null,
            Token.Status.READY,
            outline,
            List.of());
    var xy = SCENE.xy(at);
    return new Mark(token, xy, xy, 26, false);
  }

  private static final Picker PICKER =
      new Picker(
          new BoardLayout(
              List.of(
                  crowd("small", new Point(85, 85), SmallGround.corners(80, 80, 120, 120)),
                  crowd("large", new Point(50, 50), SmallGround.corners(40, 40, 160, 160)),
                  crowd("aside", new Point(130, 130), List.of())),
              List.of(),
              List.of()),
          SCENE);

  private static Picker.Hit at(double east, double north, double reach) {
    return PICKER.at(SCENE.xy(new Point(east, north)), reach).orElseThrow();
  }

  @Test
  void theSmallerOfTwoCrowdsIsTakenByItsGround() {
    assertThat(at(105, 105, 0)).isEqualTo(new Picker.Hit("small", true));
    assertThat(at(150, 70, 0)).isEqualTo(new Picker.Hit("large", true));
    assertThat(PICKER.at(SCENE.xy(new Point(170, 100)), 0)).isEmpty();
  }

  @Test
  void aSymbolLiesAboveTheGroundOfACrowd() {
    assertThat(at(130, 130, 0)).isEqualTo(new Picker.Hit("aside", false));
  }

  @Test
  void aFingerMayMissASymbolThatAMouseMustHit() {
    Xy beside = SCENE.xy(new Point(130, 130)).plus(26, 0);
    assertThat(PICKER.at(beside, 0)).hasValue(new Picker.Hit("large", true));
    assertThat(PICKER.at(beside, 14)).hasValue(new Picker.Hit("aside", false));
  }
}
