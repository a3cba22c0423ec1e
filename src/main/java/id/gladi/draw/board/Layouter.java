package id.gladi.draw.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.Xy;
import id.gladi.draw.map.FurniturePainter;
import id.gladi.draw.map.RingBadges;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Echelon;
import java.util.Comparator;
import java.util.List;

/**
 * Finds places: symbols first, then their labels by importance, then names of streets and places.
 */
final class Layouter {

  private Layouter() {}

  static BoardLayout layout(Pen pen, Scene scene) {
    List<Mark> marks =
        Marks.of(pen, scene).stream()
            .sorted(Comparator.comparing(Mark::selected).thenComparingDouble(m -> m.at().y()))
            .toList();
    Occupied occupied = new Occupied();
    FurniturePainter.boxes(pen, scene).forEach(occupied::add);
    RingBadges.place(pen, scene).forEach(badge -> occupied.add(badge.box()));
    for (Mark mark : marks) {
      occupied.add(Kinds.echelon(mark.token()) != Echelon.NONE ? mark.tall() : mark.box());
      FormationPainter.occupy(occupied, scene, mark.token());
      vehicle(occupied, scene, mark);
    }
    for (ActMark act : scene.actors().acts()) {
      double size = TokenPainter.actSize(scene);
      occupied.add(Box.around(scene.xy(act.at()), size, size));
    }
    for (Overlay overlay : scene.actors().overlays()) {
      if (overlay.kind().form() == LineKind.Form.PLACE) {
        occupied.add(SignPainter.box(pen, scene, overlay));
      }
    }
    LabelPlacer placer = new LabelPlacer(pen, occupied, scene.camera().view().grown(-3));
    List<Label> labels = placer.place(Wishes.of(pen, scene, marks));
    marks.forEach(mark -> crowd(occupied, scene, mark.token()));
    Occupied lines = new Occupied();
    scene.actors().overlays().forEach(overlay -> line(lines, scene, overlay));
    return new BoardLayout(marks, labels, Names.place(pen, scene, new Room(occupied, lines)));
  }

  private static void vehicle(Occupied occupied, Scene scene, Mark mark) {
    if (scene.zoom() >= Zoom.DETAIL && Kinds.vehicle(mark.token()).isPresent()) {
      double length = Kinds.vehicle(mark.token()).orElseThrow().length() * scene.zoom();
      Xy half = Marks.forward(scene.camera(), mark.token()).times(length / 2);
      occupied.addLine(mark.truth().minus(half), mark.truth().plus(half), scene.px(5));
    }
  }

  private static void line(Occupied occupied, Scene scene, Overlay overlay) {
    if (overlay.kind().zone()) {
      return;
    }
    List<Xy> points = Project.points(scene, overlay.points());
    for (int i = 0; i + 1 < points.size(); i++) {
      if (Box.of(points.subList(i, i + 2)).grown(9).overlaps(scene.camera().view())) {
        occupied.addLine(points.get(i), points.get(i + 1), scene.px(5));
      }
    }
  }

  private static void crowd(Occupied occupied, Scene scene, Token token) {
    if (token.outline().size() >= 3) {
      occupied.add(Box.of(Project.points(scene, token.outline())).grown(-scene.px(4)));
    }
  }
}
