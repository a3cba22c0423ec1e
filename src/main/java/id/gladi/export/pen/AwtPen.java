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
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A pen over any {@link Graphics2D}: a raster image, or a PDF page that records vectors. Not
 * thread-safe; needs no display.
 */
public final class AwtPen implements Pen {
  private static final double ABOVE = 1.1;
  private static final double TALL = 1.5;

  private final Graphics2D graphics;
  private final Deque<Saved> saved = new ArrayDeque<>();
  private final AwtPictures pictures;
  private final AwtTexts texts;
  private final boolean pixels;

  private record Saved(AffineTransform transform, @Nullable Shape clip) {}

  /** A pen that draws into these graphics and turns on smooth edges there. */
  public AwtPen(Graphics2D graphics) {
    this(graphics, new AwtPictures(), new AwtTexts(), false);
  }

  /** A pen over pixels with pictures that were decoded and words that were set for other pens. */
  AwtPen(Graphics2D graphics, AwtPictures pictures, AwtTexts texts) {
    this(graphics, pictures, texts, true);
  }

  private AwtPen(Graphics2D graphics, AwtPictures pictures, AwtTexts texts, boolean pixels) {
    this.graphics = graphics;
    this.pictures = pictures;
    this.texts = texts;
    this.pixels = pixels;
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
    AwtTexts.Run run = texts.of(text, style);
    graphics.translate(x, y);
    graphics.rotate(Math.toRadians(style.rotation()));
    graphics.translate(-shift(style.anchor(), run.width()), 0);
    if (!pixels || seen(run, style)) {
      write(text, run, style);
    }
    graphics.setTransform(before);
  }

  /** Whether words touch the pixels that can be drawn on. */
  private boolean seen(AwtTexts.Run run, TextStyle style) {
    TextStyle.Halo halo = style.halo();
    double margin = 1 + (halo == null ? 0 : halo.width());
    return graphics.hitClip(
        (int) Math.floor(-margin),
        (int) Math.floor(-style.size() * ABOVE - margin),
        (int) Math.ceil(run.width() + 2 * margin) + 1,
        (int) Math.ceil(style.size() * TALL + 2 * margin) + 1);
  }

  private void write(String text, AwtTexts.Run run, TextStyle style) {
    TextStyle.Halo halo = style.halo();
    if (halo != null) {
      graphics.setColor(AwtShapes.colour(halo.colour()));
      graphics.setStroke(AwtShapes.stroke(Stroke.round(halo.width(), halo.colour())));
      graphics.draw(run.outline());
    }
    graphics.setColor(AwtShapes.colour(style.colour()));
    graphics.setFont(run.font());
    graphics.drawString(text, 0, 0);
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return text.isEmpty() ? 0 : texts.of(text, style).width();
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
