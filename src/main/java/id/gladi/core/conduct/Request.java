package id.gladi.core.conduct;

import java.util.List;

/**
 * A request for reinforcement.
 *
 * @param order the profile's name of the request, such as {@code permintaan-phh}; {@code perkuatan}
 *     for help that the profile does not name
 * @param by title of who asks; never a person's name
 * @param to who is asked
 * @param what what is asked for, in words
 * @param units ids of the plan's units that are asked for; may be empty
 */
public record Request(String order, String by, String to, String what, List<String> units) {
  /** Help that the profile has no order for: a neighbouring Polres, fire brigade, ambulance. */
  public static final String REINFORCEMENT = "perkuatan";

  public Request {
    units = List.copyOf(units);
  }

  /** How far a request has come. */
  public enum State {
    SENT,
    ACKNOWLEDGED,
    UNDER_WAY,
    ARRIVED,
    REFUSED;

    /** Whether a request in this state may come into the other. */
    public boolean leadsTo(State next) {
      return switch (this) {
        case SENT, ACKNOWLEDGED -> next == REFUSED || next.isAfter(this);
        case UNDER_WAY -> next == ARRIVED;
        case ARRIVED, REFUSED -> false;
      };
    }

    private boolean isAfter(State other) {
      return this != REFUSED && compareTo(other) > 0;
    }

    /** Whether somebody said yes. */
    public boolean answered() {
      return this == ACKNOWLEDGED || this == UNDER_WAY || this == ARRIVED;
    }
  }
}
