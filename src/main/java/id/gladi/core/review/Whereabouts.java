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

  private static Stream<Point> places(Event event, Board after) {
    return switch (event) {
      case Event.InjectDelivered e ->
          after.script().inject(e.inject()).stream()
              .flatMap(inject -> Stream.ofNullable(inject.staging().place()));
      case Event.TokenPlaced e -> Stream.of(e.token().at());
      case Event.ActBegan e -> Stream.of(e.mark().at());
      case Event.OverlayLaid e -> e.overlay().points().stream();
      case Event.OrderGiven e -> {
        var at = e.order().at();
        yield at == null ? token(after, e.order().crowd()) : Stream.of(at);
      }
      case Event.TokenMoved e -> token(after, e.id());
      case Event.TokenTurned e -> token(after, e.id());
      case Event.FormationChanged e -> token(after, e.id());
      case Event.StatusChanged e -> token(after, e.id());
      case Event.StrengthChanged e -> token(after, e.id());
      case Event.OutlineChanged e -> token(after, e.id());
      case Event.CrowdDescribed e -> token(after, e.id());
      case Event.TokenSplit e -> token(after, e.from());
      case Event.TokensMerged e -> token(after, e.into());
      case Event.UnitsChangedOver e -> token(after, e.relief());
      case Event.CrowdWarned e -> token(after, e.crowd());
      case Event.CrowdLevelDeclared(var own) -> token(after, own.crowd());
      case Event.MeetingOffered e -> token(after, e.crowd());
      case Event.BreachObserved e -> token(after, e.breach().unit());
      case Event.SessionOpened _,
          Event.TokenRemoved _,
          Event.GroupFormed _,
          Event.GroupDissolved _,
          Event.LockChanged _,
          Event.SightChanged _,
          Event.ActEnded _,
          Event.OverlayTakenUp _,
          Event.ConditionSet _,
          Event.InjectSkipped _,
          Event.InjectPostponed _,
          Event.InjectRecalled _,
          Event.InjectAdded _,
          Event.InjectEdited _,
          Event.InjectMoved _,
          Event.InjectAttached _,
          Event.InjectDetached _,
          Event.TriggerSet _,
          Event.EffectMissed _,
          Event.OfferTaken _,
          Event.ActionJudged _,
          Event.DecisionRecorded _,
          Event.DecisionWeighed _,
          Event.RequestSent _,
          Event.RequestAnswered _,
          Event.ArrestRecorded _,
          Event.ArrestChecked _,
          Event.CustodyAnswered _,
          Event.ForceReported _,
          Event.RuleOverruled _,
          Event.ExerciseClosed _,
          Event.LevelProposed _,
          Event.LevelDeclared _,
          Event.ControlPassed _,
          Event.SetUpBegan _,
          Event.StationsRecorded _,
          Event.SetUpEnded _,
          Event.NoteWritten _,
          Event.ObservationMade _,
          Event.ObjectiveRated _,
          Event.BookmarkSet _,
          Event.BookmarkRemoved _,
          Event.MessageShown _,
          Event.ClockAdvanced _,
          Event.ViewDirected _ ->
          Stream.of();
    };
  }

  private static Stream<Point> token(Board board, @Nullable String id) {
    return id == null ? Stream.of() : board.field().token(id).map(Token::at).stream();
  }
}
