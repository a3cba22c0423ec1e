package id.gladi.export.chart;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Schedule;
import id.gladi.core.review.FullReview;
import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.Xy;
import id.gladi.export.words.ReportWords;

/** Inks, strokes and the time axis that the charts have in common. */
final class Lines {
  static final Rgba INK = Rgba.hex("#15202B");
  static final Rgba FAINT = Rgba.hex("#455463");
  static final Rgba GRID = Rgba.hex("#D3DAE1");
  static final Rgba GOOD = Rgba.hex("#17703C");
  static final Rgba BAD = Rgba.hex("#B3261E");
  static final Rgba WARN = Rgba.hex("#8A5A00");
  private static final int QUARTER = 15;
  private static final int MOST_TICKS = 13;

  private Lines() {}

  static Path box(double x, double y, double width, double height) {
    return Path.box(new Box(x, y, Math.max(0, width), Math.max(0, height)));
  }

  static Path line(double x1, double y1, double x2, double y2) {
    return Path.line(new Xy(x1, y1), new Xy(x2, y2));
  }

  static void rule(Pen pen, double x1, double y, double x2) {
    pen.stroke(line(x1, y, x2, y), Stroke.solid(0.6, GRID));
  }

  static TextStyle small(Rgba ink) {
    return TextStyle.of(8, Weight.REGULAR, ink);
  }

  static TextStyle strong(Rgba ink) {
    return TextStyle.of(8, Weight.SEMI_BOLD, ink);
  }

  /** The end of a time axis: the quarter of an hour after the play's own end. */
  static TPlus end(FullReview review) {
    int quarters = review.review().duration().seconds() / (QUARTER * 60) + 1;
    return TPlus.ofMinutes(quarters * QUARTER);
  }

  /** Exercise time along the width, with clock times at the bottom. */
  record Time(double left, double width, int seconds) {
    double x(TPlus at) {
      return left + (width - left) * at.seconds() / Math.max(1, seconds);
    }

    void clock(Pen pen, double base, ReportWords words, Schedule schedule) {
      int step = QUARTER;
      while (seconds / 60 / step >= MOST_TICKS) {
        step *= 2;
      }
      for (int minute = 0; minute * 60 <= seconds; minute += step) {
        var at = TPlus.ofMinutes(minute);
        var text = words.clock(schedule, at);
        double half = pen.textWidth(text, small(INK)) / 2;
        pen.text(text, Math.min(x(at), width - half) - half, base, small(INK));
      }
    }
  }
}
