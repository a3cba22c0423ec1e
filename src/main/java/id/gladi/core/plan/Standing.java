package id.gladi.core.plan;

/** What a unit is to the exercise: whether it counts as strength and whether it can be ordered. */
public enum Standing {
  /** Ordered by the players and counted as strength. */
  FORCE,
  /** Takes part but is no security strength and cannot be ordered: Bawaslu, monitors, press. */
  OBSERVER,
  /** Citizens: crowds, coordinators, staff, passers-by. Moved by injects and by the facilitator. */
  CITIZEN,
  /** Help from outside the published strength that appears only after a request is answered. */
  REINFORCEMENT,
  /** People hurt or split off during play; never counted as strength. */
  INCIDENT,
  /** Things: parked motorcycles, an overturned cart, a cordoned scene. */
  OBJECT;

  public boolean countsAsParticipant() {
    return this == FORCE || this == OBSERVER;
  }

  /** Stands on the board only after somebody asked for it and was answered. */
  public boolean awaitsRequest() {
    return this == REINFORCEMENT;
  }
}
