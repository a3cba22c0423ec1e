package id.gladi.ui.desk.travel;

import id.gladi.core.play.Step;
import id.gladi.core.review.Journey;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Every act from left to right with its level, marks of injects and decisions, and a handle. The
 * bar is painted when the acts change; scrubbing moves the handle only.
 */
final class ScrubBar extends Region {
  private static final double HEIGHT = 24;
  private static final double BAND = 8;

  private final TravelModel model;
  private final Theme theme;
  private final Canvas canvas = new Canvas();
  private final FxPen pen = new FxPen(canvas.getGraphicsContext2D());
  private final Region handle = new Region();
  private List<Step> painted = List.of();
  private Scrub scrub = new Scrub(0, List.of(), List.of());
  private double paintedWidth;

  ScrubBar(TravelModel model, Theme theme) {
    this.model = model;
    this.theme = theme;
    setId("scrub");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMinWidth(80);
    setCursor(Cursor.HAND);
    handle.getStyleClass().add("scrub-handle");
    handle.setMouseTransparent(true);
    getChildren().addAll(canvas, handle);
    Watch.now(this::requestLayout, model.play().moment(), model.play().snapshot());
    theme
        .palette()
        .subscribe(_ -> {
          paintedWidth = 0;
          requestLayout();
        });
    var replay = model.replay();
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> replay.onScrub(act(e)));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> replay.onDragged(act(e)));
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> replay.onReleased());
  }

  private int act(MouseEvent e) {
    return scrub.at(e.getX(), getWidth());
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the list of acts is the same until one is added
  protected void layoutChildren() {
    var acts = model.replay().acts();
    if (acts != painted || paintedWidth != getWidth()) {
      painted = acts;
      paintedWidth = getWidth();
      scrub = Scrub.of(model.play().plan(), acts, bookmarked());
      paint();
    }
    double x = scrub.x(model.replay().index(), getWidth());
    handle.resizeRelocate(Math.max(0, x - 2), 0, 4, getHeight());
  }

  private Set<Long> bookmarked() {
    return model.play().snapshot().get().board().assessment().bookmarks().keySet();
  }

  private static Ink ink(Journey.Kind kind) {
    return switch (kind) {
      case PHASE, INJECT -> Ink.SUPPORT;
      case DECISION, MOVE -> Ink.EVACUATION;
      case NOTE -> Ink.NOTE;
    };
  }

  private void paint() {
    double width = getWidth();
    canvas.setWidth(width);
    canvas.setHeight(getHeight());
    canvas.getGraphicsContext2D().clearRect(0, 0, width, getHeight());
    for (var band : scrub.bands()) {
      double from = width * band.from() / Math.max(1, scrub.acts());
      double to = width * band.to() / Math.max(1, scrub.acts());
      pen.fill(
          Path.box(new Box(from, getHeight() - BAND, to - from, BAND)),
          Rgba.hex(band.level().colour().fill()));
    }
    var palette = theme.palette().get();
    double last = -1;
    for (var mark : scrub.marks()) {
      double x = Math.rint(scrub.x(mark.act(), width));
      if (x > last) {
        last = x;
        boolean decision = mark.kind() == Journey.Kind.DECISION;
        pen.stroke(
            Path.line(new Xy(x, decision ? 8 : 2), new Xy(x, getHeight() - BAND - 1)),
            Stroke.solid(mark.kind() == Journey.Kind.NOTE ? 4 : 2, palette.of(ink(mark.kind()))));
      }
    }
  }
}
