package id.gladi.ui.desk.palette;

/** What the unit list asks of the desk. Coordinates are the window's. */
public interface PaletteActs {
  /** A unit is on its way to the ground. */
  void onDragging(String unit, double sceneX, double sceneY);

  /** A unit was let go. */
  void onDropped(String unit, double sceneX, double sceneY);

  /** Shows where a unit stands, or puts it into the middle of the view when it is not there yet. */
  void onChosen(String unit);

  /** A unit was clicked. */
  void onSelected(String unit);
}
