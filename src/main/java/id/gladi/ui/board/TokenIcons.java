package id.gladi.ui.board;

import id.gladi.draw.Xy;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * Symbols as small pictures for lists; drawn once each, twice as fine as shown so that they stay
 * sharp on dense screens.
 */
public final class TokenIcons {
  /** Width of a picture for a symbol of size one: the symbol and its rim. */
  public static final double ROOM = 1.2;

  private static final double FINE = 2;
  private final SymbolPainter painter = new SymbolPainter(Symbols.shipped());
  private final Map<String, Image> made = new HashMap<>();

  /** A unit's symbol of this size in pixels. */
  public Image unit(String agency, String kind, double size) {
    return made.computeIfAbsent(
        agency + "/" + kind + "/" + size,
        _ -> draw(size, pen -> painter.unit(pen, agency, kind, middle(size), size)));
  }

  /** An agency's frame of this size in pixels. */
  public Image agency(String agency, double size) {
    return made.computeIfAbsent(
        agency + "/" + size,
        _ -> draw(size, pen -> painter.agency(pen, agency, middle(size), size)));
  }

  private static Xy middle(double size) {
    return new Xy(size * ROOM / 2, size * ROOM / 2);
  }

  private static Image draw(double size, Consumer<FxPen> paint) {
    var canvas = new Canvas(size * ROOM, size * ROOM);
    paint.accept(new FxPen(canvas.getGraphicsContext2D()));
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(FINE, FINE));
    return canvas.snapshot(parameters, null);
  }
}
