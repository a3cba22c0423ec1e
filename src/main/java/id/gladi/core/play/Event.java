package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.assess.Bookmark;
import id.gladi.core.assess.Observation;
import id.gladi.core.assess.Rating;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Overruling;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.terrain.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened: values only, so that it can be stored, replayed and trusted years later. The
 * stored name of each event is fixed by the store and never changes.
 */
public sealed interface Event {
  /** The session began with a control holder. */
  record SessionOpened(String exercise, String holder) implements Event {}

  /** A token was put on the board. */
  record TokenPlaced(Token token) implements Event {}

  /** A token moved along a path of at least one point, ending at the last. */
  record TokenMoved(String id, List<Point> path) implements Event {
    public TokenMoved {
      path = List.copyOf(path);
      if (path.isEmpty()) {
        throw new IllegalArgumentException("a move needs a destination");
      }
    }
  }

  /** A token turned; degrees clockwise from north. */
  record TokenTurned(String id, double facing) implements Event {}

  /** A unit took a formation; null means it gathered. */
  record FormationChanged(String id, @Nullable Formation formation) implements Event {}

  /** A unit does something else. */
  record StatusChanged(String id, Token.Status status) implements Event {}

  /** A token's strength changed. */
  record StrengthChanged(String id, Strength strength) implements Event {}

  /** A crowd took another outline; empty for none. */
  record OutlineChanged(String id, List<Point> outline) implements Event {
    public OutlineChanged {
      outline = List.copyOf(outline);
    }
  }

  /** A part left a token; {@code left} is what stays behind. */
  record TokenSplit(String from, Strength left, Token part) implements Event {}

  /** A token joined another, which now has the strength {@code together}. */
  record TokensMerged(String part, String into, Strength together) implements Event {}

  /** A token left the board. */
  record TokenRemoved(String id) implements Event {}

  /** Something became known of a crowd. */
  record CrowdDescribed(String id, CrowdProfile profile) implements Event {}

  /** Lapis ganti or lintas ganti: the relief took the line of the unit in front. */
  record UnitsChangedOver(ChangeOver kind, String front, String relief) implements Event {}

  /** Tokens were named as a group. */
  record GroupFormed(Group group) implements Event {}

  /** A group was dissolved. */
  record GroupDissolved(String id) implements Event {}

  /** A token was locked or unlocked. */
  record LockChanged(String id, boolean locked) implements Event {}

  /** A token is shown on the room's screen from now on, or kept off it. */
  record SightChanged(String id, boolean visible) implements Event {}

  /** An act began. */
  record ActBegan(ActMark mark) implements Event {}

  /** An act ended. */
  record ActEnded(String id) implements Event {}

  /** A line or zone was laid. */
  record OverlayLaid(Overlay overlay) implements Event {}

  /** A line or zone was taken up. */
  record OverlayTakenUp(String id) implements Event {}

  /** A condition changed. */
  record ConditionSet(Condition condition) implements Event {}

  /** An inject was told to the room. */
  record InjectDelivered(String inject) implements Event {}

  /** An inject was left out. */
  record InjectSkipped(String inject, String reason) implements Event {}

  /** An inject was put off. */
  record InjectPostponed(String inject, TPlus until) implements Event {}

  /** A told inject was taken back; {@code before}, null for none, is the current one again. */
  record InjectRecalled(String inject, @Nullable String before) implements Event {}

  /**
   * An inject that no script had was written into the main list, behind {@code after} or first when
   * that is null.
   */
  record InjectAdded(
      String inject,
      @Nullable String after,
      int phase,
      TPlus at,
      Inject.Story story,
      Inject.Routing routing)
      implements Event {}

  /** The words or the time of an inject that was not told yet were changed for this session. */
  record InjectEdited(String inject, TPlus at, Inject.Story story, Inject.Routing routing)
      implements Event {}

  /** An inject of the main list got another place and time; first when {@code after} is null. */
  record InjectMoved(String inject, @Nullable String after, TPlus at) implements Event {}

  /** An inject that was not told yet got an attachment. */
  record InjectAttached(String inject, Attachment attachment) implements Event {}

  /** An attachment, by its name, was taken away from an inject that was not told yet. */
  record InjectDetached(String inject, String attachment) implements Event {}

  /** A contingency got another condition for this session; empty for none. */
  record TriggerSet(String inject, String trigger) implements Event {}

  /** An effect of an inject found nothing to act on; the record says so. */
  record EffectMissed(String inject, int index, String subject) implements Event {}

  /** An offered effect of an inject was accepted. */
  record OfferTaken(String inject, int index) implements Event {}

  /** An expected action was judged; null takes the judgement back. */
  record ActionJudged(ActionRef action, ActionResult.@Nullable Mark mark, String comment)
      implements Event {}

  /** A decision was recorded. */
  record DecisionRecorded(Decision decision) implements Event {}

  /** How the decision recorded just before was weighed. */
  record DecisionWeighed(Deliberation deliberation) implements Event {}

  /** An order was given. */
  record OrderGiven(String id, Order order) implements Event {}

  /** A crowd was warned for the {@code number}th time. */
  record CrowdWarned(String crowd, int number, String by, String text) implements Event {}

  /** A meeting with KPU was offered, to a crowd or to everybody. */
  record MeetingOffered(@Nullable String crowd, String by, String text) implements Event {}

  /** Reinforcement was asked for. */
  record RequestSent(String id, Request request) implements Event {}

  /** A request came into another state. */
  record RequestAnswered(String id, Request.State state, String note) implements Event {}

  /** Persons were arrested. */
  record ArrestRecorded(String id, Arrest arrest) implements Event {}

  /** What was seen to for the arrested. */
  record ArrestChecked(String id, List<Arrest.Care> care) implements Event {
    public ArrestChecked {
      care = List.copyOf(care);
    }
  }

  /** "Still secured?" was answered. */
  record CustodyAnswered(Custody custody) implements Event {}

  /** A use-of-force report was written, complete or not. */
  record ForceReported(ForceReport report) implements Event {}

  /** A forbidden act was seen. */
  record BreachObserved(Breach breach) implements Event {}

  /** The umpire overruled a rule with a reason. */
  record RuleOverruled(Overruling overruling) implements Event {}

  /** The exercise was closed as finished. */
  record ExerciseClosed(String by, String text) implements Event {}

  /** An inject proposed a level. */
  record LevelProposed(Situation.Proposal proposal) implements Event {}

  /** The control holder declared a level. */
  record LevelDeclared(String level, String by, String reason) implements Event {}

  /** The level of one crowd was declared, or follows the whole again. */
  record CrowdLevelDeclared(CrowdLevel declared) implements Event {}

  /** Control passed to another holder. */
  record ControlPassed(String to, String reason) implements Event {}

  /** Persiapan began. */
  record SetUpBegan() implements Event {}

  /** A stage of the plan was recorded at the table, instead of that in the plan's file. */
  record StationsRecorded(PlannedStage stage) implements Event {}

  /** Persiapan ended; the ground is as the play left it. */
  record SetUpEnded() implements Event {}

  /** A note was written. */
  record NoteWritten(String by, String text) implements Event {}

  /** An evaluator saw something. */
  record ObservationMade(Observation observation) implements Event {}

  /** An objective was rated; null takes the rating back. */
  record ObjectiveRated(String objective, @Nullable Rating rating, String by, String comment)
      implements Event {}

  /** A step got a bookmark, or its bookmark other words. */
  record BookmarkSet(Bookmark bookmark) implements Event {}

  /** The bookmark of a step was taken out. */
  record BookmarkRemoved(long step) implements Event {}

  /** A message was shown to the room. */
  record MessageShown(String text) implements Event {}

  /** The exercise clock moved forward to a time. */
  record ClockAdvanced(TPlus to) implements Event {}

  /** The script pointed the view somewhere. */
  record ViewDirected(View view) implements Event {}
}
