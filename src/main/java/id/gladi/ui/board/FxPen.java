package id.gladi.ui.board;

import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * A pen over a JavaFX canvas. Keep one per canvas; use on the FX thread only. Clear the canvas
 * yourself before painting.
 */
public final class FxPen implements Pen {
  private final GraphicsContext graphics;
  private final FxText type = new FxText();
  private final Map<String, Image> pictures = new HashMap<>();

  /** A pen that draws into this canvas. */
  public FxPen(GraphicsContext graphics) {
    if (!FxText.ready()) {
      throw new IllegalStateException("fonts are not loaded");
    }
    this.graphics = graphics;
    graphics.setTextBaseline(VPos.BASELINE);
    graphics.setMiterLimit(10);
  }

  @Override
  public void fill(Path path, Rgba colour) {
    trace(path);
    graphics.setFill(colour(colour));
    graphics.fill();
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    trace(path);
    line(stroke);
    graphics.stroke();
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    if (text.isEmpty()) {
      return;
    }
    graphics.save();
    graphics.translate(x, y);
    graphics.rotate(style.rotation());
    graphics.setFont(type.font(style));
    graphics.setTextAlign(
        switch (style.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    TextStyle.Halo halo = style.halo();
    if (halo != null) {
      line(Stroke.round(halo.width(), halo.colour()));
      graphics.strokeText(text, 0, 0);
    }
    graphics.setFill(colour(style.colour()));
    graphics.fillText(text, 0, 0);
    graphics.restore();
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return text.isEmpty() ? 0 : type.width(text, style);
  }

  @Override
  public void image(Picture picture, PicturePlace place, double opacity) {
    Image image =
        pictures.computeIfAbsent(
            picture.id(), id -> new Image(new ByteArrayInputStream(picture.bytes())));
    if (!image.isError()) {
      double wide = image.getWidth();
      double high = image.getHeight();
      var from = place.corner();
      graphics.save();
      graphics.setGlobalAlpha(graphics.getGlobalAlpha() * opacity);
      graphics.transform(
          (place.right().x() - from.x()) / wide,
          (place.right().y() - from.y()) / wide,
          (place.below().x() - from.x()) / high,
          (place.below().y() - from.y()) / high,
          from.x(),
          from.y());
      graphics.drawImage(image, 0, 0);
      graphics.restore();
    }
  }

  @Override
  public void save() {
    graphics.save();
  }

  @Override
  public void restore() {
    graphics.restore();
  }

  @Override
  public void clip(Path path) {
    trace(path);
    graphics.clip();
  }

  @Override
  public void translate(double x, double y) {
    graphics.translate(x, y);
  }

  @Override
  public void rotate(double degrees) {
    graphics.rotate(degrees);
  }

  @Override
  public void scale(double factor) {
    graphics.scale(factor, factor);
  }

  private void trace(Path path) {
    graphics.beginPath();
    for (Path.Segment segment : path.segments()) {
      switch (segment) {
        case Path.Move(double x, double y) -> graphics.moveTo(x, y);
        case Path.Line(double x, double y) -> graphics.lineTo(x, y);
        case Path.Quad(double cx, double cy, double x, double y) ->
            graphics.quadraticCurveTo(cx, cy, x, y);
        case Path.Cubic(double ax, double ay, double bx, double by, double x, double y) ->
            graphics.bezierCurveTo(ax, ay, bx, by, x, y);
        case Path.Close() -> graphics.closePath();
      }
    }
  }

  private void line(Stroke stroke) {
    graphics.setStroke(colour(stroke.colour()));
    graphics.setLineWidth(stroke.width());
    graphics.setLineCap(
        switch (stroke.cap()) {
          case BUTT -> StrokeLineCap.BUTT;
          case ROUND -> StrokeLineCap.ROUND;
          case SQUARE -> StrokeLineCap.SQUARE;
        });
    graphics.setLineJoin(
        switch (stroke.join()) {
          case MITER -> StrokeLineJoin.MITER;
          case ROUND -> StrokeLineJoin.ROUND;
          case BEVEL -> StrokeLineJoin.BEVEL;
        });
    graphics.setLineDashes(stroke.dash().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Color colour(Rgba rgba) {
    return Color.rgb(rgba.red(), rgba.green(), rgba.blue(), rgba.alpha());
  }
}
