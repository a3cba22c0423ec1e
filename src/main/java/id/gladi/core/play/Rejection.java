package id.gladi.core.play;

/**
 * Why a command cannot be carried out.
 *
 * @param detail what the sentence names: an id, a number, a place
 */
public record Rejection(Reason reason, String detail) {
  /** Reasons; every one has a sentence in both languages. */
  public enum Reason {
    SESSION_ALREADY_OPEN,
    SESSION_NOT_OPEN,
    UNKNOWN_UNIT,
    ALREADY_ON_BOARD,
    NOT_ON_BOARD,
    OUTSIDE_MAP,
    EMPTY_MOVE,
    MOVED_TWICE,
    NOT_A_NUMBER,
    TOO_MANY_PEOPLE,
    SPLIT_IMPOSSIBLE,
    MERGE_DIFFERENT,
    UNKNOWN_STAGE,
    ALREADY_IN_PLACE,
    UNKNOWN_INJECT,
    INJECT_ALREADY_DELIVERED,
    INJECT_NOT_DELIVERED,
    UNKNOWN_OFFER,
    OFFER_ALREADY_TAKEN,
    UNKNOWN_ACTION,
    REASON_MISSING,
    DECIDER_MISSING,
    TEXT_MISSING,
    STAGE_CLOSED,
    UNKNOWN_LEVEL,
    SAME_LEVEL,
    SAME_HOLDER,
    UNKNOWN_OVERLAY,
    OVERLAY_ALREADY_LAID,
    OVERLAY_TOO_SHORT,
    TIME_RUNS_BACK,
    UNKNOWN_ORDER,
    NOT_A_CROWD,
    PLACE_MISSING,
    UNKNOWN_REQUEST,
    STATE_RUNS_BACK,
    UNKNOWN_ARREST,
    UNKNOWN_RULE,
    UNKNOWN_ACT,
    BLOCKED_BY_RULE,
    NOTHING_TO_OVERRULE,
    REPORTS_INCOMPLETE,
    EXERCISE_CLOSED,
    NOTHING_TO_UNDO,
    NOTHING_TO_REDO,
    UNKNOWN_STEP
  }
}
