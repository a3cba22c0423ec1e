package id.gladi.ui.review;

import id.gladi.ui.review.Preview.Sheaf;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The pages one below the other. Only those in sight and their neighbours hold a picture, so that a
 * report of a hundred pages needs no more memory than one of ten.
 */
final class PagesPane extends ScrollPane {
  private static final double GAP = 16;
  private static final double STEP = 1.2;
  private static final double LEAST = 0.3;
  private static final double MOST = 4;
  private static final double NEAR = 400;

  private final Preview preview;
  private final VBox column = new VBox(GAP);
  private final List<PageView> pages = new ArrayList<>();
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private boolean fitted = true;

  PagesPane(Preview preview) {
    this.preview = preview;
    setId("review-pages");
    getStyleClass().add("pages");
    column.getStyleClass().add("column");
    column.setAlignment(Pos.TOP_CENTER);
    setContent(column);
    setFitToWidth(true);
    setPannable(true);
    preview.shown().subscribe(this::show);
    vvalueProperty().subscribe(() -> look());
    viewportBoundsProperty().subscribe(bounds -> onViewport(bounds));
    addEventFilter(ScrollEvent.SCROLL, this::onScroll);
  }

  private void show(@Nullable Sheaf sheaf) {
    int count = sheaf == null ? 0 : sheaf.count();
    while (pages.size() > count) {
      column.getChildren().remove(pages.removeLast());
    }
    while (pages.size() < count) {
      var page = new PageView(preview, pages.size());
      pages.add(page);
      column.getChildren().add(page);
    }
    fit();
    pages.forEach(PageView::makeStale);
    look();
  }

  private void onViewport(Bounds bounds) {
    if (bounds.getWidth() > 0) {
      fit();
      look();
    }
  }

  /** Zooms so that a page is as wide as the pane, until somebody zooms by hand. */
  void onFit() {
    fitted = true;
    fit();
    look();
  }

  void onCloser() {
    zoomTo(zoom.get() * STEP);
  }

  void onFarther() {
    zoomTo(zoom.get() / STEP);
  }

  private void zoomTo(double next) {
    fitted = false;
    double at = getVvalue();
    zoom.set(Math.clamp(next, LEAST, MOST));
    size();
    setVvalue(at);
    look();
  }

  /** Brings a page to the top. */
  void onPage(int page) {
    if (page < pages.size()) {
      layout();
      double room = column.getHeight() - getViewportBounds().getHeight();
      setVvalue(room <= 0 ? 0 : Math.min(1, (pages.get(page).getLayoutY() - GAP) / room));
      look();
    }
  }

  private void onScroll(ScrollEvent e) {
    if (e.isShortcutDown() && e.getDeltaY() != 0) {
      zoomTo(e.getDeltaY() > 0 ? zoom.get() * STEP : zoom.get() / STEP);
      e.consume();
    }
  }

  private void fit() {
    var sheaf = preview.shown().get();
    double room = getViewportBounds().getWidth() - 3 * GAP;
    if (fitted && sheaf != null && room > 0) {
      zoom.set(Math.clamp(room / sheaf.width(), LEAST, MOST));
    }
    size();
  }

  private void size() {
    var sheaf = preview.shown().get();
    if (sheaf != null) {
      pages.forEach(page -> page.size(sheaf.width() * zoom.get(), sheaf.height() * zoom.get()));
    }
  }

  /** Draws what is in sight and lets go what is far away. */
  private void look() {
    layout();
    double seen = getViewportBounds().getHeight();
    double top = Math.max(0, column.getHeight() - seen) * getVvalue();
    for (var page : pages) {
      double begins = page.getLayoutY();
      double ends = begins + page.getPrefHeight();
      if (ends > top - NEAR && begins < top + seen + NEAR) {
        page.draw(zoom.get() * density());
      } else {
        page.drop();
      }
    }
  }

  private double density() {
    var window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}
