package id.gladi.ui.review;

import id.gladi.app.review.Pages.Picture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** One page: white until it was drawn, and its former picture until it was drawn anew. */
final class PageView extends StackPane {
  private final Preview preview;
  private final int page;
  private final ImageView picture = new ImageView();
  private final AtomicLong asked = new AtomicLong();
  private double scale;

  PageView(Preview preview, int page) {
    this.preview = preview;
    this.page = page;
    setId("page-" + (page + 1));
    getStyleClass().add("page");
    getChildren().add(picture);
  }

  void size(double width, double height) {
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
  }

  /** What is shown belongs to former pages. */
  void makeStale() {
    scale = 0;
  }

  /** Draws the page unless it is drawn at this scale already. */
  void draw(double wanted) {
    if (scale == wanted) {
      return;
    }
    scale = wanted;
    long number = asked.incrementAndGet();
    preview.draw(page, wanted, () -> number == asked.get(), drawn -> show(number, drawn));
  }

  private void show(long number, Picture drawn) {
    if (number == asked.get()) {
      var image = new WritableImage(drawn.width(), drawn.height());
      image
          .getPixelWriter()
          .setPixels(
              0,
              0,
              drawn.width(),
              drawn.height(),
              PixelFormat.getIntArgbInstance(),
              drawn.argb(),
              0,
              drawn.width());
      picture.setImage(image);
    }
  }

  /** Lets the picture go. */
  void drop() {
    if (scale != 0 || picture.getImage() != null) {
      asked.incrementAndGet();
      scale = 0;
      picture.setImage(null);
    }
  }
}
