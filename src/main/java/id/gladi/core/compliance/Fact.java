package id.gladi.core.compliance;

import id.gladi.core.Text;
import java.util.List;

/**
 * One fact of the board or the record that made a rule speak.
 *
 * @param subjects ids or names of what it is about
 * @param found the number that was found, 0 when there is none
 * @param needed the number that the rule asks for, 0 when there is none
 * @param words the fact as it is read
 */
public record Fact(Kind kind, List<String> subjects, double found, double needed, Text words) {
  public Fact {
    subjects = List.copyOf(subjects);
  }

  static Fact of(Kind kind, String subject, Text words) {
    return of(kind, subject, 0, 0, words);
  }

  static Fact of(Kind kind, String subject, double found, double needed, Text words) {
    return new Fact(kind, List.of(subject), found, needed, words);
  }

  /** What a fact says. */
  public enum Kind {
    ENCLOSED_PLACE,
    EXITS_TOO_SMALL,
    NO_WAY_OUT,
    WAY_CLOSED,
    WARNINGS_MISSING,
    WARNINGS_TOO_CLOSE,
    NO_AMBULANCE_LANE,
    AMBULANCE_LANE_CLOSED,
    NO_MEDICAL_POST,
    NO_PROPAM,
    NO_DOCUMENTATION,
    CONTROL_NOT_PASSED,
    REQUEST_MISSING,
    REQUEST_NOT_ANSWERED,
    IN_CONTACT_LINE,
    LEFT_FORMATION,
    BACK_TURNED,
    CHECKLIST_INCOMPLETE,
    NO_MEETING_OFFERED,
    STAGE_ABOVE_BEHAVIOUR,
    BEHAVIOUR_NOT_RECORDED,
    ONLY_MISSING_NOTICE,
    GIVER_WITHOUT_AUTHORITY,
    GIVER_WITHOUT_CONTROL,
    LEVEL_TOO_LOW,
    STRICTER_GUIDANCE,
    OBSERVED
  }
}
