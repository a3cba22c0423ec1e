package id.gladi.core.planning;

import id.gladi.core.Strength;
import id.gladi.core.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long it takes until a crowd has left: distance/speed + persons/(flow × width), for several
 * gaps at once. People are taken to divide themselves so that all gaps run dry together; real
 * crowds crowd one gap, so the time is the least to reckon with ({@link #DIVIDED}).
 *
 * @param seconds low: the low estimate of the crowd at the fastest walk; high: the high estimate at
 *     the slowest
 * @param shares who leaves by which open gap, of the likely crowd
 */
public record Egress(Range seconds, List<Share> shares, List<Assumption> assumptions) {
  /** The assumption that has no figure. */
  public static final Text DIVIDED =
      new Text(
          "Orang dianggap terbagi merata menurut lebar celah; kenyataannya sering lebih lama.",
          "People are taken to spread over the gaps by width; in truth it often takes longer.");

  public Egress {
    shares = List.copyOf(shares);
    assumptions = List.copyOf(assumptions);
  }

  /** Persons of the likely crowd that leave by one gap, and how many pass a second. */
  public record Share(Gap gap, double persons, double perSecond) {}

  /** Empty when every gap is closed: this crowd cannot leave. */
  public static Optional<Egress> of(Strength crowd, List<Gap> gaps, Figures figures) {
    var open =
        gaps.stream().filter(Gap::open).sorted(Comparator.comparingDouble(Gap::distance)).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var walk = figures.value(Figure.WALK);
    var seconds =
        new Range(
            finish(crowd.low(), open, walk.high(), figures),
            finish(crowd.likely(), open, walk.likely(), figures),
            finish(crowd.high(), open, walk.low(), figures));
    var shares =
        open.stream().map(gap -> share(gap, seconds.likely(), walk.likely(), figures)).toList();
    return Optional.of(new Egress(seconds, shares, assumptions(open, figures)));
  }

  /** The least time in which the gaps, each from when its first person arrives, let all out. */
  private static double finish(int persons, List<Gap> byDistance, double speed, Figures figures) {
    if (persons == 0) {
      return 0;
    }
    double flow = 0;
    double notYet = persons;
    for (int i = 0; i < byDistance.size(); i++) {
      var gap = byDistance.get(i);
      flow += gap.flow(figures);
      notYet += gap.flow(figures) * gap.distance() / speed;
      double done = notYet / flow;
      if (i + 1 == byDistance.size() || done <= byDistance.get(i + 1).distance() / speed) {
        return done;
      }
    }
    throw new AssertionError("the last gap ends the loop");
  }

  private static Share share(Gap gap, double seconds, double speed, Figures figures) {
    double flow = gap.flow(figures);
    return new Share(gap, flow * Math.max(0, seconds - gap.distance() / speed), flow);
  }

  private static List<Assumption> assumptions(List<Gap> open, Figures figures) {
    var all = new ArrayList<>(List.of(figures.assume(Figure.WALK)));
    open.stream()
        .map(gap -> gap.surface().flow())
        .distinct()
        .map(figures::assume)
        .forEach(all::add);
    return all;
  }
}
