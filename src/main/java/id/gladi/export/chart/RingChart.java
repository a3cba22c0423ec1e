package id.gladi.export.chart;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.review.FullReview;
import id.gladi.core.review.RingSample;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.symbol.Symbols;
import id.gladi.export.page.Drawing;
import id.gladi.export.words.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Persons per ring over exercise time, one lane for each ring: agencies stacked in the colours of
 * their tokens and named at the end of the lane, what the plan asks for as a dashed line.
 */
public record RingChart(FullReview review, ReportWords words) implements Drawing {
  private static final double LEFT = 104;
  private static final double RIGHT = 92;
  private static final double BOTTOM = 16;
  private static final double GAP = 8;

  /** One lane: a ring with its largest sum. */
  private record Lane(String ring, String name, int most, double top, double height) {
    double y(double persons) {
      return top + height - height * persons / Math.max(1, most);
    }
  }

  /** How many lanes there are, so that the page can give room to each. */
  public static int lanes(FullReview review) {
    return rings(review).size();
  }

  private static List<String> rings(FullReview review) {
    var deployment = review.plan().exercise().deployment();
    var rings = new ArrayList<>(deployment.rings().stream().map(Ring::id).toList());
    rings.remove(RingStrength.OUTSIDE);
    rings.add(RingStrength.OUTSIDE);
    return rings;
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    var rings = rings(review);
    double lane = (height - BOTTOM) / rings.size();
    var time = new Lines.Time(LEFT, width - RIGHT, Lines.end(review).seconds());
    for (int i = 0; i < rings.size(); i++) {
      var ring = rings.get(i);
      lane(pen, time, new Lane(ring, name(ring), most(ring), i * lane + GAP, lane - GAP));
    }
    time.clock(pen, height - 4, words, review.plan().exercise().schedule());
  }

  private String name(String ring) {
    return review.plan().exercise().deployment().rings().stream()
        .filter(each -> each.id().equals(ring))
        .map(Ring::name)
        .findFirst()
        .orElse(words.say("rings.outside"));
  }

  private int most(String ring) {
    return review.course().strengths().stream()
        .mapToInt(s -> Math.max(there(s, ring), required(s, ring)))
        .max()
        .orElse(0);
  }

  private static int there(RingSample sample, String ring) {
    return of(sample, ring).stream().mapToInt(row -> row.present() + row.help()).sum();
  }

  private static int required(RingSample sample, String ring) {
    return of(sample, ring).stream().mapToInt(RingStrength.Row::required).sum();
  }

  private static List<RingStrength.Row> of(RingSample sample, String ring) {
    return sample.strength().rows().stream().filter(row -> row.ring().equals(ring)).toList();
  }

  private void lane(Pen pen, Lines.Time time, Lane lane) {
    pen.text(lane.name(), 0, lane.top() + 8, Lines.strong(Lines.INK));
    pen.text(String.valueOf(lane.most()), LEFT - 22, lane.top() + 6, Lines.small(Lines.FAINT));
    var samples = review.course().strengths();
    var agencies = new TreeSet<String>();
    samples.forEach(s -> of(s, lane.ring()).forEach(row -> agencies.add(row.agency())));
    for (int i = 0; i < samples.size(); i++) {
      var until = i + 1 < samples.size() ? samples.get(i + 1).at() : review.review().duration();
      stack(pen, time, lane, samples.get(i), until);
    }
    required(pen, time, lane);
    Lines.rule(pen, LEFT, lane.y(0), time.width());
    if (!samples.isEmpty()) {
      names(pen, time, lane, samples.getLast());
    }
  }

  private static void stack(Pen pen, Lines.Time time, Lane lane, RingSample sample, TPlus until) {
    double x = time.x(sample.at());
    double width = time.x(until) - x;
    int below = 0;
    for (var row : of(sample, lane.ring())) {
      int persons = row.present() + row.help();
      double top = lane.y(below + persons);
      pen.fill(Lines.box(x, top, width, lane.y(below) - top), colour(row.agency()).alpha(0.75));
      if (width > 0) {
        pen.stroke(Lines.line(x, top, x + width, top), Stroke.solid(0.5, Rgba.WHITE));
      }
      below += persons;
    }
  }

  private void required(Pen pen, Lines.Time time, Lane lane) {
    var points = new ArrayList<Xy>();
    var samples = review.course().strengths();
    for (int i = 0; i < samples.size(); i++) {
      var until = i + 1 < samples.size() ? samples.get(i + 1).at() : review.review().duration();
      double y = lane.y(required(samples.get(i), lane.ring()));
      points.add(new Xy(time.x(samples.get(i).at()), y));
      points.add(new Xy(time.x(until), y));
    }
    if (samples.stream().anyMatch(s -> required(s, lane.ring()) > 0)) {
      pen.stroke(Path.polyline(points), Stroke.solid(1, Lines.INK).dashed(4, 3));
    }
  }

  /** Names at the height of what they name, kept apart from each other. */
  private void names(Pen pen, Lines.Time time, Lane lane, RingSample last) {
    int below = 0;
    double lowest = Double.MAX_VALUE;
    for (var row : of(last, lane.ring())) {
      int persons = row.present() + row.help();
      double middle = lane.y(below + persons / 2.0) + 3;
      double y = Math.max(lane.top() + 6, Math.min(middle, lowest - 9));
      if (persons > 0 && y < lowest) {
        var text = agency(row.agency()) + " " + persons;
        pen.fill(Lines.box(time.width() + 4, y - 6, 6, 6), colour(row.agency()));
        pen.text(text, time.width() + 13, y, Lines.small(Lines.INK));
        lowest = y;
      }
      below += persons;
    }
  }

  private String agency(String id) {
    return review.plan().exercise().forces().agencies().stream()
        .filter(agency -> agency.id().equals(id))
        .map(agency -> agency.name())
        .findFirst()
        .orElse(id);
  }

  private static Rgba colour(String agency) {
    return Symbols.shipped().agencyFrame(agency).colour();
  }
}
