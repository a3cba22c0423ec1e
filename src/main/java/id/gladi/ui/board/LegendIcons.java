package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Xy;
import id.gladi.draw.board.LegendPainter;
import id.gladi.draw.map.RingSample;
import id.gladi.draw.scene.Look;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import id.gladi.ui.fx.Texts;
import javafx.scene.canvas.Canvas;

/** The small pictures of a legend, all of one width so that their names stand in line. */
final class LegendIcons {
  private static final double WIDTH = 40;
  private static final double HEIGHT = 24;
  private static final double SYMBOL = 22;
  private final SymbolPainter symbols = new SymbolPainter(Symbols.shipped());
  private final LegendPainter samples = new LegendPainter();
  private final Look look;

  LegendIcons(Palette palette, Texts texts) {
    this.look = Look.of(palette, 1, new BoardWords(texts));
  }

  Canvas unit(String agency, String kind) {
    var canvas = new Canvas(WIDTH, HEIGHT);
    symbols.unit(pen(canvas), agency, kind, middle(), SYMBOL);
    return canvas;
  }

  Canvas act(String act) {
    var canvas = new Canvas(WIDTH, HEIGHT);
    symbols.act(pen(canvas), act, middle(), SYMBOL - 2);
    return canvas;
  }

  Canvas line(LineKind kind) {
    var canvas = new Canvas(WIDTH, HEIGHT);
    double inset = kind.zone() ? 3 : 0;
    samples.line(pen(canvas), look, kind, new Box(2, inset, WIDTH - 4, HEIGHT - 2 * inset));
    return canvas;
  }

  /** The line of a ring; 0 is the innermost. */
  Canvas ring(int order) {
    var canvas = new Canvas(WIDTH, HEIGHT);
    RingSample.draw(pen(canvas), look, order, new Box(2, 4, WIDTH - 4, HEIGHT - 8));
    return canvas;
  }

  Canvas crowd() {
    var canvas = new Canvas(WIDTH, HEIGHT);
    samples.crowd(pen(canvas), look, new Box(2, 2, WIDTH - 4, HEIGHT - 4));
    return canvas;
  }

  /** The broad edge of a crowd that is dense enough to need care. */
  Canvas edge(Ink worry) {
    var canvas = new Canvas(WIDTH, HEIGHT);
    samples.edge(pen(canvas), look, worry, new Box(4, 4, WIDTH - 8, HEIGHT - 8));
    return canvas;
  }

  private static FxPen pen(Canvas canvas) {
    return new FxPen(canvas.getGraphicsContext2D());
  }

  private static Xy middle() {
    return new Xy(WIDTH / 2, HEIGHT / 2);
  }
}
