package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Overruling;
import id.gladi.core.play.Rejection.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for what is written down afterwards: custody, reports, breaches, overruling, closing. */
final class RecordRules {
  private RecordRules() {}

  static Outcome custody(Plan plan, Command.AnswerCustody c) {
    var custody = c.custody();
    if (plan.exercise().forces().unit(custody.subject()).isEmpty()) {
      return no(Reason.UNKNOWN_UNIT, custody.subject());
    }
    return custody.keeper().isBlank()
        ? no(Reason.DECIDER_MISSING)
        : yes(new Event.CustodyAnswered(custody));
  }

  static Outcome report(Board board, Command.ReportForce c) {
    var known =
        board.conduct().acts().stream().map(Conduct.ForceUsed::id).collect(Collectors.toSet());
    if (c.report().acts().isEmpty()) {
      return no(Reason.UNKNOWN_ACT);
    }
    for (var act : c.report().acts()) {
      if (!known.contains(act)) {
        return no(Reason.UNKNOWN_ACT, act);
      }
    }
    return yes(new Event.ForceReported(c.report()));
  }

  static Outcome breach(Plan plan, Board board, Command.ObserveBreach c) {
    var breach = c.breach();
    if (plan.profile().forbidden().stream().noneMatch(r -> r.id().equals(breach.rule()))) {
      return no(Reason.UNKNOWN_RULE, breach.rule());
    }
    var unit = breach.unit();
    if (unit != null && board.field().token(unit).isEmpty()) {
      return no(Reason.NOT_ON_BOARD, unit);
    }
    return breach.text().isBlank()
        ? no(Reason.TEXT_MISSING)
        : yes(new Event.BreachObserved(breach));
  }

  /** The step is not looked up: the board does not know the steps that made it. */
  static Outcome overrule(Plan plan, Command.OverruleFlag c) {
    if (c.step() < 1) {
      return no(Reason.UNKNOWN_STEP);
    }
    var refused = refused(plan, List.of(c.rule()), c.by(), c.reason());
    var word = new Overruling(c.step(), c.rule(), c.by().strip(), c.reason().strip());
    return refused == null ? yes(new Event.RuleOverruled(word)) : refused;
  }

  /** Why the umpire cannot overrule these; null when it is possible. */
  static @Nullable Outcome refused(Plan plan, List<String> rules, String by, String reason) {
    for (var rule : rules) {
      if (plan.profile().rule(rule).isEmpty()) {
        return no(Reason.UNKNOWN_RULE, rule);
      }
    }
    if (by.isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    return reason.isBlank() ? no(Reason.REASON_MISSING) : null;
  }

  static Outcome close(Board board, Command.CloseExercise c) {
    int open = board.conduct().unreported().size();
    if (open > 0) {
      return no(Reason.REPORTS_INCOMPLETE, Integer.toString(open));
    }
    return c.by().isBlank()
        ? no(Reason.DECIDER_MISSING)
        : yes(new Event.ExerciseClosed(c.by().strip(), c.text().strip()));
  }
}
