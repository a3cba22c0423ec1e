package id.gladi.ui.board;

import id.gladi.core.planning.Assumption;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Pace;
import id.gladi.core.planning.TravelTime;
import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A way in words: its length and how long it takes in marching step and by vehicle. */
record Walk(TravelTime onFoot, TravelTime driving) {

  static Walk along(List<Point> points, Figures figures) {
    return new Walk(
        TravelTime.of(points, Pace.MARCH, figures), TravelTime.of(points, Pace.VEHICLE, figures));
  }

  double metres() {
    return onFoot.metres();
  }

  int seconds() {
    return likely(onFoot);
  }

  private static int likely(TravelTime time) {
    return (int) Math.round(time.seconds().likely());
  }

  private boolean changed() {
    return Stream.of(onFoot, driving)
        .flatMap(time -> time.assumptions().stream())
        .anyMatch(Assumption::changed);
  }

  /** Such as "27 m · 25 dtk jalan kaki · 4 dtk kendaraan · estimasi perencanaan". */
  String in(Texts texts) {
    return String.join(
        " · ",
        texts.get("board.metres", Math.round(metres())),
        time(texts, "board.walk", seconds()),
        time(texts, "board.drive", likely(driving)),
        texts.get(changed() ? "board.estimated.changed" : "board.estimated"));
  }

  private static String time(Texts texts, String key, int s) {
    return s < 90 ? texts.get(key + ".seconds", s) : texts.get(key + ".minutes", (s + 30) / 60);
  }
}
