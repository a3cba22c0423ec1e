package id.gladi.export.chart;

import id.gladi.core.TPlus;
import id.gladi.core.review.FullReview;
import id.gladi.core.review.StageChange;
import id.gladi.core.review.TimelineEntry;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.Xy;
import id.gladi.export.page.Drawing;
import id.gladi.export.words.ReportWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels as bands over exercise time, and the force stage of each decision as a stepped line on
 * top. A triangle with a number marks a jump or a stage above what the level foresees; the table
 * beside the chart says why.
 */
public record LevelChart(FullReview review, ReportWords words) implements Drawing {
  private static final int STAGES = 5;
  private static final double LEFT = 26;
  private static final double TOP = 16;
  private static final double BOTTOM = 16;

  private record Band(String level, TPlus from, TPlus to) {}

  private record Frame(Lines.Time time, double height) {
    double y(double stage) {
      return height - BOTTOM - (height - TOP - BOTTOM) * stage / (STAGES + 0.5);
    }
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    var end = Lines.end(review);
    var frame = new Frame(new Lines.Time(LEFT, width, end.seconds()), height);
    bands(end).forEach(band -> band(pen, frame, band));
    for (int stage = 1; stage <= STAGES; stage++) {
      Lines.rule(pen, LEFT, frame.y(stage), width);
      pen.text("T" + stage, 6, frame.y(stage) + 3, Lines.small(Lines.INK));
    }
    frame.time().clock(pen, height - 4, words, review.plan().exercise().schedule());
    stages(pen, frame);
    marks(pen, frame);
  }

  private List<Band> bands(TPlus end) {
    var bands = new ArrayList<Band>();
    var level = review.plan().profile().calmest().id();
    var from = TPlus.ZERO;
    for (var entry : review.review().timeline()) {
      if (entry instanceof TimelineEntry.Declared declared) {
        bands.add(new Band(level, from, declared.at()));
        level = declared.to();
        from = declared.at();
      }
    }
    var last = review.review().duration().later(from);
    bands.add(new Band(level, from, last));
    if (last.isBefore(end)) {
      bands.add(new Band("", last, end));
    }
    return bands;
  }

  private void band(Pen pen, Frame frame, Band band) {
    double x = frame.time().x(band.from());
    double width = frame.time().x(band.to()) - x;
    review
        .plan()
        .profile()
        .level(band.level())
        .ifPresent(level -> {
          var fill = Rgba.hex(level.colour().fill());
          pen.fill(Lines.box(x, TOP, width, frame.height() - TOP - BOTTOM), fill.alpha(0.14));
          pen.fill(Lines.box(x, 2, width, TOP - 2), fill);
          var style = TextStyle.of(8, Weight.SEMI_BOLD, Rgba.hex(level.colour().text()));
          var name = words.say(level.name());
          if (pen.textWidth(name, style) + 6 < width) {
            pen.text(name, x + 4, TOP - 5, style);
          }
        });
  }

  private void stages(Pen pen, Frame frame) {
    double x = LEFT;
    double y = frame.y(1);
    for (var change : review.course().stages()) {
      double nextX = frame.time().x(change.at());
      double nextY = frame.y(change.to());
      pen.stroke(Lines.line(x, y, nextX, y), Stroke.solid(1.4, Lines.INK));
      pen.stroke(Lines.line(nextX, y, nextX, nextY), Stroke.solid(1.4, Lines.INK));
      x = nextX;
      y = nextY;
    }
    for (var change : review.course().stages()) {
      var dot = Path.circle(frame.time().x(change.at()), frame.y(change.to()), 3);
      pen.fill(dot, Rgba.WHITE);
      pen.stroke(dot, Stroke.solid(1.5, Lines.GOOD));
    }
  }

  private void marks(Pen pen, Frame frame) {
    int number = 0;
    for (var change : marked(review)) {
      number++;
      double x = frame.time().x(change.at());
      double y = frame.y(change.to()) - 7;
      var sign = Path.polygon(List.of(new Xy(x, y - 8), new Xy(x + 5, y), new Xy(x - 5, y)));
      pen.fill(sign, Rgba.WHITE);
      pen.stroke(sign, Stroke.solid(1.2, Lines.WARN));
      pen.text(String.valueOf(number), x + 7, y, Lines.strong(Lines.WARN));
    }
  }

  /** The decisions that the chart numbers, in its order. */
  public static List<StageChange> marked(FullReview review) {
    return review.course().stages().stream().filter(c -> c.jump() || c.aboveLevel()).toList();
  }
}
