package id.gladi.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.scene.Scene;
import id.gladi.export.pen.PixelEasel;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {
  private static final int SIDE = 800;

  enum Drawing {
    TEXT(pen -> {
      pen.translate(300, 300);
      pen.rotate(33);
      pen.scale(1.7);
      pen.text(
          "Dalmas lanjut gÅ",
          20,
          10,
          TextStyle.of(30, TextStyle.Weight.BOLD, Rgba.WHITE)
              .haloed(6, Rgba.WHITE)
              .anchored(TextStyle.Anchor.MIDDLE)
              .turned(-70));
    }),
    CORNER(pen -> {
      var sharp = Path.builder().move(100, 300).line(400, 310).line(100, 320).build();
      pen.stroke(
          sharp,
          new Stroke(12, java.util.List.of(), Stroke.Cap.SQUARE, Stroke.Join.MITER, Rgba.WHITE));
    }),
    BOARD(pen -> {
      Scene scene = SampleScenes.corner(Palette.DARK, 1.3, SIDE, SIDE);
      pen.translate(SIDE / 4.0, SIDE / 4.0);
      pen.scale(0.5);
      var painter = new BoardPainter();
      var layout = painter.layout(pen, scene);
      layout.marks().forEach(mark -> painter.token(pen, scene, mark));
      layout.labels().forEach(label -> label.paint(pen));
    });

    private final Consumer<Pen> strokes;

    Drawing(Consumer<Pen> strokes) {
      this.strokes = strokes;
    }
  }

  @ParameterizedTest
  @EnumSource(Drawing.class)
  void nothingIsDrawnBeyondIt(Drawing drawing) {
    // given
    int[] pixels = new int[SIDE * SIDE];
    var pen = new PixelEasel().pen(pixels, 0, SIDE, SIDE, SIDE);
    var reach = new Reach(new PixelEasel().pen(new int[1], 0, 1, 1, 1));
    // when
    drawing.strokes.accept(pen);
    drawing.strokes.accept(reach);
    // then
    var box = reach.box().orElseThrow().grown(1);
    int drawn = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != 0) {
        drawn++;
        int row = i / SIDE;
        assertThat(box.contains(new Xy(i % SIDE + 0.5, row + 0.5)))
            .as("pixel %d, %d", i % SIDE, i / SIDE)
            .isTrue();
      }
    }
    assertThat(drawn).isGreaterThan(1_000);
  }
}
