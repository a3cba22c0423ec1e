package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.plan.Standing;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Outlines;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for crowds as living areas: what is known of them, size, outline, parts and acts. */
final class CrowdRules {
  /** How much larger the outline around two crowds may be than the two, to stand for both. */
  private static final double GAP = 1.5;

  private CrowdRules() {}

  static Outcome describe(Board board, Command.DescribeCrowd c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    return token.get().crowd()
        ? yes(new Event.CrowdDescribed(c.token(), c.profile()))
        : no(Reason.NOT_A_CROWD, token.get().face().name());
  }

  static Outcome size(Board board, Command.SizeCrowd c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    if (!citizens(token.get())) {
      return no(Reason.NOT_A_CROWD, token.get().face().name());
    }
    if (c.strength().likely() < 1) {
      return no(Reason.CROWD_EMPTY, token.get().face().name());
    }
    var events = new ArrayList<Event>();
    events.add(new Event.StrengthChanged(c.token(), c.strength()));
    if (c.keepDensity()) {
      grown(token.get(), c.strength().likely()).ifPresent(events::add);
    }
    return new Outcome.Accepted(events);
  }

  /** The outline that keeps the density for so many persons. */
  private static Optional<Event> grown(Token token, int persons) {
    int before = token.strength().likely();
    if (token.outline().size() < 3 || before < 1 || before == persons) {
      return Optional.empty();
    }
    var outline = Outlines.grown(token.outline(), (double) persons / before);
    return Optional.of(new Event.OutlineChanged(token.id(), outline));
  }

  static Outcome shape(Plan plan, Board board, Command.ShapeCrowd c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    var name = token.get().face().name();
    if (!citizens(token.get())) {
      return no(Reason.NOT_A_CROWD, name);
    }
    if (!c.outline().stream().allMatch(plan.map().extent()::contains)) {
      return no(Reason.OUTSIDE_MAP, name);
    }
    return Outlines.simple(c.outline())
        ? yes(new Event.OutlineChanged(c.token(), c.outline()))
        : no(Reason.OUTLINE_CROSSES, name);
  }

  static Outcome copy(Plan plan, Board board, Command.CopyCrowd c) {
    var token = board.field().token(c.token());
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, c.token());
    }
    var original = token.get();
    if (!citizens(original) || !original.crowd()) {
      return no(Reason.UNIT_IS_COUNTED, original.face().name());
    }
    if (!plan.map().extent().contains(c.at())) {
      return no(Reason.OUTSIDE_MAP, original.face().name());
    }
    var copy =
        original
            .named(TokenRules.freeId(board, original.unit()))
            .moved(List.of(c.at()))
            .withoutTrail();
    var events = new ArrayList<Event>();
    events.add(new Event.TokenPlaced(copy));
    described(board, original.id(), copy.id()).ifPresent(events::add);
    return new Outcome.Accepted(events);
  }

  /** What is known of one crowd is known of another that came from it. */
  private static Optional<Event> described(Board board, String from, String to) {
    return Optional.ofNullable(board.field().crowds().get(from))
        .map(profile -> new Event.CrowdDescribed(to, profile));
  }

  /**
   * Persons leave a crowd with the ground they stand on: the side towards the place, or that side
   * moved to the place when it lies outside.
   */
  static List<Event> split(Board board, Token from, Token part) {
    var outline = from.outline();
    var middle = Polygons.centroid(outline);
    double share = (double) part.strength().likely() / from.strength().likely();
    var halves = Outlines.cut(outline, facing(middle, part.at(), from.facing() + 180), share);
    boolean stands = Polygons.contains(outline, part.at());
    var centre = Polygons.centroid(halves.leaves());
    var ground =
        stands
            ? halves.leaves()
            : Outlines.shifted(
                halves.leaves(), part.at().x() - centre.x(), part.at().y() - centre.y());
    var leaving = part.standingAt(stands ? centre : part.at()).withOutline(ground);
    var events = new ArrayList<Event>();
    events.add(TokenRules.splitOff(from, leaving, from.strength().minus(part.strength())));
    if (!Polygons.contains(halves.stays(), from.at())) {
      events.add(new Event.TokenMoved(from.id(), List.of(Polygons.centroid(halves.stays()))));
    }
    events.add(new Event.OutlineChanged(from.id(), halves.stays()));
    described(board, from.id(), part.id()).ifPresent(events::add);
    return events;
  }

  private static double facing(Point from, Point to, double otherwise) {
    return from.distance(to) < 1e-6
        ? otherwise
        : Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
  }

  /** The ground of two crowds that joined: around both when near, else the one's grown. */
  static Optional<Event> joined(Token part, Token into) {
    if (into.outline().size() < 3 && part.outline().size() >= 3) {
      return Optional.of(new Event.OutlineChanged(into.id(), part.outline()));
    }
    if (part.outline().size() < 3) {
      return grown(into, into.strength().likely() + part.strength().likely());
    }
    var both = new ArrayList<>(into.outline());
    both.addAll(part.outline());
    var around = Outlines.hull(both);
    double areas = Polygons.area(part.outline()) + Polygons.area(into.outline());
    return Polygons.area(around) <= areas * GAP
        ? Optional.of(new Event.OutlineChanged(into.id(), around))
        : grown(into, into.strength().likely() + part.strength().likely());
  }

  static Outcome begin(Plan plan, Board board, Command.BeginAct c) {
    if (c.act().isBlank()) {
      return no(Reason.TEXT_MISSING);
    }
    if (!plan.map().extent().contains(c.at())) {
      return no(Reason.OUTSIDE_MAP, c.act());
    }
    var id = board.field().freeMark(c.act());
    return yes(new Event.ActBegan(new ActMark(id, c.act(), c.at(), Math.max(0, c.persons()))));
  }

  static Outcome end(Board board, Command.EndAct c) {
    return board.field().acts().containsKey(c.mark())
        ? yes(new Event.ActEnded(c.mark()))
        : no(Reason.UNKNOWN_MARK, c.mark());
  }

  static boolean citizens(Token token) {
    return token.face().standing() == Standing.CITIZEN;
  }
}
