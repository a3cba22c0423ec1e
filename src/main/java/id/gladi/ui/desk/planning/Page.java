package id.gladi.ui.desk.planning;

/** What the panel works out; {@code planning.NAME} is its title. */
public enum Page {
  RINGS,
  LINE,
  EGRESS,
  WATER,
  HELP,
  CROWD,
  TIME
}
