package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.terrain.PictureFile;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** The pictures of the inject of the moment beside each other, as high as the card lets them be. */
final class RoomPicture extends Region {
  private static final double GAP = 16;

  /** As sharp as a projector shows them. */
  private static final double SHARP = 1280;

  private List<PictureFile> shown = List.of();
  private double height;

  RoomPicture() {
    setId("room-picture");
    setMinSize(0, USE_PREF_SIZE);
  }

  /** Shows what a board has; a picture that cannot be decoded is left out. */
  void show(PublicBoard board) {
    var inject = board.inject();
    List<PictureFile> now = inject == null ? List.of() : inject.pictures();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    getChildren()
        .setAll(
            now.stream()
                .map(RoomPicture::image)
                .filter(image -> !image.isError())
                .map(ImageView::new)
                .toList());
    setUserData(getChildren().isEmpty() ? null : now);
    setManaged(!getChildren().isEmpty());
    setVisible(isManaged());
  }

  private static Image image(PictureFile file) {
    return new Image(new ByteArrayInputStream(file.bytes()), SHARP, SHARP, true, true);
  }

  /** The height that the card gives; pictures keep their shape. */
  void setShare(double share) {
    height = share;
    requestLayout();
  }

  private List<ImageView> views() {
    return getChildren().stream().map(ImageView.class::cast).toList();
  }

  private double wide(double width) {
    int count = Math.max(1, getChildren().size());
    return (width - GAP * (count - 1)) / count;
  }

  /** Its height follows from the width of the card. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double most = 0;
    for (var view : views()) {
      most = Math.max(most, fitted(view, wide(width)));
    }
    return most;
  }

  private double fitted(ImageView view, double width) {
    var image = view.getImage();
    return Math.min(height, width * image.getHeight() / image.getWidth());
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    double width = wide(getWidth());
    for (var view : views()) {
      view.setPreserveRatio(true);
      view.setFitWidth(width);
      view.setFitHeight(Math.max(1, fitted(view, width)));
      view.relocate(x, 0);
      x += width + GAP;
    }
  }
}
