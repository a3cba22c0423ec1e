package id.gladi.ui.board.picture;

import id.gladi.draw.Box;
import id.gladi.draw.Easel;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Label;
import id.gladi.draw.board.Mark;
import id.gladi.draw.board.TokenLook;
import id.gladi.draw.scene.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Pictures of symbols and labels, kept while they are in use and for some time after. */
final class Sprites {
  private static final int MOST_PIXELS = 12_000_000;
  private static final double ROOM = 1.2;

  private final Easel easel;
  private final BoardPainter painter;
  private final MarkPainter above;
  private final Map<Object, Sprite> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private int pixels;

  private record LabelLook(List<Line> lines, double density) {
    record Line(String text, TextStyle style) {}
  }

  private record SymbolLook(TokenLook look, double density) {}

  Sprites(Easel easel, BoardPainter painter, MarkPainter above) {
    this.easel = easel;
    this.painter = painter;
    this.above = above;
  }

  /** A token's symbol; its anchor is the symbol's middle. */
  Sprite symbol(Scene scene, Mark mark, double density) {
    return kept(
        new SymbolLook(painter.look(scene, mark), density),
        () ->
            Sprite.drawn(
                easel,
                Box.around(mark.at(), mark.size() * 2 * ROOM, mark.size() * 2 * ROOM)
                    .moved(-mark.at().x(), -mark.at().y()),
                density,
                pen -> {
                  pen.translate(-mark.at().x(), -mark.at().y());
                  painter.token(pen, scene, mark);
                  above.paint(pen, scene, mark);
                }));
  }

  /** A label; its anchor is the upper left corner of its box. */
  Sprite label(Label label, double density) {
    var look =
        new LabelLook(
            label.lines().stream()
                .map(line -> new LabelLook.Line(line.text(), line.style()))
                .toList(),
            density);
    double halo = label.lines().getFirst().style().size();
    return kept(look, () -> corner(label.box(), halo / 2, density, label::paint));
  }

  /** Anything else that stays as it is, such as the scale bar; not kept. */
  Sprite corner(Box box, double margin, double density, Consumer<Pen> drawing) {
    return Sprite.drawn(
        easel,
        box.moved(-box.x(), -box.y()).grown(margin),
        density,
        pen -> {
          pen.translate(-box.x(), -box.y());
          drawing.accept(pen);
        });
  }

  private Sprite kept(Object look, Supplier<Sprite> drawing) {
    var known = kept.get(look);
    if (known != null) {
      return known;
    }
    var sprite = drawing.get();
    pixels += sprite.size();
    kept.put(look, sprite);
    var oldest = kept.values().iterator();
    while (pixels > MOST_PIXELS && oldest.hasNext()) {
      pixels -= oldest.next().size();
      oldest.remove();
    }
    return sprite;
  }
}
