package id.gladi.ui.room;

/** Which part of the ground the room sees. */
public enum RoomCamera {
  /** What the script points at. */
  SCRIPT,
  /** What the desk shows. */
  DESK,
  /** What the frame on the desk's board holds, wherever the desk looks. */
  FRAME,
  /** The whole area of the plan. */
  FIT
}
