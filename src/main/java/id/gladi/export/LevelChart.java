package id.gladi.export;

import id.gladi.core.TPlus;
import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.TimelineEntry;
import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Levels as bands over exercise time, and the force stage of each decision as a stepped line on
 * top.
 */
record LevelChart(AfterActionReview review, Locale language) {
  private static final Rgba INK = Rgba.hex("#15202B");
  private static final Rgba GRID = Rgba.hex("#D3DAE1");
  private static final Rgba DOT = Rgba.hex("#17703C");
  private static final int STAGES = 5;
  private static final double LEFT = 26;
  private static final double TOP = 16;
  private static final double BOTTOM = 16;

  private record Band(String level, TPlus from, TPlus to) {}

  void draw(Pen pen, double width, double height) {
    var words = new ReviewWords(language);
    var end = end();
    var frame = new Frame(width, height, end.seconds());
    bands(end).forEach(band -> band(pen, frame, band, words));
    stages(pen, frame);
    times(pen, frame, words);
    decisions(pen, frame);
  }

  private record Frame(double width, double height, int seconds) {
    double x(TPlus at) {
      return LEFT + (width - LEFT) * at.seconds() / Math.max(1, seconds);
    }

    double y(double stage) {
      return height - BOTTOM - (height - TOP - BOTTOM) * stage / (STAGES + 0.5);
    }
  }

  private TPlus end() {
    var planned = TPlus.ofMinutes(review.plan().exercise().schedule().durationMinutes());
    return review.duration().later(planned);
  }

  private List<Band> bands(TPlus end) {
    var bands = new ArrayList<Band>();
    var level = review.plan().profile().calmest().id();
    var from = TPlus.ZERO;
    for (var entry : review.timeline()) {
      if (entry instanceof TimelineEntry.Declared declared) {
        bands.add(new Band(level, from, declared.at()));
        level = declared.to();
        from = declared.at();
      }
    }
    bands.add(new Band(level, from, review.duration().later(from)));
    if (review.duration().isBefore(end)) {
      bands.add(new Band("", review.duration(), end));
    }
    return bands;
  }

  private void band(Pen pen, Frame frame, Band band, ReviewWords words) {
    double x = frame.x(band.from());
    double width = frame.x(band.to()) - x;
    review
        .plan()
        .profile()
        .level(band.level())
        .ifPresent(level -> {
          var fill = Rgba.hex(level.colour().fill());
          pen.fill(box(x, TOP, width, frame.height() - TOP - BOTTOM), fill.alpha(0.14));
          pen.fill(box(x, 2, width, TOP - 2), fill);
          var style = TextStyle.of(8, Weight.SEMI_BOLD, Rgba.hex(level.colour().text()));
          var name = words.say(level.name());
          if (pen.textWidth(name, style) + 6 < width) {
            pen.text(name, x + 4, TOP - 5, style);
          }
        });
  }

  private static void stages(Pen pen, Frame frame) {
    for (int stage = 1; stage <= STAGES; stage++) {
      double y = frame.y(stage);
      pen.stroke(line(LEFT, y, frame.width(), y), Stroke.solid(0.6, GRID));
      pen.text("T" + stage, 6, y + 3, TextStyle.of(8, Weight.REGULAR, INK));
    }
  }

  private void times(Pen pen, Frame frame, ReviewWords words) {
    var schedule = review.plan().exercise().schedule();
    var style = TextStyle.of(8, Weight.REGULAR, INK);
    for (int minute = 0; minute * 60 <= frame.seconds(); minute += 15) {
      var at = TPlus.ofMinutes(minute);
      var text = words.clock(schedule, at);
      double x = Math.min(frame.x(at), frame.width() - pen.textWidth(text, style));
      pen.text(text, x, frame.height() - 4, style);
    }
  }

  private void decisions(Pen pen, Frame frame) {
    double x = -1;
    double y = 0;
    for (var decided : review.decisions()) {
      double nextX = frame.x(decided.at());
      double nextY = frame.y(decided.decision().stage());
      if (x >= 0) {
        pen.stroke(line(x, y, nextX, y), Stroke.solid(1.4, INK));
        pen.stroke(line(nextX, y, nextX, nextY), Stroke.solid(1.4, INK));
      }
      x = nextX;
      y = nextY;
    }
    for (var decided : review.decisions()) {
      var dot = Path.circle(frame.x(decided.at()), frame.y(decided.decision().stage()), 3);
      pen.fill(dot, Rgba.hex("#FFFFFF"));
      pen.stroke(dot, Stroke.solid(1.5, DOT));
    }
  }

  private static Path box(double x, double y, double width, double height) {
    return Path.box(new Box(x, y, width, height));
  }

  private static Path line(double x1, double y1, double x2, double y2) {
    return Path.line(new Xy(x1, y1), new Xy(x2, y2));
  }
}
