package id.gladi.export.pen;

import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Picture;
import id.gladi.draw.PicturePlace;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A pen that writes SVG. Numbers have two decimals and no language. Not thread-safe. */
public final class SvgPen implements Pen {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
  private static final String FACES = "Inter,'Segoe UI',Roboto,Arial,sans-serif";

  /** First byte of every PNG file. */
  private static final byte PNG = (byte) 0x89;

  private final StringBuilder svg = new StringBuilder();
  private final Deque<Integer> saved = new ArrayDeque<>();
  private int groups;
  private int clips;

  private SvgPen() {}

  /** A drawing as a whole SVG document. */
  public static String document(double width, double height, Consumer<Pen> drawing) {
    var pen = new SvgPen();
    drawing.accept(pen);
    pen.close(0);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\">%s</svg>"
        .formatted(number(width), number(height), pen.svg);
  }

  /** A drawing as a picture that needs no file and no network. */
  public static String dataUri(double width, double height, Consumer<Pen> drawing) {
    var text = document(width, height, drawing).getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(text);
  }

  @Override
  public void fill(Path path, Rgba colour) {
    svg.append("<path d=\"").append(data(path)).append('"');
    ink("fill", colour);
    svg.append("/>");
  }

  @Override
  public void stroke(Path path, Stroke stroke) {
    svg.append("<path fill=\"none\" d=\"").append(data(path)).append('"');
    ink("stroke", stroke.colour());
    attribute("stroke-width", number(stroke.width()));
    attribute("stroke-linecap", stroke.cap().name().toLowerCase(Locale.ROOT));
    attribute("stroke-linejoin", stroke.join().name().toLowerCase(Locale.ROOT));
    if (!stroke.dash().isEmpty()) {
      attribute(
          "stroke-dasharray",
          stroke.dash().stream().map(SvgPen::number).collect(Collectors.joining(" ")));
    }
    svg.append("/>");
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    if (text.isEmpty()) {
      return;
    }
    svg.append("<text");
    attribute(
        "transform",
        "translate(%s %s) rotate(%s)".formatted(number(x), number(y), number(style.rotation())));
    attribute("font-family", FACES);
    attribute("font-size", number(style.size()));
    attribute("font-weight", weight(style.weight()));
    attribute("text-anchor", style.anchor().name().toLowerCase(Locale.ROOT));
    ink("fill", style.colour());
    var halo = style.halo();
    if (halo != null) {
      attribute("paint-order", "stroke");
      attribute("stroke-width", number(halo.width()));
      attribute("stroke-linejoin", "round");
      ink("stroke", halo.colour());
    }
    svg.append('>').append(escaped(text)).append("</text>");
  }

  private static String weight(TextStyle.Weight weight) {
    return switch (weight) {
      case REGULAR -> "400";
      case MEDIUM -> "500";
      case SEMI_BOLD -> "600";
      case BOLD -> "700";
    };
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return text.isEmpty() ? 0 : new TextLayout(text, AwtFonts.font(style), METRICS).getAdvance();
  }

  @Override
  public void image(Picture picture, PicturePlace place, double opacity) {
    var from = place.corner();
    svg.append("<image width=\"1\" height=\"1\" preserveAspectRatio=\"none\"");
    attribute(
        "transform",
        "matrix(%s)"
            .formatted(
                numbers(
                    place.right().x() - from.x(),
                    place.right().y() - from.y(),
                    place.below().x() - from.x(),
                    place.below().y() - from.y(),
                    from.x(),
                    from.y())));
    attribute("opacity", number(opacity));
    var kind = picture.bytes().length > 0 && picture.bytes()[0] == PNG ? "png" : "jpeg";
    var bytes = Base64.getEncoder().encodeToString(picture.bytes());
    attribute("href", "data:image/" + kind + ";base64," + bytes);
    svg.append("/>");
  }

  @Override
  public void save() {
    saved.push(groups);
  }

  @Override
  public void restore() {
    close(saved.pop());
  }

  private void close(int open) {
    while (groups > open) {
      svg.append("</g>");
      groups--;
    }
  }

  @Override
  public void clip(Path path) {
    var id = "k" + ++clips;
    svg.append("<clipPath id=\"%s\"><path d=\"%s\"/></clipPath>".formatted(id, data(path)));
    group("clip-path", "url(#" + id + ")");
  }

  @Override
  public void translate(double x, double y) {
    group("transform", "translate(%s %s)".formatted(number(x), number(y)));
  }

  @Override
  public void rotate(double degrees) {
    group("transform", "rotate(%s)".formatted(number(degrees)));
  }

  @Override
  public void scale(double factor) {
    group("transform", "scale(%s)".formatted(Double.toString(factor)));
  }

  private void group(String name, String value) {
    svg.append("<g");
    attribute(name, value);
    svg.append('>');
    groups++;
  }

  private void ink(String name, Rgba colour) {
    attribute(name, colour.toHex());
    if (colour.alpha() < 1) {
      attribute(name + "-opacity", number(colour.alpha()));
    }
  }

  private void attribute(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String data(Path path) {
    return path.segments().stream()
        .map(segment ->
            switch (segment) {
              case Path.Move s -> "M" + numbers(s.x(), s.y());
              case Path.Line s -> "L" + numbers(s.x(), s.y());
              case Path.Quad s -> "Q" + numbers(s.cx(), s.cy(), s.x(), s.y());
              case Path.Cubic s -> "C" + numbers(s.ax(), s.ay(), s.bx(), s.by(), s.x(), s.y());
              case Path.Close _ -> "Z";
            })
        .collect(Collectors.joining());
  }

  private static String numbers(double... values) {
    var text = new StringBuilder();
    for (double value : values) {
      text.append(text.isEmpty() ? "" : " ").append(number(value));
    }
    return text.toString();
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
