package id.gladi.export.html;

import id.gladi.core.play.Token;
import id.gladi.draw.Xy;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import id.gladi.export.pen.SvgPen;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The symbols of a session's tokens and acts, each once, as pictures inside the page. */
final class ReplaySymbols {
  /** Side of a symbol's picture in pixels. */
  static final double SIZE = 34;

  private final SymbolPainter painter = new SymbolPainter(Symbols.shipped());
  private final Map<String, String> pictures = new TreeMap<>();

  static String id(Token.Face face) {
    return face.agency() + "/" + face.kind();
  }

  void add(Token.Face face) {
    pictures.computeIfAbsent(
        id(face),
        _ ->
            picture(at ->
                SvgPen.dataUri(
                    SIZE,
                    SIZE,
                    pen -> painter.unit(pen, face.agency(), face.kind(), at, SIZE * 0.8))));
  }

  void addAct(String act) {
    pictures.computeIfAbsent(
        "tindakan/" + act,
        _ ->
            picture(
                at -> SvgPen.dataUri(SIZE, SIZE, pen -> painter.act(pen, act, at, SIZE * 0.75))));
  }

  private static String picture(Function<Xy, String> drawing) {
    return drawing.apply(new Xy(SIZE / 2, SIZE / 2));
  }

  Map<String, String> pictures() {
    return pictures;
  }
}
