package id.gladi.export.chart;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.export.page.Drawing;

/**
 * One bar of the score table: met is solid, missed is hatched, not judged is only an outline, so
 * that it reads without colour. The length is in proportion to the function with the most actions.
 */
public record ScoreBar(int met, int missed, int open, int most) implements Drawing {
  private static final Rgba MET = Rgba.hex("#17703C");
  private static final Rgba MISSED = Rgba.hex("#B3261E");
  private static final Rgba OPEN = Rgba.hex("#A9B4BF");

  @Override
  public void draw(Pen pen, double width, double height) {
    double unit = width / most;
    double x = 0;
    if (met > 0) {
      pen.fill(box(x, 0, met * unit, height), MET);
      x += met * unit;
    }
    if (missed > 0) {
      hatch(pen, x, missed * unit, height);
      x += missed * unit;
    }
    if (open > 0) {
      pen.stroke(box(x + 0.4, 0.4, open * unit - 0.8, height - 0.8), Stroke.solid(0.8, OPEN));
    }
  }

  private static void hatch(Pen pen, double x, double width, double height) {
    var box = box(x, 0, width, height);
    pen.save();
    pen.clip(box);
    for (double at = x - height; at < x + width; at += 3) {
      pen.stroke(Path.line(new Xy(at, height), new Xy(at + height, 0)), Stroke.solid(1, MISSED));
    }
    pen.restore();
    pen.stroke(box(x + 0.4, 0.4, width - 0.8, height - 0.8), Stroke.solid(0.8, MISSED));
  }

  private static Path box(double x, double y, double width, double height) {
    return Path.box(new Box(x, y, width, height));
  }
}
