package id.gladi.ui.newmap;

import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.ground.GroundTool;
import id.gladi.ui.ground.Hit;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Sets and moves the marks of a picture: a click sets one, a drag moves it; arrows move the last
 * one by a pixel, with Shift by ten, and Delete takes it away.
 */
final class MarkTool implements GroundTool {
  private static final double ARM = 9;

  private final ObjectProperty<Calibrating> calibrating;
  private int held = -1;
  private @Nullable Calibrating taken;

  MarkTool(ObjectProperty<Calibrating> calibrating) {
    this.calibrating = calibrating;
  }

  @Override
  public boolean takes(Hit hit) {
    held = under(hit);
    taken = calibrating.get();
    return held >= 0;
  }

  @Override
  public void onDragged(Hit hit) {
    var now = calibrating.get();
    calibrating.set(now.set(held, now.marks().get(held).at(PictureMaps.pixel(hit.at()))));
  }

  @Override
  public void onCancelled() {
    if (taken != null) {
      calibrating.set(taken);
    }
  }

  @Override
  public void onClicked(Hit hit) {
    if (under(hit) < 0) {
      calibrating.set(calibrating.get().plus(PictureMaps.pixel(hit.at())));
    }
  }

  private int under(Hit hit) {
    var marks = calibrating.get().marks();
    for (int i = 0; i < marks.size(); i++) {
      if (PictureMaps.flat(marks.get(i).pixel()).distance(hit.at()) <= hit.reach()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean onKey(KeyEvent key) {
    var now = calibrating.get();
    int last = now.marks().size() - 1;
    if (last < 0 || key.isControlDown()) {
      return false;
    }
    int step = key.isShiftDown() ? 10 : 1;
    return switch (key.getCode()) {
      case LEFT -> nudged(last, -step, 0);
      case RIGHT -> nudged(last, step, 0);
      case UP -> nudged(last, 0, -step);
      case DOWN -> nudged(last, 0, step);
      case DELETE, BACK_SPACE -> {
        calibrating.set(now.without(last));
        yield true;
      }
      default -> false;
    };
  }

  /** Until a mark is there to be moved by arrow keys. */
  @Override
  public boolean aims() {
    return calibrating.get().marks().isEmpty();
  }

  private boolean nudged(int index, int columns, int rows) {
    var now = calibrating.get();
    var mark = now.marks().get(index);
    var at = PictureMaps.flat(mark.pixel()).plus(columns, -rows);
    calibrating.set(now.set(index, mark.at(PictureMaps.pixel(at))));
    return true;
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    var marks = calibrating.get().marks();
    for (int i = 0; i < marks.size(); i++) {
      var at = scene.xy(PictureMaps.flat(marks.get(i).pixel()));
      var cross =
          Path.builder()
              .move(at.x() - ARM, at.y())
              .line(at.x() + ARM, at.y())
              .move(at.x(), at.y() - ARM)
              .line(at.x(), at.y() + ARM)
              .build();
      pen.stroke(cross, Stroke.solid(4, scene.ink(Ink.SURFACE)));
      pen.stroke(cross, Stroke.solid(2, scene.ink(Ink.DANGER)));
      var tag = new Box(at.x() + 6, at.y() - 24, 20, 18);
      pen.fill(Path.rounded(tag, 4), scene.ink(Ink.DANGER));
      pen.text(
          Integer.toString(i + 1),
          tag.centre().x(),
          tag.centre().y() + 4,
          TextStyle.of(12, TextStyle.Weight.BOLD, scene.ink(Ink.SURFACE))
              .anchored(TextStyle.Anchor.MIDDLE));
    }
  }
}
