package id.gladi.export.chart;

import id.gladi.core.review.FullReview;
import id.gladi.core.review.Response;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.export.page.Drawing;
import id.gladi.export.words.ReportWords;

/**
 * How long each inject waited for its first decision: a bar for the time, a line across at the
 * shortest limit. Late bars are hatched, injects without a decision have a word instead of a bar.
 */
public record DelayChart(FullReview review, ReportWords words) implements Drawing {
  /** Height of one bar with its gap, in pixels. */
  public static final double ROW = 13;

  private static final double LEFT = 62;
  private static final double RIGHT = 70;
  private static final int MINUTE = 60;

  @Override
  public void draw(Pen pen, double width, double height) {
    double unit = (width - LEFT - RIGHT) / Math.max(1, most());
    double y = 0;
    for (var response : review.course().responses()) {
      bar(pen, response, y, unit);
      y += ROW;
    }
  }

  private int most() {
    return review.course().responses().stream()
        .mapToInt(r -> Math.max(r.delay().orElse(0), r.limitMinutes() * MINUTE))
        .max()
        .orElse(1);
  }

  private void bar(Pen pen, Response response, double y, double unit) {
    double base = y + 9;
    pen.text(
        words.say("responses.inject", response.inject().id()), 0, base, Lines.small(Lines.INK));
    Lines.rule(pen, LEFT, y + ROW, LEFT + unit * most());
    double limit = LEFT + unit * response.limitMinutes() * MINUTE;
    if (response.decided().isEmpty()) {
      pen.text(words.say("responses.none"), LEFT + 3, base, Lines.strong(Lines.BAD));
      return;
    }
    int delay = response.delay().orElse(0);
    double width = Math.max(1.5, unit * delay);
    pen.fill(Lines.box(LEFT, y + 3, width, ROW - 5), response.late() ? Rgba.WHITE : Lines.GOOD);
    if (response.late()) {
      hatch(pen, y + 3, width, ROW - 5);
    }
    pen.text(
        words.duration(delay),
        LEFT + width + 4,
        base,
        response.late() ? Lines.strong(Lines.BAD) : Lines.small(Lines.INK));
    pen.stroke(Lines.line(limit, y + 1, limit, y + ROW - 1), Stroke.solid(1.2, Lines.INK));
  }

  private static void hatch(Pen pen, double y, double width, double height) {
    var box = Lines.box(LEFT, y, width, height);
    pen.save();
    pen.clip(box);
    for (double at = LEFT - height; at < LEFT + width; at += 3) {
      pen.stroke(Lines.line(at, y + height, at + height, y), Stroke.solid(1, Lines.BAD));
    }
    pen.restore();
    pen.stroke(box, Stroke.solid(0.8, Lines.BAD));
  }
}
