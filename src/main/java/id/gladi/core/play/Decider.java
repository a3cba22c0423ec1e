package id.gladi.core.play;

import id.gladi.core.play.Rejection.Reason;

/**
 * Answers commands: a pure function of the plan, the board and the command. It never looks at a
 * clock, a locale or a file, so the same command on the same board always gets the same answer.
 */
public final class Decider {
  private Decider() {}

  /** The events that carry out the command, or the reason why it cannot be done here. */
  public static Outcome decide(Plan plan, Board board, Command command) {
    boolean open = !board.situation().holder().isEmpty();
    if (command instanceof Command.OpenSession) {
      return open ? no(Reason.SESSION_ALREADY_OPEN) : Opening.open(plan);
    }
    return open ? answer(plan, board, command) : no(Reason.SESSION_NOT_OPEN);
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
      case Command.MergeTokens c -> TokenRules.merge(board, c);
      case Command.RemoveToken c -> TokenRules.remove(board, c);
      case Command.DeliverInject c -> InjectRules.deliver(plan, board, c);
      case Command.SkipInject c -> InjectRules.skip(plan, board, c);
      case Command.PostponeInject c -> InjectRules.postpone(plan, board, c);
      case Command.TakeOffer c -> InjectRules.takeOffer(plan, board, c);
      case Command.JudgeAction c -> InjectRules.judge(plan, board, c);
      case Command.RecordDecision c -> CommandRules.decision(plan, board, c);
      case Command.DeclareLevel c -> CommandRules.level(plan, board, c);
      case Command.PassControl c -> CommandRules.pass(board, c);
      case Command.LayOverlay c -> CommandRules.lay(plan, board, c);
      case Command.TakeUpOverlay c -> CommandRules.takeUp(board, c);
      case Command.WriteNote c -> CommandRules.note(c);
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
