package id.gladi.core.play;

import static id.gladi.core.play.Decider.no;
import static id.gladi.core.play.TokenRules.yes;

import id.gladi.core.play.Rejection.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for levels, of the whole and of one crowd: known, new, by somebody, for a reason. */
final class LevelRules {
  private LevelRules() {}

  static Outcome whole(Plan plan, Board board, Command.DeclareLevel c) {
    var refused = refused(plan, c.level(), board.situation().level(), c.by(), c.reason());
    return refused == null
        ? yes(new Event.LevelDeclared(c.level(), c.by().strip(), c.reason().strip()))
        : refused;
  }

  /** A crowd may have the level of the whole as its own: it keeps it when the whole changes. */
  static Outcome crowd(Plan plan, Board board, Command.DeclareCrowdLevel c) {
    var id = c.what().crowd();
    var token = board.field().token(id);
    if (token.isEmpty()) {
      return no(Reason.NOT_ON_BOARD, id);
    }
    if (!CrowdRules.citizens(token.get()) || !token.get().crowd()) {
      return no(Reason.NOT_A_CROWD, token.get().face().name());
    }
    var own = board.situation().own(id).map(Situation.Own::level).orElse(null);
    var refused = refused(plan, c.what().level(), own, c.what().by(), c.what().reason());
    return refused == null ? yes(new Event.CrowdLevelDeclared(c.what().stripped())) : refused;
  }

  private static @Nullable Outcome refused(
      Plan plan, @Nullable String level, @Nullable String now, String by, String reason) {
    if (level != null && plan.profile().level(level).isEmpty()) {
      return no(Reason.UNKNOWN_LEVEL, level);
    }
    if (Optional.ofNullable(level).equals(Optional.ofNullable(now))) {
      return no(Reason.SAME_LEVEL, level == null ? "" : level);
    }
    if (by.isBlank()) {
      return no(Reason.DECIDER_MISSING);
    }
    return reason.isBlank() ? no(Reason.REASON_MISSING) : null;
  }
}
