package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.assess.Assessment;
import id.gladi.core.assess.Rated;
import java.util.List;

/**
 * The next board: a pure function of a board and an event. It trusts events, because {@link
 * Decider} checked them when they were made; an event about a token that is not there leaves the
 * board as it is, so that old records always open.
 */
public final class Evolver {
  private Evolver() {}

  /** The board after several events, in order. */
  public static Board evolve(Board board, List<Event> events) {
    var next = board;
    for (var event : events) {
      next = evolve(next, event);
    }
    return next;
  }

  /** The board after one event. */
  public static Board evolve(Board board, Event event) {
    return switch (event) {
      case Event.SessionOpened e -> board.with(board.situation().heldBy(e.holder()));
      case Event.TokenPlaced e -> board.with(board.field().with(e.token()));
      case Event.TokenMoved e -> change(board, e.id(), t -> t.moved(e.path()));
      case Event.TokenTurned e -> change(board, e.id(), t -> t.withFacing(e.facing()));
      case Event.FormationChanged e -> change(board, e.id(), t -> t.withFormation(e.formation()));
      case Event.StatusChanged e -> change(board, e.id(), t -> t.withStatus(e.status()));
      case Event.StrengthChanged e -> change(board, e.id(), t -> t.withStrength(e.strength()));
      case Event.OutlineChanged e -> change(board, e.id(), t -> t.withOutline(e.outline()));
      case Event.TokenSplit e -> split(board, e);
      case Event.TokensMerged e -> merge(board, e.part(), e.into(), e.together());
      case Event.TokenRemoved e -> gone(board, e.id());
      case Event.CrowdDescribed e -> board.with(board.field().with(e.id(), e.profile()));
      case Event.UnitsChangedOver _ -> board;
      case Event.GroupFormed e -> arranged(board, arrangement(board).with(e.group()));
      case Event.GroupDissolved e -> arranged(board, arrangement(board).withoutGroup(e.id()));
      case Event.LockChanged e -> arranged(board, arrangement(board).locking(e.id(), e.locked()));
      case Event.SightChanged e -> change(board, e.id(), t -> t.seen(e.visible()));
      case Event.ActBegan e -> board.with(board.field().with(e.mark()));
      case Event.ActEnded e -> board.with(board.field().withoutAct(e.id()));
      case Event.OverlayLaid e -> board.with(board.field().with(e.overlay()));
      case Event.OverlayTakenUp e -> board.with(board.field().withoutOverlay(e.id()));
      case Event.ConditionSet e -> board.with(board.field().with(e.condition()));
      case Event.InjectDelivered e ->
          told(board, e.inject(), new InjectState.Delivered(board.clock()));
      case Event.InjectSkipped e -> told(board, e.inject(), new InjectState.Skipped(e.reason()));
      case Event.InjectPostponed e -> told(board, e.inject(), new InjectState.Postponed(e.until()));
      case Event.InjectRecalled e -> board.with(board.progress().recalled(e.inject(), e.before()));
      case Event.InjectAdded e -> ScriptFold.added(board, e);
      case Event.InjectEdited e -> ScriptFold.edited(board, e);
      case Event.InjectMoved e -> ScriptFold.moved(board, e);
      case Event.InjectAttached e -> ScriptFold.attached(board, e);
      case Event.InjectDetached e -> ScriptFold.detached(board, e);
      case Event.TriggerSet e -> ScriptFold.triggered(board, e);
      case Event.EffectMissed _ -> board;
      case Event.OfferTaken e ->
          board.with(board.progress().withOffer(e.inject() + "#" + e.index()));
      case Event.ActionJudged e -> judge(board, e);
      case Event.DecisionRecorded e -> ConductFold.decided(board, e.decision());
      case Event.DecisionWeighed e ->
          board.with(new Journal.Entry.Weighed(board.clock(), e.deliberation()));
      case Event.OrderGiven e -> ConductFold.ordered(board, e);
      case Event.CrowdWarned e -> board.with(board.conduct().warned(e.crowd(), board.clock()));
      case Event.MeetingOffered e -> ConductFold.offered(board, e);
      case Event.RequestSent e ->
          board.with(board.conduct().sent(e.id(), e.request(), board.clock()));
      case Event.RequestAnswered e -> ConductFold.answered(board, e);
      case Event.ArrestRecorded e -> board.with(board.conduct().arrested(e.id(), e.arrest()));
      case Event.ArrestChecked e -> board.with(board.conduct().caredFor(e.id(), e.care()));
      case Event.CustodyAnswered e -> ConductFold.secured(board, e);
      case Event.ForceReported e -> board.with(board.conduct().reported(e.report()));
      case Event.BreachObserved _, Event.RuleOverruled _ -> board;
      case Event.ExerciseClosed _ -> board.with(board.conduct().finished());
      case Event.LevelProposed e -> board.with(board.situation().withProposal(e.proposal()));
      case Event.LevelDeclared e -> LevelFold.whole(board, e);
      case Event.CrowdLevelDeclared e -> LevelFold.crowd(board, e.declared());
      case Event.ControlPassed e -> pass(board, e);
      case Event.SetUpBegan _ -> board.with(board.setUp().begun(board.field()));
      case Event.StationsRecorded e -> board.with(board.setUp().with(e.stage()));
      case Event.SetUpEnded _ -> board.inPlay().with(board.setUp().ended());
      case Event.NoteWritten e ->
          board.with(new Journal.Entry.Noted(board.clock(), e.by(), e.text()));
      case Event.ObservationMade e ->
          board.with(board.assessment().with(new Assessment.Seen(board.clock(), e.observation())));
      case Event.ObjectiveRated e -> rate(board, e);
      case Event.BookmarkSet e -> board.with(board.assessment().with(e.bookmark()));
      case Event.BookmarkRemoved e -> board.with(board.assessment().withoutBookmark(e.step()));
      case Event.MessageShown e -> board.with(new Journal.Entry.Shown(board.clock(), e.text()));
      case Event.ClockAdvanced e -> board.at(e.to());
      case Event.ViewDirected e -> board.with(e.view());
    };
  }

  private interface Change {
    Token apply(Token token);
  }

  private static Board change(Board board, String id, Change change) {
    return board
        .field()
        .token(id)
        .map(token -> board.with(board.field().with(change.apply(token))))
        .orElse(board);
  }

  private static Arrangement arrangement(Board board) {
    return board.field().arrangement();
  }

  private static Board arranged(Board board, Arrangement next) {
    return board.with(board.field().with(next));
  }

  private static Board told(Board board, String inject, InjectState state) {
    return board.with(board.progress().with(inject, state));
  }

  private static Board split(Board board, Event.TokenSplit split) {
    if (board.field().token(split.from()).isEmpty()) {
      return board;
    }
    var left = change(board, split.from(), t -> t.withStrength(split.left()));
    var parted = left.with(left.field().with(split.part()));
    var part = split.part().id();
    return parted
        .with(parted.conduct().inherited(split.from(), part))
        .with(parted.situation().inherited(split.from(), part));
  }

  private static Board merge(Board board, String part, String into, Strength together) {
    if (board.field().token(part).isEmpty() || board.field().token(into).isEmpty()) {
      return board;
    }
    var joined = change(board, into, t -> t.withStrength(together));
    return gone(joined, part);
  }

  /** What is taken off while the plan is laid stands again when the play goes on. */
  private static Board gone(Board board, String token) {
    var left = board.with(board.field().withoutToken(token));
    return board.setUp().open() ? left : left.with(board.situation().following(token));
  }

  private static Board judge(Board board, Event.ActionJudged e) {
    var result = e.mark() == null ? null : new ActionResult(e.mark(), e.comment(), board.clock());
    return board.with(board.progress().with(e.action(), result));
  }

  private static Board rate(Board board, Event.ObjectiveRated e) {
    var rating = e.rating();
    var rated = rating == null ? null : new Rated(board.clock(), rating, e.by(), e.comment());
    return board.with(board.assessment().with(e.objective(), rated));
  }

  private static Board pass(Board board, Event.ControlPassed e) {
    var entry =
        new Journal.Entry.ControlPassed(
            board.clock(), board.situation().holder(), e.to(), e.reason());
    return board.with(board.situation().heldBy(e.to())).with(entry);
  }
}
