package id.gladi.ui.library;

import javafx.scene.layout.Region;

/** A thin bar that is filled from the left as far as something has come. */
final class Track extends Region {
  private final double part;
  private final Region filled = new Region();

  /**
   * A bar.
   *
   * @param part from 0 to 1
   */
  Track(double part) {
    this.part = Math.clamp(part, 0, 1);
    getStyleClass().add("track");
    filled.getStyleClass().add("filled");
    filled.setVisible(part > 0);
    getChildren().add(filled);
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, snapSizeX(getWidth() * part), getHeight());
  }
}
