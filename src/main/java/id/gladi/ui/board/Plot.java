package id.gladi.ui.board;

import id.gladi.core.planning.Polyline;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.ui.fx.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** An area that is measured: square metres and metres around it. */
record Plot(double area, double around) {

  /** The area inside three corners or more. */
  static Plot of(List<Point> corners) {
    var round = new ArrayList<>(corners);
    round.add(corners.getFirst());
    return new Plot(Polygons.area(corners), Polyline.length(round));
  }

  /** Such as "1.250 m² · keliling 142 m". */
  String in(Texts texts) {
    var numbers = NumberFormat.getIntegerInstance(texts.language().get().locale());
    return texts.get(
        "board.plot", numbers.format(Math.round(area)), numbers.format(Math.round(around)));
  }
}
