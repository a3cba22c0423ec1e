package id.gladi.core.review;

import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where on the ground a step happened, for whoever wants to look at it again. */
public final class Whereabouts {
  private Whereabouts() {}

  /**
   * The middle of the places that the step is about, metres; empty for what has no place, such as a
   * note.
   *
   * @param after the board after the step
   */
  public static Optional<Point> of(Step step, Board after) {
    var places = step.events().stream().flatMap(event -> places(event, after)).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(middle(places));
  }

  private static Point middle(List<Point> places) {
    double x = places.stream().mapToDouble(Point::x).average().orElse(0);
    double y = places.stream().mapToDouble(Point::y).average().orElse(0);
    return new Point(x, y);
  }

  /** Only what somebody would look for; the rest of the events have no place of their own. */
  private static Stream<Point> places(Event event, Board after) {
    if (event instanceof Event.InjectDelivered e) {
      return after.script().inject(e.inject()).stream()
          .flatMap(inject -> Stream.ofNullable(inject.staging().place()));
    }
    if (event instanceof Event.TokenPlaced e) {
      return Stream.of(e.token().at());
    }
    if (event instanceof Event.ActBegan e) {
      return Stream.of(e.mark().at());
    }
    if (event instanceof Event.OverlayLaid e) {
      return e.overlay().points().stream();
    }
    if (event instanceof Event.OrderGiven e) {
      var at = e.order().at();
      return at == null ? token(after, e.order().crowd()) : Stream.of(at);
    }
    return token(after, tokenOf(event));
  }

  private static @Nullable String tokenOf(Event event) {
    if (event instanceof Event.TokenMoved e) {
      return e.id();
    }
    if (event instanceof Event.TokenTurned e) {
      return e.id();
    }
    if (event instanceof Event.FormationChanged e) {
      return e.id();
    }
    if (event instanceof Event.StatusChanged e) {
      return e.id();
    }
    if (event instanceof Event.TokenSplit e) {
      return e.from();
    }
    if (event instanceof Event.TokensMerged e) {
      return e.into();
    }
    if (event instanceof Event.UnitsChangedOver e) {
      return e.relief();
    }
    if (event instanceof Event.CrowdWarned e) {
      return e.crowd();
    }
    return event instanceof Event.BreachObserved e ? e.breach().unit() : null;
  }

  private static Stream<Point> token(Board board, @Nullable String id) {
    return id == null ? Stream.of() : board.field().token(id).map(Token::at).stream();
  }
}
