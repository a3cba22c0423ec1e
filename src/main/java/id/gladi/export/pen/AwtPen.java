package id.gladi.export.pen;

import id.gladi.draw.Box;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A pen over any {@link Graphics2D}: a raster image, or a PDF page that records vectors. Not
 * thread-safe; needs no display.
 */
public final class AwtPen implements Pen {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Deque<Saved> saved = new ArrayDeque<>();
  private final Map<String, Optional<BufferedImage>> pictures = new HashMap<>();

  private record Saved(AffineTransform transform, @Nullable Shape clip) {}

  /** A pen that draws into these graphics and turns on smooth edges there. */
  public AwtPen(Graphics2D graphics) {
    this.graphics = graphics;
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
  public void image(Picture picture, Box box) {
    pictures
        .computeIfAbsent(picture.id(), id -> decode(picture))
        .ifPresent(image -> {
          AffineTransform place =
              new AffineTransform(
                  box.width() / image.getWidth(),
                  0,
                  0,
                  box.height() / image.getHeight(),
                  box.x(),
                  box.y());
          graphics.drawImage(image, place, null);
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

  private static Optional<BufferedImage> decode(Picture picture) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(picture.bytes())));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
