package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.plan.Home;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.PlannedStage.Position;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Rejection.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules for persiapan: laying the plan per stage and recording it. */
final class SetUpRules {
  /** Metres by which a unit may stand elsewhere where the plan's file does not say. */
  private static final double TOLERANCE = 25;

  private SetUpRules() {}

  /**
   * What may be done while the plan is laid: tokens, lines and the script, which the play gets back
   * or goes by later. Nothing that is said, ordered or told.
   */
  static boolean lays(Command command) {
    return switch (command) {
      case Command.Together c -> c.commands().stream().allMatch(SetUpRules::lays);
      case Command.PlaceUnit _,
          Command.MoveTokens _,
          Command.TakeStations _,
          Command.TurnToken _,
          Command.ChangeFormation _,
          Command.ChangeStatus _,
          Command.SizeCrowd _,
          Command.ShapeCrowd _,
          Command.CopyCrowd _,
          Command.GroupTokens _,
          Command.DissolveGroup _,
          Command.LockToken _,
          Command.RemoveToken _,
          Command.LayOverlay _,
          Command.TakeUpOverlay _,
          Command.AddInject _,
          Command.EditInject _,
          Command.MoveInject _,
          Command.SetTrigger _,
          Command.Attach _,
          Command.Detach _,
          Command.WriteNote _,
          Command.Assess _,
          Command.BeginSetUp _,
          Command.RecordStations _,
          Command.EndSetUp _ ->
          true;
      case Command.OpenSession _,
          Command.SplitToken _,
          Command.MergeTokens _,
          Command.DescribeCrowd _,
          Command.ShowToken _,
          Command.BeginAct _,
          Command.EndAct _,
          Command.ChangeOverUnits _,
          Command.DeliverInject _,
          Command.SkipInject _,
          Command.PostponeInject _,
          Command.GoBack _,
          Command.TakeOffer _,
          Command.JudgeAction _,
          Command.RecordDecision _,
          Command.GiveOrder _,
          Command.WarnCrowd _,
          Command.OfferMeeting _,
          Command.SendRequest _,
          Command.AnswerRequest _,
          Command.RecordArrest _,
          Command.CheckArrest _,
          Command.AnswerCustody _,
          Command.ReportForce _,
          Command.ObserveBreach _,
          Command.OverruleFlag _,
          Command.Overrule _,
          Command.CloseExercise _,
          Command.DeclareLevel _,
          Command.DeclareCrowdLevel _,
          Command.PassControl _,
          Command.AdvanceClock _ ->
          false;
    };
  }

  static Outcome begin(Board board) {
    return board.setUp().open() ? no(Reason.IN_SET_UP) : yes(new Event.SetUpBegan());
  }

  /**
   * Play goes on where it was left. Before the first inject, units take the stations recorded for
   * the level in force.
   */
  static Outcome end(Plan plan, Board board) {
    if (!board.setUp().open()) {
      return no(Reason.NOT_IN_SET_UP);
    }
    var events = new ArrayList<Event>();
    events.add(new Event.SetUpEnded());
    if (board.progress().current() == null) {
      var level = board.situation().level();
      var back = Evolver.evolve(board, events);
      board.setUp().stages().values().stream()
          .filter(stage -> stage.level().equals(level))
          .findFirst()
          .ifPresent(stage -> events.addAll(Stations.of(plan, back, stage)));
    }
    return new Outcome.Accepted(events);
  }

  /** Where the units stand is where the plan wants them. */
  static Outcome record(Plan plan, Board board, Command.RecordStations c) {
    if (!board.setUp().open()) {
      return no(Reason.NOT_IN_SET_UP);
    }
    var known = known(plan, c.stage());
    if (known.isEmpty()) {
      return no(Reason.UNKNOWN_STAGE, c.stage());
    }
    var before = known.get();
    var now =
        new PlannedStage(
            before.id(), before.name(), before.level(), positions(plan, board, before));
    return now.equals(before)
        ? no(Reason.ALREADY_IN_PLACE, before.name())
        : yes(new Event.StationsRecorded(now));
  }

  /** The stage of that id, or an empty one for a level that has none yet. */
  private static Optional<PlannedStage> known(Plan plan, String id) {
    return plan.exercise()
        .deployment()
        .stage(id)
        .or(() ->
            plan.profile()
                .level(id)
                .map(level -> new PlannedStage(id, level.name().id(), id, List.of())));
  }

  /** Crowds and help from outside have no planned place of ours. */
  private static List<Position> positions(Plan plan, Board board, PlannedStage before) {
    return plan.exercise().forces().units().stream()
        .filter(unit -> unit.standing().countsAsParticipant())
        .flatMap(unit -> position(plan, board, before, unit).stream())
        .toList();
  }

  /** Empty for a unit that stays at its home, which a plan need not say. */
  private static Optional<Position> position(
      Plan plan, Board board, PlannedStage before, Unit unit) {
    var planned = before.positions().stream().filter(p -> p.unit().equals(unit.id())).findFirst();
    var token = board.field().token(unit.id());
    var home = token.map(t -> Optional.of(new Home(t.at(), null))).orElseGet(() -> off(plan, unit));
    boolean said = planned.isPresent() || home.filter(unit.home()::equals).isEmpty();
    return home.filter(_ -> said)
        .map(at ->
            new Position(
                unit.id(),
                at,
                token.map(Token::formation).orElse(null),
                planned.map(Position::tolerance).orElse(TOLERANCE),
                planned.map(Position::note).orElse("")));
  }

  /** Where a unit waits that is not on the board; empty when the plan has no such place. */
  private static Optional<Home> off(Plan plan, Unit unit) {
    return Optional.ofNullable(unit.home().place())
        .or(() -> plan.exercise().forces().places().stream().findFirst().map(OffMapPlace::id))
        .map(Home::off);
  }
}
