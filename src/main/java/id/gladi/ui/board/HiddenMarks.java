package id.gladi.ui.board;

import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.SvgPath;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.fx.Icon;

/** A struck-out eye at every token that the room does not see. */
final class HiddenMarks {
  private static final double RADIUS = 9;
  private static final double SCALE = 0.58;
  private static final Path EYE = SvgPath.parse(Icon.EYE_OFF.path());

  private HiddenMarks() {}

  static void paint(Pen pen, Scene scene, Mark mark) {
    if (!mark.token().face().visible()) {
      var box = mark.box();
      pen.save();
      pen.translate(box.right() - 2, box.y() + 2);
      pen.fill(Path.circle(0, 0, RADIUS), scene.ink(Ink.SURFACE));
      pen.stroke(Path.circle(0, 0, RADIUS), Stroke.solid(1.5, scene.ink(Ink.TEXT)));
      pen.scale(SCALE);
      pen.translate(-12, -12);
      pen.stroke(EYE, Stroke.round(2.2, scene.ink(Ink.TEXT)));
      pen.restore();
    }
  }
}
