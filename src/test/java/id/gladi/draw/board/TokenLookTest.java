package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Palette;
import id.gladi.draw.SampleScenes;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;
import id.gladi.export.pen.PixelEasel;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A picture kept for a look may stand for every token of that look. */
class TokenLookTest {
  private static final int SIDE = 64;
  private static final Xy MIDDLE = new Xy(32, 32);
  private final BoardPainter painter = new BoardPainter();

  @Property(tries = 300)
  void tokensOfOneLookAreDrawnAlike(
      @ForAll("marks") Mark one, @ForAll("marks") Mark other, @ForAll Palette palette) {
    Scene scene = SampleScenes.corner(palette, 1, SIDE, SIDE);
    boolean alike = painter.look(scene, one).equals(painter.look(scene, other));
    if (alike) {
      assertThat(Arrays.equals(drawn(scene, one), drawn(scene, other)))
          .as("%s and %s", one, other)
          .isTrue();
    }
  }

  private int[] drawn(Scene scene, Mark mark) {
    int[] pixels = new int[SIDE * SIDE];
    painter.token(new PixelEasel().pen(pixels, 0, SIDE, SIDE, SIDE), scene, mark);
    return pixels;
  }

  @Provide
  Arbitrary<Mark> marks() {
    return Combinators.combine(
            Arbitraries.of("polri", "tni"),
            Arbitraries.of("dalmas-awal", "truk"),
            Arbitraries.of(Standing.FORCE, Standing.CITIZEN),
            Arbitraries.of(8, 9, 40),
            Arbitraries.of(Token.Status.class),
            Arbitraries.of(0.0, 90.0),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(TokenLookTest::mark);
  }

  private static Mark mark(
      String agency,
      String kind,
      Standing standing,
      int persons,
      Token.Status status,
      double facing,
      boolean selected,
      boolean locked) {
    Token token =
        new Token(
            "t" + persons,
            "u",
            new Token.Face(agency, kind, "Regu " + persons, standing, true),
            Strength.exactly(persons),
            new Point(persons, facing),
            facing,
            null,
            status,
            List.of(),
            List.of());
    return new Mark(token, MIDDLE, MIDDLE, 30, selected, locked);
  }
}
