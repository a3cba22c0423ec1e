package id.gladi.ui.room;

/** What the room sees of the play. */
public enum RoomState {
  /** Every step as it happens. */
  LIVE,
  /** The picture of the moment when it was held. */
  HOLD,
  /** The standby picture. */
  BLANK
}
