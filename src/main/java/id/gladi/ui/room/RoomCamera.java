package id.gladi.ui.room;

/** Which part of the ground the room sees. */
public enum RoomCamera {
  /** What the script points at. */
  SCRIPT,
  /** What the desk shows. */
  DESK,
  /** The whole area of the plan. */
  FIT
}
