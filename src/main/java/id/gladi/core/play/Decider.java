package id.gladi.core.play;

import id.gladi.core.conduct.Overruling;
import id.gladi.core.play.Rejection.Reason;
import java.util.ArrayList;

/**
 * Answers commands: a pure function of the plan, the board and the command. It never looks at a
 * clock, a locale or a file, so the same command on the same board always gets the same answer.
 */
public final class Decider {
  private Decider() {}

  /** The events that carry out the command, or the reason why it cannot be done here. */
  public static Outcome decide(Plan written, Board board, Command command) {
    var plan = written.at(board);
    boolean open = !board.situation().holder().isEmpty();
    if (command instanceof Command.OpenSession) {
      return open ? no(Reason.SESSION_ALREADY_OPEN) : Opening.open(plan);
    }
    if (board.conduct().closed() && !(command instanceof Command.Assess)) {
      return no(Reason.EXERCISE_CLOSED);
    }
    if (board.setUp().open() && !SetUpRules.lays(command)) {
      return no(Reason.IN_SET_UP);
    }
    return open ? answer(plan, board, command) : no(Reason.SESSION_NOT_OPEN);
  }

  /** The act's own events behind the umpire's word; what it overrules is checked elsewhere. */
  private static Outcome overrule(Plan plan, Board board, Command.Overrule c) {
    if (c.act() instanceof Command.Overrule || c.rules().isEmpty()) {
      return no(Reason.NOTHING_TO_OVERRULE);
    }
    var refused = RecordRules.refused(plan, c.rules(), c.by(), c.reason());
    if (refused != null) {
      return refused;
    }
    return switch (answer(plan, board, c.act())) {
      case Outcome.Rejected no -> no;
      case Outcome.Accepted(var events) -> {
        var all = new ArrayList<Event>();
        for (var rule : c.rules()) {
          var word = new Overruling(0, rule, c.by().strip(), c.reason().strip());
          all.add(new Event.RuleOverruled(word));
        }
        all.addAll(events);
        yield new Outcome.Accepted(all);
      }
    };
  }

  private static Outcome answer(Plan plan, Board board, Command command) {
    return switch (command) {
      case Command.OpenSession _ -> no(Reason.SESSION_ALREADY_OPEN);
      case Command.PlaceUnit c -> TokenRules.place(plan, board, c);
      case Command.MoveTokens c -> TokenRules.move(plan, board, c);
      case Command.TakeStations c -> Stations.take(plan, board, c);
      case Command.TurnToken c -> TokenRules.turn(board, c);
      case Command.ChangeFormation c -> TokenRules.form(board, c);
      case Command.ChangeStatus c -> TokenRules.status(board, c);
      case Command.SplitToken c -> TokenRules.split(plan, board, c);
      case Command.DescribeCrowd c -> CrowdRules.describe(board, c);
      case Command.SizeCrowd c -> CrowdRules.size(board, c);
      case Command.ShapeCrowd c -> CrowdRules.shape(plan, board, c);
      case Command.CopyCrowd c -> CrowdRules.copy(plan, board, c);
      case Command.BeginAct c -> CrowdRules.begin(plan, board, c);
      case Command.EndAct c -> CrowdRules.end(board, c);
      case Command.ChangeOverUnits c -> ChangeOverRules.decide(plan, board, c);
      case Command.GroupTokens c -> HandRules.group(board, c);
      case Command.DissolveGroup c -> HandRules.dissolve(board, c);
      case Command.LockToken c -> HandRules.lock(board, c);
      case Command.ShowToken c -> HandRules.show(board, c);
      case Command.Together c -> HandRules.together(plan, board, c);
      case Command.MergeTokens c -> TokenRules.merge(board, c);
      case Command.RemoveToken c -> TokenRules.remove(board, c);
      case Command.DeliverInject c -> InjectRules.deliver(plan, board, c);
      case Command.SkipInject c -> InjectRules.skip(plan, board, c);
      case Command.PostponeInject c -> InjectRules.postpone(plan, board, c);
      case Command.GoBack _ -> InjectRules.goBack(board);
      case Command.AddInject c -> ScriptRules.add(board, c);
      case Command.EditInject c -> ScriptRules.edit(board, c);
      case Command.MoveInject c -> ScriptRules.move(board, c);
      case Command.Attach c -> ScriptRules.attach(board, c);
      case Command.Detach c -> ScriptRules.detach(board, c);
      case Command.SetTrigger c -> ScriptRules.trigger(board, c);
      case Command.TakeOffer c -> InjectRules.takeOffer(plan, board, c);
      case Command.JudgeAction c -> InjectRules.judge(plan, board, c);
      case Command.RecordDecision c -> CommandRules.decision(plan, board, c);
      case Command.GiveOrder c -> ConductRules.order(plan, board, c);
      case Command.WarnCrowd c -> ConductRules.warn(board, c);
      case Command.OfferMeeting c -> ConductRules.offer(board, c);
      case Command.SendRequest c -> ConductRules.request(plan, board, c);
      case Command.AnswerRequest c -> ConductRules.answer(board, c);
      case Command.RecordArrest c -> ConductRules.arrest(board, c);
      case Command.CheckArrest c -> ConductRules.check(board, c);
      case Command.AnswerCustody c -> RecordRules.custody(plan, c);
      case Command.ReportForce c -> RecordRules.report(board, c);
      case Command.ObserveBreach c -> RecordRules.breach(plan, board, c);
      case Command.OverruleFlag c -> RecordRules.overrule(plan, c);
      case Command.Overrule c -> overrule(plan, board, c);
      case Command.CloseExercise c -> RecordRules.close(board, c);
      case Command.DeclareLevel c -> LevelRules.whole(plan, board, c);
      case Command.DeclareCrowdLevel c -> LevelRules.crowd(plan, board, c);
      case Command.PassControl c -> CommandRules.pass(board, c);
      case Command.LayOverlay c -> CommandRules.lay(plan, board, c);
      case Command.TakeUpOverlay c -> CommandRules.takeUp(board, c);
      case Command.BeginSetUp _ -> SetUpRules.begin(board);
      case Command.RecordStations c -> SetUpRules.record(plan, board, c);
      case Command.EndSetUp _ -> SetUpRules.end(plan, board);
      case Command.WriteNote c -> CommandRules.note(c);
      case Command.Assess c -> AssessRules.decide(plan, board, c.what());
      case Command.AdvanceClock c -> CommandRules.advance(board, c);
    };
  }

  static Outcome no(Reason reason) {
    return no(reason, "");
  }

  static Outcome no(Reason reason, String detail) {
    return new Outcome.Rejected(new Rejection(reason, detail));
  }
}
