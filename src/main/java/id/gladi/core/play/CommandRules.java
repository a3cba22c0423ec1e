package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.play.Rejection.Reason;
import java.util.List;

/** Rules for command and control: decisions, control, lines, notes and the clock. */
final class CommandRules {
  /** Stage 6 of Perkap 1/2009 (firearms) is outside every exercise. */
  static final int HIGHEST_OPEN_STAGE = 5;

  private CommandRules() {}

  static Outcome decision(Plan plan, Board board, Command.RecordDecision c) {
    var decision = c.decision();
    if (decision.by().isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    if (decision.text().isBlank()) {
      return no(Reason.TEXT_MISSING);
    }
    if (decision.stage() < 1 || decision.stage() > HIGHEST_OPEN_STAGE) {
      return no(Reason.STAGE_CLOSED, "T" + decision.stage());
    }
    var level = decision.level();
    if (!level.isEmpty() && plan.profile().level(level).isEmpty()) {
      return no(Reason.UNKNOWN_LEVEL, level);
    }
    for (var unit : decision.units()) {
      if (board.field().token(unit).isEmpty()) {
        return no(Reason.NOT_ON_BOARD, unit);
      }
    }
    var inject = decision.inject();
    if (inject != null && plan.exercise().script().inject(inject).isEmpty()) {
      return no(Reason.UNKNOWN_INJECT, inject);
    }
    var recorded = new Event.DecisionRecorded(decision);
    var weighed = c.weighed();
    return weighed == null || weighed.blank()
        ? yes(recorded)
        : new Outcome.Accepted(List.of(recorded, new Event.DecisionWeighed(weighed)));
  }

  static Outcome pass(Board board, Command.PassControl c) {
    if (c.to().isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    if (board.situation().holder().equals(c.to().strip())) {
      return no(Reason.SAME_HOLDER, c.to());
    }
    return c.reason().isBlank()
        ? no(Reason.REASON_MISSING)
        : yes(new Event.ControlPassed(c.to().strip(), c.reason().strip()));
  }

  static Outcome lay(Plan plan, Board board, Command.LayOverlay c) {
    var overlay = c.overlay();
    if (overlay.points().size() < overlay.kind().form().least()) {
      return no(Reason.OVERLAY_TOO_SHORT, overlay.name());
    }
    if (overlay.kind().named() && overlay.name().isBlank()) {
      return no(Reason.TEXT_MISSING);
    }
    if (board.field().overlays().containsKey(overlay.id())) {
      return no(Reason.OVERLAY_ALREADY_LAID, overlay.name());
    }
    return overlay.points().stream().allMatch(plan.map().extent()::contains)
        ? yes(new Event.OverlayLaid(overlay))
        : no(Reason.OUTSIDE_MAP, overlay.name());
  }

  static Outcome takeUp(Board board, Command.TakeUpOverlay c) {
    return board.field().overlays().containsKey(c.overlay())
        ? yes(new Event.OverlayTakenUp(c.overlay()))
        : no(Reason.UNKNOWN_OVERLAY, c.overlay());
  }

  static Outcome note(Command.WriteNote c) {
    return c.text().isBlank()
        ? no(Reason.TEXT_MISSING)
        : yes(new Event.NoteWritten(c.by().strip(), c.text().strip()));
  }

  static Outcome advance(Board board, Command.AdvanceClock c) {
    return board.clock().isBefore(c.to())
        ? yes(new Event.ClockAdvanced(c.to()))
        : no(Reason.TIME_RUNS_BACK, c.to().toString());
  }
}
