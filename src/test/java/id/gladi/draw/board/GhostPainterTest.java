package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Field;
import id.gladi.core.play.FieldChange;
import id.gladi.core.play.Token;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.QuietPen;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

  @Test
  void aStrengthThatWillBeAnotherHasItsDifferenceBesideTheToken() {
    assertThat(written(strength(155), STANDING)).contains("+150");
    assertThat(written(strength(1), STANDING)).contains("−4");
  }

  @Test
  void aConditionToComeIsWrittenAtItsToken() {
    var now = Field.EMPTY;
    var blocked = new Condition("berdiri", "kehabisan-air", null, 0);
    assertThat(written(changed(List.of(), List.of(blocked)), STANDING)).contains("kehabisan air");
    assertThat(written(FieldChange.between(now, now), STANDING)).isEmpty();
  }

  @Test
  void whoeverWillBeGoneIsCrossedOut() {
    var leaving =
        new FieldChange(
            List.of(),
            List.of(STANDING),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(strokes(leaving, STANDING)).isEqualTo(strokes(FieldChange.NONE, STANDING) + 2);
    assertThat(strokes(leaving)).isEqualTo(strokes(FieldChange.NONE));
  }

  private static FieldChange strength(int persons) {
    var grown = STANDING.withStrength(Strength.exactly(persons));
    int more = persons - STANDING.strength().likely();
    return changed(List.of(new FieldChange.Growing(grown, more)), List.of());
  }

  private static FieldChange changed(
      List<FieldChange.Growing> growing, List<Condition> conditions) {
    return new FieldChange(
        List.of(), List.of(), growing, List.of(), List.of(), List.of(), List.of(), conditions);
  }

  private static List<String> written(Token... standing) {
    var coming = List.of(new FieldChange.Coming(TO_COME, null));
    var none = FieldChange.NONE;
    return written(
        new FieldChange(
            coming,
            none.leaving(),
            none.growing(),
            none.begun(),
            none.ended(),
            none.laid(),
            none.takenUp(),
            none.conditions()),
        standing);
  }

  private static List<String> written(FieldChange change, Token... standing) {
    var words = new ArrayList<String>();
    var pen =
        new QuietPen() {
          @Override
          public void text(String text, double x, double y, TextStyle style) {
            words.add(text);
          }
        };
    new GhostPainter(change).paint(pen, scene(standing));
    return words;
  }

  private static int strokes(FieldChange change, Token... standing) {
    var strokes = new AtomicInteger();
    var pen =
        new QuietPen() {
          @Override
          public void stroke(Path path, Stroke stroke) {
            strokes.incrementAndGet();
          }
        };
    new GhostPainter(change).paint(pen, scene(standing));
    return strokes.get();
  }

  private static Scene scene(Token... standing) {
    var corner = SampleScenes.corner(Palette.LIGHT, 1, 838, 584);
    return new Scene(
        corner.ground(),
        new Actors(List.of(standing), List.of(), List.of()),
        Focus.NONE,
        corner.camera(),
        corner.look());
  }
}
