package id.gladi.draw.board;

import id.gladi.core.play.Condition;
import id.gladi.core.play.FieldChange;
import id.gladi.core.play.Overlay;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;
import java.util.Optional;

/**
 * Crosses on what will be gone, rings around acts to come, and plates with what will be other at a
 * token that stays: how many persons more or fewer, and its condition.
 *
 * @param ghosts marks of tokens that are drawn as they will be
 * @param standing marks of tokens that are drawn as they are
 */
record GhostMarks(Pen pen, Scene scene, List<Mark> ghosts, List<Mark> standing) {
  private static final double CROSS = 12;
  private static final double PLATE = 18;

  void paint(FieldChange change) {
    change.leaving().forEach(token -> of(token.id(), standing).ifPresent(m -> cross(m.at())));
    change.ended().forEach(act -> cross(scene.xy(act.at())));
    change.takenUp().forEach(this::takenUp);
    change.begun().forEach(act -> ring(scene.xy(act.at())));
    for (var growing : change.growing()) {
      mark(growing.token().id()).ifPresent(mark -> plate(mark, signed(growing.persons()), 0));
    }
    change.conditions().forEach(this::condition);
  }

  /** A number with its sign, a true minus. */
  static String signed(int persons) {
    return persons < 0 ? "−" + -persons : "+" + persons;
  }

  private Optional<Mark> mark(String token) {
    return of(token, ghosts).or(() -> of(token, standing));
  }

  private static Optional<Mark> of(String token, List<Mark> marks) {
    return marks.stream().filter(mark -> mark.token().id().equals(token)).findFirst();
  }

  /** That of a ghost is in its label. */
  private void condition(Condition condition) {
    if (of(condition.subject(), ghosts).isEmpty()) {
      of(condition.subject(), standing)
          .ifPresent(mark -> plate(mark, condition.state().replace('-', ' '), 1));
    }
  }

  private void plate(Mark mark, String words, int row) {
    double size = scene.px(11.5) * scene.look().type();
    var style = TextStyle.of(size, TextStyle.Weight.BOLD, scene.ink(Ink.RING_TEXT));
    double height = scene.px(PLATE) * scene.look().type();
    double width = pen.textWidth(words, style) + scene.px(14);
    var top = mark.tall();
    var at = new Xy(top.centre().x(), top.y() - height * (0.6 + row * 1.1));
    var box = Box.around(at, width, height);
    var pill = Path.rounded(box, height / 2);
    pen.fill(pill, scene.ink(Ink.RING));
    pen.stroke(pill, Stroke.solid(scene.px(1.5), scene.ink(Ink.HALO)));
    pen.text(words, at.x(), at.y() + size * 0.36, style.anchored(TextStyle.Anchor.MIDDLE));
  }

  private void ring(Xy at) {
    var ring = Path.circle(at.x(), at.y(), TokenPainter.actSize(scene) * 0.7);
    pen.stroke(ring, dashed());
  }

  private void takenUp(Overlay overlay) {
    var points = Project.points(scene, overlay.points());
    boolean zone = overlay.kind().zone();
    if (points.size() > 1) {
      pen.stroke(zone ? Path.polygon(points) : Path.polyline(points), dashed());
    }
    cross(zone ? Box.of(points).centre() : halfway(points));
  }

  private static Xy halfway(List<Xy> points) {
    int middle = (points.size() - 1) / 2;
    return points.size() < 2
        ? points.getFirst()
        : points.get(middle).towards(points.get(middle + 1), 0.5);
  }

  private void cross(Xy at) {
    double half = scene.px(CROSS);
    var both =
        Path.builder()
            .move(at.x() - half, at.y() - half)
            .line(at.x() + half, at.y() + half)
            .move(at.x() - half, at.y() + half)
            .line(at.x() + half, at.y() - half)
            .build();
    pen.stroke(both, Stroke.round(scene.px(6), scene.ink(Ink.HALO)));
    pen.stroke(both, Stroke.round(scene.px(3), scene.ink(Ink.FOCUS)));
  }

  private Stroke dashed() {
    return Stroke.solid(scene.px(2), scene.ink(Ink.FOCUS)).dashed(scene.px(6), scene.px(4));
  }
}
