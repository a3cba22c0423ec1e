package id.gladi.core.play;

/**
 * What is known of a crowd besides its size and place: an assessment at the table, never a finding
 * about persons. Nobody is named in it.
 *
 * @param mood how the crowd is, as the facilitator sees it
 * @param korlap whether its field coordinator can be spoken to; a role, not a person
 * @param demand what the crowd asks for (tuntutan), in its own words; may be empty
 * @param notice whether Polri gave a receipt of notification; never a ground for force
 * @param shared true when the room is told demand and notice; mood and coordinator stay at the desk
 */
public record CrowdProfile(Mood mood, Korlap korlap, String demand, Notice notice, boolean shared) {
  /** A crowd of which nothing is known yet. */
  public static final CrowdProfile UNKNOWN =
      new CrowdProfile(Mood.UNKNOWN, Korlap.UNKNOWN, "", Notice.UNKNOWN, false);

  public CrowdProfile {
    demand = demand.strip();
  }

  /** The mood of a crowd, from calm to panic. */
  public enum Mood {
    UNKNOWN,
    CALM,
    TENSE,
    ANGRY,
    PANIC
  }

  /** The crowd's field coordinator (koordinator lapangan). */
  public enum Korlap {
    UNKNOWN,
    NONE,
    PRESENT,
    TALKING
  }

  /** Surat Tanda Terima Pemberitahuan (UU 9/1998): a demonstration is notified, not permitted. */
  public enum Notice {
    UNKNOWN,
    GIVEN,
    NOT_GIVEN
  }
}
