package id.gladi.export.pen;

import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A pen over any {@link Graphics2D}: a raster image, or a PDF page that records vectors. Not
 * thread-safe; needs no display.
 */
public final class AwtPen implements Pen {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Deque<Saved> saved = new ArrayDeque<>();
  private final AwtPictures pictures;

  private record Saved(AffineTransform transform, @Nullable Shape clip) {}

  /** A pen that draws into these graphics and turns on smooth edges there. */
  public AwtPen(Graphics2D graphics) {
    this(graphics, new AwtPictures());
  }

  /** The same with pictures that were decoded for other pens. */
  AwtPen(Graphics2D graphics, AwtPictures pictures) {
    this.graphics = graphics;
    this.pictures = pictures;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  @Override
  public void fill(Path path, Rgba colour) {
    graphics.setColor(AwtShapes.colour(colour));
    graphics.fill(AwtShapes.shape(path));
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    graphics.setColor(AwtShapes.colour(stroke.colour()));
    graphics.setStroke(AwtShapes.stroke(stroke));
    graphics.draw(AwtShapes.shape(path));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    if (text.isEmpty()) {
      return;
    }
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(Math.toRadians(style.rotation()));
    graphics.translate(-shift(style.anchor(), textWidth(text, style)), 0);
    Font font = AwtFonts.font(style);
    TextStyle.Halo halo = style.halo();
    if (halo != null) {
      graphics.setColor(AwtShapes.colour(halo.colour()));
      graphics.setStroke(AwtShapes.stroke(Stroke.round(halo.width(), halo.colour())));
      graphics.draw(new TextLayout(text, font, METRICS).getOutline(null));
    }
    graphics.setColor(AwtShapes.colour(style.colour()));
    graphics.setFont(font);
    graphics.drawString(text, 0, 0);
    graphics.setTransform(before);
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return text.isEmpty() ? 0 : new TextLayout(text, AwtFonts.font(style), METRICS).getAdvance();
  }

  @Override
  public void image(Picture picture, PicturePlace place, double opacity) {
    pictures
        .of(picture)
        .ifPresent(image -> {
          double wide = image.getWidth();
          double high = image.getHeight();
          Xy from = place.corner();
          AffineTransform lies =
              new AffineTransform(
                  (place.right().x() - from.x()) / wide,
                  (place.right().y() - from.y()) / wide,
                  (place.below().x() - from.x()) / high,
                  (place.below().y() - from.y()) / high,
                  from.x(),
                  from.y());
          Composite before = graphics.getComposite();
          graphics.setComposite(
              AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
          graphics.drawImage(image, lies, null);
          graphics.setComposite(before);
        });
  }

  @Override
  public void save() {
    saved.push(new Saved(graphics.getTransform(), graphics.getClip()));
  }

  @Override
  public void restore() {
    Saved last = saved.pop();
    graphics.setTransform(last.transform());
    graphics.setClip(last.clip());
  }

  @Override
  public void clip(Path path) {
    graphics.clip(AwtShapes.shape(path));
  }

  @Override
  public void translate(double x, double y) {
    graphics.translate(x, y);
  }

  @Override
  public void rotate(double degrees) {
    graphics.rotate(Math.toRadians(degrees));
  }

  @Override
  public void scale(double factor) {
    graphics.scale(factor, factor);
  }

  private static double shift(TextStyle.Anchor anchor, double width) {
    return switch (anchor) {
      case START -> 0;
      case MIDDLE -> width / 2;
      case END -> width;
    };
  }
}
