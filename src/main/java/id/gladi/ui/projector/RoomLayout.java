package id.gladi.ui.projector;

/** What fills the room's screen; clock and level are always there. */
public enum RoomLayout {
  /** Board and inject side by side. */
  BOARD_AND_CARD,
  BOARD,
  CARD,
  /** Who is where in numbers: agencies by ring, crowds, acts. */
  SITUATION,
  /** Two branches side by side. */
  COMPARISON,
  /** Only the name of the exercise: nothing is shown yet, or for the moment. */
  STANDBY
}
