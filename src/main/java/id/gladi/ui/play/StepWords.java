package id.gladi.ui.play;

import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import id.gladi.ui.fx.Texts;
import java.util.function.Supplier;

/** What a step did, in a few words: for the list of steps and for undo and redo. */
public final class StepWords {
  private final Texts texts;
  private final Names names;

  public StepWords(Supplier<Plan> plan, Texts texts) {
    this.texts = texts;
    this.names = new Names(plan, texts);
  }

  /** The step in a few words; {@code after} is its board and lends the names of split parts. */
  public String of(Step step, Board after) {
    var lead = step.events().stream().reduce((a, b) -> weight(b) > weight(a) ? b : a).orElse(null);
    if (lead == null) {
      return texts.get("step.empty");
    }
    if (lead instanceof Event.TokenMoved) {
      long moved = step.events().stream().filter(Event.TokenMoved.class::isInstance).count();
      return moved > 1 ? texts.get("step.moved.many", moved) : of(lead, after);
    }
    long alike = step.events().stream().filter(e -> e.getClass() == lead.getClass()).count();
    return alike == 1 || !(lead instanceof Event.LockChanged || lead instanceof Event.TokenRemoved)
        ? of(lead, after)
        : texts.get("step.many", of(lead, after), alike);
  }

  /** The kind of step, which gives its mark: inject, decision, level, or another act. */
  public static Kind kind(Step step) {
    for (var event : step.events()) {
      var kind = kind(event);
      if (kind != Kind.OTHER) {
        return kind;
      }
    }
    return Kind.OTHER;
  }

  /** Marks of steps. */
  public enum Kind {
    INJECT,
    DECISION,
    LEVEL,
    OTHER
  }

  private static Kind kind(Event event) {
    if (event instanceof Event.InjectDelivered) {
      return Kind.INJECT;
    }
    if (event instanceof Event.DecisionRecorded) {
      return Kind.DECISION;
    }
    return event instanceof Event.LevelDeclared || event instanceof Event.CrowdLevelDeclared
        ? Kind.LEVEL
        : Kind.OTHER;
  }

  private static int weight(Event event) {
    if (event instanceof Event.SessionOpened || event instanceof Event.InjectDelivered) {
      return 3;
    }
    return event instanceof Event.OfferTaken || event instanceof Event.UnitsChangedOver
        ? 2
        : event instanceof Event.ClockAdvanced ? 0 : 1;
  }

  private String of(Event event, Board b) {
    return switch (event) {
      case Event.SessionOpened _ -> texts.get("step.opened");
      case Event.TokenPlaced e -> texts.get("step.placed", e.token().face().name());
      case Event.TokenMoved e -> texts.get("step.moved", names.token(b, e.id()));
      case Event.TokenTurned e -> texts.get("step.turned", names.token(b, e.id()));
      case Event.FormationChanged e -> texts.get("step.formed", names.token(b, e.id()));
      case Event.StatusChanged e ->
          texts.get("step.status", names.token(b, e.id()), texts.get("status." + e.status()));
      case Event.StrengthChanged e -> texts.get("step.strength", names.token(b, e.id()));
      case Event.OutlineChanged e -> texts.get("step.outline", names.token(b, e.id()));
      case Event.TokenSplit e -> texts.get("step.split", names.token(b, e.from()));
      case Event.TokensMerged e -> texts.get("step.merged", names.token(b, e.into()));
      case Event.TokenRemoved e -> texts.get("step.removed", names.token(b, e.id()));
      case Event.CrowdDescribed e -> texts.get("step.described", names.token(b, e.id()));
      case Event.UnitsChangedOver e ->
          texts.get(
              "step.changeOver." + e.kind(), names.token(b, e.front()), names.token(b, e.relief()));
      case Event.GroupFormed e -> texts.get("step.grouped", e.group().name());
      case Event.GroupDissolved _ -> texts.get("step.ungrouped");
      case Event.LockChanged e ->
          texts.get(e.locked() ? "step.locked" : "step.unlocked", names.token(b, e.id()));
      case Event.SightChanged e ->
          texts.get(e.visible() ? "step.shown" : "step.hidden", names.token(b, e.id()));
      case Event.ActBegan e -> texts.get("step.act.began", e.mark().act());
      case Event.ActEnded e -> texts.get("step.act.ended", e.id());
      case Event.OverlayLaid e -> texts.get("step.laid", e.overlay().name());
      case Event.OverlayTakenUp e -> {
        var laidAgain = b.field().overlays().get(e.id());
        yield laidAgain == null
            ? texts.get("step.takenUp", e.id())
            : texts.get("step.renamed", laidAgain.name());
      }
      case Event.ConditionSet e -> texts.get("step.condition", e.condition().subject());
      case Event.InjectDelivered e -> texts.get("step.inject", names.inject(e.inject()));
      case Event.InjectSkipped e -> texts.get("step.skipped", names.inject(e.inject()));
      case Event.InjectPostponed e -> texts.get("step.postponed", names.inject(e.inject()));
      case Event.InjectRecalled e -> texts.get("step.recalled", names.inject(e.inject()));
      case Event.InjectAdded e -> texts.get("step.added", e.inject(), e.story().title());
      case Event.InjectEdited e -> texts.get("step.edited", e.inject(), e.story().title());
      case Event.InjectMoved e -> texts.get("step.put", names.inject(e.inject()));
      case Event.InjectAttached e ->
          texts.get("step.attached", e.attachment().name(), names.inject(e.inject()));
      case Event.InjectDetached e ->
          texts.get("step.detached", e.attachment(), names.inject(e.inject()));
      case Event.TriggerSet e -> texts.get("step.trigger", names.inject(e.inject()));
      case Event.EffectMissed e -> texts.get("step.missed", names.unit(e.subject()));
      case Event.OfferTaken e -> texts.get("step.offer", names.inject(e.inject()));
      case Event.ActionJudged e -> judged(e);
      case Event.DecisionRecorded e -> texts.get("step.decision", e.decision().text());
      case Event.DecisionWeighed _ -> texts.get("step.weighed");
      case Event.OrderGiven e -> texts.get("step.order", names.order(e.order().order()));
      case Event.CrowdWarned e -> texts.get("step.warned", e.number(), names.token(b, e.crowd()));
      case Event.MeetingOffered _ -> texts.get("step.meeting");
      case Event.RequestSent e -> texts.get("step.request", e.request().what());
      case Event.RequestAnswered e ->
          texts.get("step.request.state", texts.get("request." + e.state()));
      case Event.ArrestRecorded e -> texts.get("step.arrest", e.arrest().persons());
      case Event.ArrestChecked _ -> texts.get("step.arrest.checked");
      case Event.CustodyAnswered e -> texts.get("step.custody", names.unit(e.custody().subject()));
      case Event.ForceReported _ -> texts.get("step.report");
      case Event.BreachObserved e -> texts.get("step.breach", names.rule(e.breach().rule()));
      case Event.RuleOverruled e -> texts.get("step.overruled", names.rule(e.overruling().rule()));
      case Event.ExerciseClosed _ -> texts.get("step.closed");
      case Event.LevelProposed e -> texts.get("step.proposed", names.level(e.proposal().level()));
      case Event.LevelDeclared e -> texts.get("step.level", names.level(e.level()));
      case Event.CrowdLevelDeclared(var c) -> crowd(c, b);
      case Event.ControlPassed e -> texts.get("step.control", e.to());
      case Event.SetUpBegan _ -> texts.get("step.setUp.began");
      case Event.StationsRecorded e -> texts.get("step.setUp.recorded", e.stage().name());
      case Event.SetUpEnded _ -> texts.get("step.setUp.ended");
      case Event.NoteWritten e -> texts.get("step.note", e.text());
      case Event.ObservationMade e -> texts.get("step.observed", e.observation().text());
      case Event.ObjectiveRated e -> rated(e);
      case Event.BookmarkSet e -> texts.get("step.bookmark", e.bookmark().text());
      case Event.BookmarkRemoved _ -> texts.get("step.unmarked");
      case Event.MessageShown e -> texts.get("step.message", e.text());
      case Event.ClockAdvanced e -> texts.get("step.clock", e.to());
      case Event.ViewDirected _ -> texts.get("step.view");
    };
  }

  private String crowd(CrowdLevel c, Board b) {
    var crowd = names.token(b, c.crowd());
    var level = c.level();
    return level == null
        ? texts.get("step.crowdFollows", crowd)
        : texts.get("step.crowdLevel", crowd, names.level(level));
  }

  private String judged(Event.ActionJudged e) {
    var mark = e.mark();
    var function = names.actor(e.action());
    return texts.get("step.judged", function, texts.get(mark == null ? "mark.OPEN" : key(mark)));
  }

  private String rated(Event.ObjectiveRated e) {
    var rating = e.rating();
    return rating == null
        ? texts.get("step.unrated", e.objective())
        : texts.get("step.rated", e.objective(), rating);
  }

  private static String key(ActionResult.Mark mark) {
    return "mark." + mark;
  }
}
