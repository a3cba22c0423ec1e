package id.gladi.export.words;

import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.Script;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a step of the record did, in words. Notes are told only where they may be read. */
public final class EventWords {
  private final Plan plan;
  private final Script script;
  private final ReportWords words;
  private final boolean notes;

  /**
   * Words for the steps of one plan.
   *
   * @param script with what was added and changed in play
   * @param notes true where private notes may be read
   */
  public EventWords(Plan plan, Script script, ReportWords words, boolean notes) {
    this.plan = plan;
    this.script = script;
    this.words = words;
    this.notes = notes;
  }

  /** Everything the step did, one clause for each kind of event. */
  public String of(Step step) {
    return switch (step.cause()) {
      case Step.Cause.Acted _ ->
          step.events().stream()
              .map(this::of)
              .filter(text -> !text.isBlank())
              .distinct()
              .collect(Collectors.joining("; "));
      case Step.Cause.Undid undid -> words.say("log.undid", plain(undid.step()));
      case Step.Cause.Redid redid -> words.say("log.redid", plain(redid.step()));
      case Step.Cause.Resumed resumed ->
          words.say("log.resumed", plain(resumed.step()), resumed.branch());
    };
  }

  private static String plain(long number) {
    return Long.toString(number);
  }

  private String of(Event event) {
    return switch (event) {
      case Event.SessionOpened _ -> words.say("log.opened");
      case Event.TokenPlaced e -> words.say("log.placed", e.token().face().name());
      case Event.TokenMoved e -> words.say("log.moved", token(e.id()));
      case Event.TokenTurned e -> words.say("log.turned", token(e.id()));
      case Event.FormationChanged e -> words.say("log.formed", token(e.id()));
      case Event.StatusChanged e ->
          words.say("log.status", token(e.id()), words.say("status." + e.status()));
      case Event.StrengthChanged e ->
          words.say("log.strength", token(e.id()), e.strength().likely());
      case Event.OutlineChanged e -> words.say("log.outline", token(e.id()));
      case Event.TokenSplit e ->
          words.say("log.split", token(e.from()), e.part().strength().likely());
      case Event.TokensMerged e -> words.say("log.merged", token(e.part()), token(e.into()));
      case Event.TokenRemoved e -> words.say("log.removed", token(e.id()));
      case Event.CrowdDescribed e -> words.say("log.described", token(e.id()));
      case Event.UnitsChangedOver e ->
          words.say("log.changeOver." + e.kind(), token(e.front()), token(e.relief()));
      case Event.GroupFormed e -> words.say("log.grouped", e.group().name());
      case Event.GroupDissolved _ -> words.say("log.ungrouped");
      case Event.LockChanged e ->
          words.say(e.locked() ? "log.locked" : "log.unlocked", token(e.id()));
      case Event.SightChanged e ->
          words.say(e.visible() ? "log.shown" : "log.hidden", token(e.id()));
      case Event.ActBegan e -> words.say("log.act.began", words.act(e.mark().act()));
      case Event.ActEnded e -> words.say("log.act.ended", words.act(numberless(e.id())));
      case Event.OverlayLaid e -> words.say("log.laid", e.overlay().name());
      case Event.OverlayTakenUp e -> words.say("log.takenUp", thing(e.id()));
      case Event.ConditionSet e ->
          words.say("log.condition", thing(e.condition().subject()), e.condition().state());
      case Event.InjectDelivered e -> words.say("log.inject", inject(e.inject()));
      case Event.InjectSkipped e -> words.say("log.skipped", inject(e.inject()), e.reason());
      case Event.InjectPostponed e -> words.say("log.postponed", inject(e.inject()), e.until());
      case Event.InjectRecalled e -> words.say("log.recalled", inject(e.inject()));
      case Event.InjectAdded e -> words.say("log.added", e.inject(), e.story().title());
      case Event.InjectEdited e -> words.say("log.edited", e.inject(), e.story().title());
      case Event.InjectMoved e -> words.say("log.put", inject(e.inject()), e.at());
      case Event.InjectAttached e ->
          words.say("log.attached", e.attachment().name(), inject(e.inject()));
      case Event.InjectDetached e -> words.say("log.detached", e.attachment(), inject(e.inject()));
      case Event.TriggerSet e -> words.say("log.trigger", inject(e.inject()));
      case Event.EffectMissed e -> words.say("log.missed", thing(e.subject()));
      case Event.OfferTaken e -> words.say("log.offer", inject(e.inject()));
      case Event.ActionJudged e -> judged(e);
      case Event.DecisionRecorded e ->
          words.say(
              "log.decision",
              e.decision().by(),
              Integer.toString(e.decision().stage()),
              e.decision().text());
      case Event.DecisionWeighed _ -> words.say("log.weighed");
      case Event.OrderGiven e -> words.say("log.order", e.order().by(), order(e.order().order()));
      case Event.CrowdWarned e -> words.say("log.warned", e.number(), token(e.crowd()), e.by());
      case Event.MeetingOffered e -> words.say("log.meeting", e.by());
      case Event.RequestSent e ->
          words.say("log.request", e.request().by(), e.request().to(), e.request().what());
      case Event.RequestAnswered e ->
          noted(words.say("log.answered", words.say("request." + e.state())), e.note());
      case Event.ArrestRecorded e -> words.say("log.arrest", e.arrest().persons());
      case Event.ArrestChecked _ -> words.say("log.care");
      case Event.CustodyAnswered e ->
          words.say(
              e.custody().secured() ? "log.secured" : "log.notSecured",
              token(e.custody().subject()));
      case Event.ForceReported _ -> words.say("log.reported");
      case Event.BreachObserved e ->
          words.say("log.breach", rule(e.breach().rule()), e.breach().text());
      case Event.RuleOverruled e ->
          words.say("log.overruled", rule(e.overruling().rule()), e.overruling().reason());
      case Event.ExerciseClosed e -> words.say("log.closed", e.by());
      case Event.LevelProposed e ->
          words.say("log.proposed", words.level(plan.profile(), e.proposal().level()));
      case Event.LevelDeclared e ->
          words.say("log.level", words.level(plan.profile(), e.level()), e.by(), e.reason());
      case Event.CrowdLevelDeclared(var c) -> crowd(c);
      case Event.ControlPassed e -> words.say("log.control", e.to());
      case Event.SetUpBegan _ -> words.say("log.setUp.began");
      case Event.StationsRecorded e -> words.say("log.setUp.recorded", e.stage().name());
      case Event.SetUpEnded _ -> words.say("log.setUp.ended");
      case Event.NoteWritten e ->
          notes ? words.say("log.note", e.text()) : words.say("log.private");
      case Event.ObservationMade e ->
          notes
              ? words.say("log.observed", e.observation().by(), e.observation().text())
              : words.say("log.private");
      case Event.ObjectiveRated e -> rated(e);
      case Event.BookmarkSet e ->
          words.say("log.bookmark", e.bookmark().step(), e.bookmark().text());
      case Event.BookmarkRemoved e -> words.say("log.unmarked", e.step());
      case Event.MessageShown e -> words.say("log.message", e.text());
      case Event.ClockAdvanced e -> words.say("log.clock", e.to());
      case Event.ViewDirected _ -> "";
    };
  }

  private String crowd(CrowdLevel c) {
    var level = c.level();
    return level == null
        ? words.say("log.crowdFollows", token(c.crowd()), c.by(), c.reason())
        : words.say(
            "log.crowdLevel",
            words.level(plan.profile(), level),
            token(c.crowd()),
            c.by(),
            c.reason());
  }

  private String rated(Event.ObjectiveRated e) {
    var rating = e.rating();
    return rating == null
        ? words.say("log.unrated", e.objective())
        : words.say("log.rated", e.objective(), rating, e.by());
  }

  private String judged(Event.ActionJudged e) {
    var mark = e.mark();
    var said = mark == null ? "actions.open" : "mark." + mark;
    return words.say("log.judged", e.action().inject(), action(e), words.say(said));
  }

  private String action(Event.ActionJudged e) {
    return script
        .inject(e.action().inject())
        .flatMap(inject -> inject.action(e.action().action()))
        .map(action -> function(action.function()))
        .orElse(e.action().action());
  }

  /** Name of a function (satgas). */
  public String function(String id) {
    return plan.exercise().functions().stream()
        .filter(function -> function.id().equals(id))
        .map(function -> function.name())
        .findFirst()
        .orElse(id);
  }

  /** Name of an order of the profile. */
  public String order(String id) {
    return plan.profile().authorities().stream()
        .filter(authority -> authority.order().equals(id))
        .map(Authority::name)
        .findFirst()
        .map(words::say)
        .orElse(id);
  }

  /** Title of a forbidden act or check of the profile. */
  public String rule(String id) {
    return Stream.of(plan.profile().forbidden(), plan.profile().checks())
        .flatMap(List::stream)
        .filter(rule -> rule.id().equals(id))
        .map(Rule::title)
        .findFirst()
        .map(words::say)
        .orElse(id);
  }

  /** Name of an inject: number and title. */
  public String inject(String id) {
    return script
        .inject(id)
        .map(Inject::story)
        .map(story -> words.say("timeline.inject", id, story.title()))
        .orElse(id);
  }

  private static String noted(String said, String note) {
    return note.isBlank() ? said : said + "; " + note;
  }

  /** The id without the number that play gave it. */
  private static String numberless(String id) {
    return id.replaceFirst("#\\d+$|-\\d+$", "");
  }

  /** Name of a line of the plan or of a token. */
  private String thing(String id) {
    return plan.exercise().deployment().line(id).map(PlannedLine::name).orElseGet(() -> token(id));
  }

  /** Name of a token; a part split off in play is named after its unit. */
  public String token(String id) {
    var forces = plan.exercise().forces();
    var unit = numberless(id);
    return forces.unit(id).or(() -> forces.unit(unit)).map(Unit::name).orElse(id);
  }
}
