package id.gladi.store;

import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;

/**
 * The stored names of events and causes. A name that was once written stays for ever, whatever the
 * class is called: records of years ago carry it.
 */
final class EventTypes {
  private EventTypes() {}

  static String name(Event event) {
    return switch (event) {
      case Event.SessionOpened _ -> "session.opened";
      case Event.TokenPlaced _ -> "token.placed";
      case Event.TokenMoved _ -> "token.moved";
      case Event.TokenTurned _ -> "token.turned";
      case Event.FormationChanged _ -> "token.formed";
      case Event.StatusChanged _ -> "token.status";
      case Event.StrengthChanged _ -> "token.strength";
      case Event.OutlineChanged _ -> "token.outline";
      case Event.TokenSplit _ -> "token.split";
      case Event.TokensMerged _ -> "token.merged";
      case Event.TokenRemoved _ -> "token.removed";
      case Event.CrowdDescribed _ -> "crowd.described";
      case Event.UnitsChangedOver _ -> "units.changedOver";
      case Event.GroupFormed _ -> "group.formed";
      case Event.GroupDissolved _ -> "group.dissolved";
      case Event.LockChanged _ -> "token.lock";
      case Event.SightChanged _ -> "token.sight";
      case Event.ActBegan _ -> "act.began";
      case Event.ActEnded _ -> "act.ended";
      case Event.OverlayLaid _ -> "overlay.laid";
      case Event.OverlayTakenUp _ -> "overlay.takenUp";
      case Event.ConditionSet _ -> "condition.set";
      case Event.InjectDelivered _ -> "inject.delivered";
      case Event.InjectSkipped _ -> "inject.skipped";
      case Event.InjectPostponed _ -> "inject.postponed";
      case Event.InjectRecalled _ -> "inject.recalled";
      case Event.InjectAdded _ -> "inject.added";
      case Event.InjectEdited _ -> "inject.edited";
      case Event.InjectMoved _ -> "inject.moved";
      case Event.InjectAttached _ -> "inject.attached";
      case Event.InjectDetached _ -> "inject.detached";
      case Event.TriggerSet _ -> "inject.trigger";
      case Event.EffectMissed _ -> "effect.missed";
      case Event.OfferTaken _ -> "offer.taken";
      case Event.ActionJudged _ -> "action.judged";
      case Event.DecisionRecorded _ -> "decision.recorded";
      case Event.DecisionWeighed _ -> "decision.weighed";
      case Event.OrderGiven _ -> "order.given";
      case Event.CrowdWarned _ -> "crowd.warned";
      case Event.MeetingOffered _ -> "meeting.offered";
      case Event.RequestSent _ -> "request.sent";
      case Event.RequestAnswered _ -> "request.answered";
      case Event.ArrestRecorded _ -> "arrest.recorded";
      case Event.ArrestChecked _ -> "arrest.checked";
      case Event.CustodyAnswered _ -> "custody.answered";
      case Event.ForceReported _ -> "force.reported";
      case Event.BreachObserved _ -> "breach.observed";
      case Event.RuleOverruled _ -> "rule.overruled";
      case Event.ExerciseClosed _ -> "exercise.closed";
      case Event.LevelProposed _ -> "level.proposed";
      case Event.LevelDeclared _ -> "level.declared";
      case Event.CrowdLevelDeclared _ -> "crowd.level";
      case Event.ControlPassed _ -> "control.passed";
      case Event.SetUpBegan _ -> "setup.began";
      case Event.StationsRecorded _ -> "setup.recorded";
      case Event.SetUpEnded _ -> "setup.ended";
      case Event.NoteWritten _ -> "note.written";
      case Event.ObservationMade _ -> "observation.made";
      case Event.ObjectiveRated _ -> "objective.rated";
      case Event.BookmarkSet _ -> "bookmark.set";
      case Event.BookmarkRemoved _ -> "bookmark.removed";
      case Event.MessageShown _ -> "message.shown";
      case Event.ClockAdvanced _ -> "clock.advanced";
      case Event.ViewDirected _ -> "view.directed";
    };
  }

  static Class<? extends Event> event(String name) {
    return switch (name) {
      case "session.opened" -> Event.SessionOpened.class;
      case "token.placed" -> Event.TokenPlaced.class;
      case "token.moved" -> Event.TokenMoved.class;
      case "token.turned" -> Event.TokenTurned.class;
      case "token.formed" -> Event.FormationChanged.class;
      case "token.status" -> Event.StatusChanged.class;
      case "token.strength" -> Event.StrengthChanged.class;
      case "token.outline" -> Event.OutlineChanged.class;
      case "token.split" -> Event.TokenSplit.class;
      case "token.merged" -> Event.TokensMerged.class;
      case "token.removed" -> Event.TokenRemoved.class;
      case "crowd.described" -> Event.CrowdDescribed.class;
      case "units.changedOver" -> Event.UnitsChangedOver.class;
      case "group.formed" -> Event.GroupFormed.class;
      case "group.dissolved" -> Event.GroupDissolved.class;
      case "token.lock" -> Event.LockChanged.class;
      case "token.sight" -> Event.SightChanged.class;
      case "act.began" -> Event.ActBegan.class;
      case "act.ended" -> Event.ActEnded.class;
      case "overlay.laid" -> Event.OverlayLaid.class;
      case "overlay.takenUp" -> Event.OverlayTakenUp.class;
      case "condition.set" -> Event.ConditionSet.class;
      case "inject.delivered" -> Event.InjectDelivered.class;
      case "inject.skipped" -> Event.InjectSkipped.class;
      case "inject.postponed" -> Event.InjectPostponed.class;
      case "inject.recalled" -> Event.InjectRecalled.class;
      case "inject.added" -> Event.InjectAdded.class;
      case "inject.edited" -> Event.InjectEdited.class;
      case "inject.moved" -> Event.InjectMoved.class;
      case "inject.attached" -> Event.InjectAttached.class;
      case "inject.detached" -> Event.InjectDetached.class;
      case "inject.trigger" -> Event.TriggerSet.class;
      case "effect.missed" -> Event.EffectMissed.class;
      case "offer.taken" -> Event.OfferTaken.class;
      case "action.judged" -> Event.ActionJudged.class;
      case "decision.recorded" -> Event.DecisionRecorded.class;
      case "decision.weighed" -> Event.DecisionWeighed.class;
      case "order.given" -> Event.OrderGiven.class;
      case "crowd.warned" -> Event.CrowdWarned.class;
      case "meeting.offered" -> Event.MeetingOffered.class;
      case "request.sent" -> Event.RequestSent.class;
      case "request.answered" -> Event.RequestAnswered.class;
      case "arrest.recorded" -> Event.ArrestRecorded.class;
      case "arrest.checked" -> Event.ArrestChecked.class;
      case "custody.answered" -> Event.CustodyAnswered.class;
      case "force.reported" -> Event.ForceReported.class;
      case "breach.observed" -> Event.BreachObserved.class;
      case "rule.overruled" -> Event.RuleOverruled.class;
      case "exercise.closed" -> Event.ExerciseClosed.class;
      case "level.proposed" -> Event.LevelProposed.class;
      case "level.declared" -> Event.LevelDeclared.class;
      case "crowd.level" -> Event.CrowdLevelDeclared.class;
      case "control.passed" -> Event.ControlPassed.class;
      case "setup.began" -> Event.SetUpBegan.class;
      case "setup.recorded" -> Event.StationsRecorded.class;
      case "setup.ended" -> Event.SetUpEnded.class;
      case "note.written" -> Event.NoteWritten.class;
      case "observation.made" -> Event.ObservationMade.class;
      case "objective.rated" -> Event.ObjectiveRated.class;
      case "bookmark.set" -> Event.BookmarkSet.class;
      case "bookmark.removed" -> Event.BookmarkRemoved.class;
      case "message.shown" -> Event.MessageShown.class;
      case "clock.advanced" -> Event.ClockAdvanced.class;
      case "view.directed" -> Event.ViewDirected.class;
      default -> throw new UnreadableStepException("unknown event \"" + name + "\"");
    };
  }

  static String name(Step.Cause cause) {
    return switch (cause) {
      case Step.Cause.Acted _ -> "acted";
      case Step.Cause.Undid _ -> "undid";
      case Step.Cause.Redid _ -> "redid";
      case Step.Cause.Resumed _ -> "resumed";
    };
  }

  static Class<? extends Step.Cause> cause(String name) {
    return switch (name) {
      case "acted" -> Step.Cause.Acted.class;
      case "undid" -> Step.Cause.Undid.class;
      case "redid" -> Step.Cause.Redid.class;
      case "resumed" -> Step.Cause.Resumed.class;
      default -> throw new UnreadableStepException("unknown cause \"" + name + "\"");
    };
  }
}
