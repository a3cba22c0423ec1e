package id.gladi.core.planning;

import id.gladi.core.TPlus;
import id.gladi.core.Text;
import id.gladi.core.doctrine.Citation;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When help arrives: readiness + mustering + drive + deployment (domain.md 3.4).
 *
 * @param parts what the time is made of
 * @param route on the map, from the edge to where the help is wanted; empty when not asked
 */
public record Reinforcement(
    String source, List<Part> parts, List<Point> route, List<Assumption> assumptions) {
  public Reinforcement {
    parts = List.copyOf(parts);
    route = List.copyOf(route);
    assumptions = List.copyOf(assumptions);
  }

  /** What takes the time. */
  public enum Stage {
    /** The plan's own figure for everything together. */
    STATED,
    READINESS,
    MUSTERING,
    DRIVE,
    DEPLOYMENT
  }

  /** One stage and its minutes. */
  public record Part(Stage stage, Range minutes) {}

  /** With every stage known. */
  public static Reinforcement of(
      String source,
      Range readiness,
      Range mustering,
      double kilometres,
      Range kilometresAnHour,
      Range deployment) {
    return new Reinforcement(
        source,
        List.of(
            new Part(Stage.READINESS, readiness),
            new Part(Stage.MUSTERING, mustering),
            new Part(Stage.DRIVE, drive(kilometres, kilometresAnHour)),
            new Part(Stage.DEPLOYMENT, deployment)),
        List.of(),
        List.of());
  }

  /**
   * As the plan states it; where the plan states no time, a stand-by unit by the figures. Mustering
   * has no figure of its own in the reference and counts as part of readiness.
   */
  public static Reinforcement from(OffMapPlace place, Figures figures) {
    return place.minutes() > 0 ? stated(place) : standBy(place, figures);
  }

  private static Reinforcement stated(OffMapPlace place) {
    var minutes = Range.exactly(place.minutes());
    var plan =
        new Assumption(
            "place-" + place.id(),
            new Text("waktu menurut rencana", "time stated by the plan"),
            minutes,
            Units.MINUTES,
            new Citation("", List.of(), false, new Text(place.note(), place.note())),
            false);
    return new Reinforcement(
        place.name(), List.of(new Part(Stage.STATED, minutes)), List.of(), List.of(plan));
  }

  private static Reinforcement standBy(OffMapPlace place, Figures figures) {
    var kmh = figures.value(Figure.DRIVE_CITY);
    return new Reinforcement(
        place.name(),
        List.of(
            new Part(Stage.READINESS, figures.value(Figure.READY_STANDBY)),
            new Part(Stage.DRIVE, drive(place.distanceKm(), kmh)),
            new Part(Stage.DEPLOYMENT, figures.value(Figure.DEPLOY))),
        List.of(),
        figures.assumeAll(Figure.READY_STANDBY, Figure.DRIVE_CITY, Figure.DEPLOY));
  }

  private static Range drive(double kilometres, Range kilometresAnHour) {
    return kilometresAnHour.times(1 / 3.6).secondsFor(kilometres * 1000).times(1.0 / 60);
  }

  /**
   * Sent on over the map. A place's road distance ends at the protected site, so only what the way
   * to the target is longer than the way to the site is added; a target on the way saves nothing.
   * Empty when vehicles cannot get from the entry to the target or the site.
   */
  public Optional<Reinforcement> sentTo(
      Point target, Point entry, Point site, RoadNetwork streets, Figures figures) {
    var toTarget = streets.route(entry, target, Pace.VEHICLE, figures);
    var toSite = streets.route(entry, site, Pace.VEHICLE, figures);
    if (toTarget.isEmpty() || toSite.isEmpty()) {
      return Optional.empty();
    }
    double further = Math.max(0, toTarget.get().metres() - toSite.get().metres());
    var more = TravelTime.of(further, Pace.VEHICLE, figures);
    var all = new ArrayList<>(parts);
    all.add(new Part(Stage.DRIVE, more.seconds().times(1.0 / 60)));
    var assumed = new ArrayList<>(assumptions);
    more.assumptions().stream().filter(a -> !assumed.contains(a)).forEach(assumed::add);
    return Optional.of(new Reinforcement(source, all, toTarget.get().path(), assumed));
  }

  /** Minutes from the call to the unit in place. */
  public Range minutes() {
    return parts.stream().map(Part::minutes).reduce(Range.ZERO, Range::plus);
  }

  /** The likely exercise time of arrival, to the next whole second. */
  public TPlus arrival(TPlus called) {
    return new TPlus(called.seconds() + (int) Math.ceil(minutes().likely() * 60 - 1e-6));
  }

  /** The sources, the quickest first; equally quick ones by name. */
  public static List<Reinforcement> compared(Collection<Reinforcement> sources) {
    return sources.stream()
        .sorted(
            Comparator.comparingDouble((Reinforcement r) -> r.minutes().likely())
                .thenComparing(Reinforcement::source))
        .toList();
  }
}
