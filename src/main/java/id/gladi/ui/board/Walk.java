package id.gladi.ui.board;

import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Texts;
import java.util.List;

/**
 * A way on foot: its length and the time it takes in marching step, 1.1 m/s (PBB: 65 cm × 103 per
 * minute; domain reference 3.4).
 */
record Walk(double metres) {
  private static final double MARCH = 1.1;

  static Walk along(List<Point> points) {
    double sum = 0;
    for (int i = 0; i + 1 < points.size(); i++) {
      sum += points.get(i).distance(points.get(i + 1));
    }
    return new Walk(sum);
  }

  int seconds() {
    return (int) Math.round(metres / MARCH);
  }

  /** Such as "27 m · 25 dtk jalan kaki". */
  String in(Texts texts) {
    var length = texts.get("board.metres", Math.round(metres));
    int s = seconds();
    var time =
        s < 90
            ? texts.get("board.walk.seconds", s)
            : texts.get("board.walk.minutes", (s + 30) / 60);
    return length + " · " + time;
  }
}
