package id.gladi.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.QuietPen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the corner of every picture. */
class FurnitureTest {
  private static final String ODBL = "© OpenStreetMap contributors, ODbL";

  @Test
  void schematicGroundIsSaidToBeSoInTheReadersLanguage() {
    assertThat(written(Language.INDONESIAN, "", true))
        .contains("Denah skematis untuk latihan, bukan hasil ukur");
    assertThat(written(Language.ENGLISH, "", true))
        .contains("Schematic plan for exercise, not surveyed");
  }

  @Test
  void theSourceOfTheGroundIsNeverLeftOut() {
    assertThat(written(Language.ENGLISH, ODBL, false)).contains(ODBL);
    assertThat(written(Language.ENGLISH, ODBL, true))
        .contains("Schematic plan for exercise, not surveyed · " + ODBL);
  }

  @Test
  void aSourceThatSaysTheSameIsNotSaidTwice() {
    var said = "Denah skematis untuk latihan, bukan hasil ukur";
    assertThat(written(Language.INDONESIAN, said, true)).contains(said);
  }

  private static List<String> written(Language language, String attribution, boolean schematic) {
    var map =
        new AreaMap(
            "a",
            "",
            new MapOrigin("", "", attribution, schematic),
            new LocalGrid(new GeoPoint(0, 0)),
            new Extent(0, 0, 1, 1),
            0,
            List.of());
    var look = Look.of(Palette.LIGHT, 1, new BoardWords(Texts.standard(language)));
    var camera = new Camera(0, 0, 4, 0, 800, 600);
    var scene = new Scene(new Ground(map, List.of()), Actors.NONE, Focus.NONE, camera, look);
    var texts = new ArrayList<String>();
    new FurniturePainter()
        .paint(
            new QuietPen() {
              @Override
              public void text(String text, double x, double y, TextStyle style) {
                texts.add(text);
              }
            },
            scene);
    return texts;
  }
}
