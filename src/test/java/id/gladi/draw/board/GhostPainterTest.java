package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Token;
import id.gladi.draw.Palette;
import id.gladi.draw.QuietPen;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.TextStyle;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GhostPainterTest {
  private static final Token STANDING = Pieces.unit("berdiri", 5, 0, 0);
  private static final Token TO_COME = Pieces.unit("datang", 5, 1, 0);

  @Test
  void aGhostHasItsNameWhereNobodyStands() {
    assertThat(written()).anyMatch(words -> words.contains("datang"));
  }

  @Test
  void theNameOfAGhostCoversNoNameThatIsThere() {
    assertThat(written(STANDING)).noneMatch(words -> words.contains("datang"));
  }

  private static List<String> written(Token... standing) {
    var corner = SampleScenes.corner(Palette.LIGHT, 1, 838, 584);
    var scene =
        new Scene(
            corner.ground(),
            new Actors(List.of(standing), List.of(), List.of()),
            Focus.NONE,
            corner.camera(),
            corner.look());
    var words = new ArrayList<String>();
    var pen =
        new QuietPen() {
          @Override
          public void text(String text, double x, double y, TextStyle style) {
            words.add(text);
          }
        };
    new GhostPainter(List.of(new GhostPainter.Ghost(TO_COME, null))).paint(pen, scene);
    return words;
  }
}
