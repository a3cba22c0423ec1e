package id.gladi.core.condition;

import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things are on a board: named places, chosen tokens, routes that are open. */
record Ground(Plan plan, Board board) {
  /** The crowds among the citizens; coordinators and passers-by are none. */
  private static final String CROWD = "massa";

  private static final List<LineKind> BARRIERS =
      List.of(LineKind.SEKAT, LineKind.SECURITY_BARRIER, LineKind.KAWAT_BERDURI);

  /**
   * A ring, a line or zone as it lies on the board or as planned, or a feature of the map; empty
   * when there is no such place.
   */
  Optional<Shape> place(String id) {
    var deployment = plan.exercise().deployment();
    var laid = Optional.ofNullable(board.field().overlays().get(id)).map(Shape::of);
    return laid.or(() -> deployment.line(id).map(l -> Shape.of(l.kind(), l.points())))
        .or(() ->
            deployment.rings().stream()
                .filter(ring -> ring.id().equals(id))
                .findFirst()
                .map(ring -> new Shape(ring.outline(), true)))
        .or(() -> plan.map().feature(id).map(f -> Shape.of(f.geometry())));
  }

  Stream<Token> tokens(Who who, List<Where> where) {
    return tokens(who).filter(token -> where.stream().allMatch(w -> stands(token, w)));
  }

  Stream<Token> tokens(Who who) {
    return board.field().tokens().values().stream().filter(token -> belongs(token, who));
  }

  private static boolean belongs(Token token, Who who) {
    return switch (who) {
      case Who.Units(var ids) ->
          ids.isEmpty()
              ? token.face().standing() == Standing.FORCE
                  || token.face().standing() == Standing.REINFORCEMENT
              : ids.contains(token.unit());
      case Who.Crowds() ->
          token.face().standing() == Standing.CITIZEN && token.face().kind().equals(CROWD);
      case Who.Agencies(var ids) -> ids.contains(token.face().agency());
      case Who.Kinds(var ids) -> ids.contains(token.face().kind());
    };
  }

  private boolean stands(Token token, Where where) {
    var shape = Shape.of(token);
    return switch (where) {
      case Where.Inside(var id) -> place(id).map(shape::touches).orElse(false);
      case Where.Near(var metres, var id) ->
          place(id).map(place -> shape.distance(place) <= metres).orElse(false);
      case Where.NearWho(var metres, var who) ->
          tokens(who)
              .filter(other -> !other.id().equals(token.id()))
              .anyMatch(other -> shape.distance(Shape.of(other)) <= metres);
    };
  }

  boolean barred(List<LineKind> kinds, String id) {
    return place(id)
        .map(place -> lines(kinds).anyMatch(line -> Shape.of(line).touches(place)))
        .orElse(false);
  }

  private Stream<Overlay> lines(List<LineKind> kinds) {
    return board.field().overlays().values().stream().filter(o -> kinds.contains(o.kind()));
  }

  /** Laid ways for a crowd to leave that no barrier on the board crosses. */
  int openRoutes() {
    var barriers = lines(BARRIERS).map(Shape::of).toList();
    return lines(List.of(LineKind.RUTE_BUBAR))
        .map(Shape::of)
        .filter(route -> barriers.stream().noneMatch(route::touches))
        .mapToInt(_ -> 1)
        .sum();
  }

  /** Whether a part of a unit stands further than metres from the unit that it left. */
  boolean astray(double metres) {
    return tokens(new Who.Units(List.of()))
        .filter(part -> !part.id().equals(part.unit()))
        .anyMatch(part ->
            board
                .field()
                .token(part.unit())
                .map(unit -> unit.at().distance(part.at()) > metres)
                .orElse(false));
  }
}
