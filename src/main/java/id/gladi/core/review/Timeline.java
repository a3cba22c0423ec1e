package id.gladi.core.review;

import id.gladi.core.conduct.Deliberation;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Folds acts into timeline entries. */
final class Timeline {
  private Timeline() {}

  static List<TimelineEntry> of(Plan plan, List<Step> acts) {
    var entries = new ArrayList<TimelineEntry>();
    var board = Board.before(plan);
    for (var act : acts) {
      for (var event : act.events()) {
        if (event instanceof Event.DecisionWeighed(var weighed)) {
          weigh(entries, weighed);
        }
        entry(board, act.seq(), event).ifPresent(entries::add);
        board = Evolver.evolve(board, event);
      }
    }
    return entries;
  }

  /** The weighing is told after the decision that it belongs to. */
  private static void weigh(List<TimelineEntry> entries, Deliberation weighed) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i) instanceof TimelineEntry.Decided d) {
        entries.set(i, new TimelineEntry.Decided(d.at(), d.step(), d.decision(), weighed));
        return;
      }
    }
  }

  private static Optional<TimelineEntry> entry(Board board, long step, Event event) {
    var at = board.clock();
    var script = board.script();
    var situation = board.situation();
    return switch (event) {
      case Event.InjectDelivered e ->
          script.inject(e.inject()).map(i -> new TimelineEntry.Told(at, step, i));
      case Event.InjectSkipped e ->
          script.inject(e.inject()).map(i -> new TimelineEntry.Skipped(at, step, i, e.reason()));
      case Event.InjectPostponed e ->
          script.inject(e.inject()).map(i -> new TimelineEntry.Postponed(at, step, i, e.until()));
      case Event.InjectRecalled e ->
          script.inject(e.inject()).map(i -> new TimelineEntry.Recalled(at, step, i));
      case Event.DecisionRecorded e ->
          Optional.of(new TimelineEntry.Decided(at, step, e.decision()));
      case Event.LevelDeclared e ->
          Optional.of(
              new TimelineEntry.Declared(
                  at, step, situation.level(), e.level(), e.by(), e.reason()));
      case Event.CrowdLevelDeclared(var c) ->
          Optional.of(
              new TimelineEntry.CrowdDeclared(
                  at,
                  step,
                  c.crowd(),
                  situation.levelOf(c.crowd()),
                  c.level(),
                  c.by(),
                  c.reason()));
      case Event.ControlPassed e ->
          Optional.of(new TimelineEntry.Passed(at, step, situation.holder(), e.to(), e.reason()));
      case Event.NoteWritten e -> Optional.of(new TimelineEntry.Noted(at, step, e.by(), e.text()));
      case Event.ObservationMade e ->
          Optional.of(new TimelineEntry.Observed(at, step, e.observation()));
      case Event.OrderGiven e -> Optional.of(new TimelineEntry.Ordered(at, step, e.order()));
      case Event.CrowdWarned e ->
          Optional.of(new TimelineEntry.Warned(at, step, e.crowd(), e.number(), e.by()));
      case Event.MeetingOffered e ->
          Optional.of(new TimelineEntry.MeetingOffered(at, step, e.by()));
      case Event.RequestSent e ->
          Optional.of(new TimelineEntry.Requested(at, step, e.id(), e.request()));
      case Event.RequestAnswered e ->
          Optional.of(new TimelineEntry.Answered(at, step, e.id(), e.state(), e.note()));
      case Event.ArrestRecorded e -> Optional.of(new TimelineEntry.Arrested(at, step, e.arrest()));
      case Event.ForceReported e -> Optional.of(new TimelineEntry.Reported(at, step, e.report()));
      case Event.BreachObserved e -> Optional.of(new TimelineEntry.Breached(at, step, e.breach()));
      case Event.RuleOverruled e ->
          Optional.of(new TimelineEntry.Overruled(at, step, e.overruling()));
      case Event.UnitsChangedOver e ->
          Optional.of(new TimelineEntry.ChangedOver(at, step, e.kind(), e.front(), e.relief()));
      case Event.ExerciseClosed e -> Optional.of(new TimelineEntry.Closed(at, step, e.by()));
      case Event.SessionOpened _,
          Event.TokenPlaced _,
          Event.TokenMoved _,
          Event.TokenTurned _,
          Event.FormationChanged _,
          Event.StatusChanged _,
          Event.StrengthChanged _,
          Event.OutlineChanged _,
          Event.TokenSplit _,
          Event.TokensMerged _,
          Event.TokenRemoved _,
          Event.CrowdDescribed _,
          Event.GroupFormed _,
          Event.GroupDissolved _,
          Event.LockChanged _,
          Event.SightChanged _,
          Event.ActBegan _,
          Event.ActEnded _,
          Event.OverlayLaid _,
          Event.OverlayTakenUp _,
          Event.ConditionSet _,
          Event.SetUpBegan _,
          Event.StationsRecorded _,
          Event.SetUpEnded _,
          Event.InjectAdded _,
          Event.InjectEdited _,
          Event.InjectMoved _,
          Event.InjectAttached _,
          Event.InjectDetached _,
          Event.TriggerSet _,
          Event.EffectMissed _,
          Event.OfferTaken _,
          Event.ActionJudged _,
          Event.DecisionWeighed _,
          Event.ArrestChecked _,
          Event.CustodyAnswered _,
          Event.LevelProposed _,
          Event.ObjectiveRated _,
          Event.BookmarkSet _,
          Event.BookmarkRemoved _,
          Event.MessageShown _,
          Event.ClockAdvanced _,
          Event.ViewDirected _ ->
          Optional.empty();
    };
  }
}
