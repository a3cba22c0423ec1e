package id.gladi.draw;

/**
 * A colour with straight (not premultiplied) alpha.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param alpha opacity from 0 (clear) to 1 (solid)
 */
public record Rgba(int red, int green, int blue, double alpha) {

  /** Solid white. */
  public static final Rgba WHITE = hex("#FFFFFF");

  public Rgba {
    if (((red | green | blue) & ~0xFF) != 0 || alpha < 0 || alpha > 1) {
      throw new IllegalArgumentException("colour out of range");
    }
  }

  /** Reads {@code #RRGGBB}. */
  public static Rgba hex(String text) {
    if (text.length() != 7 || text.charAt(0) != '#') {
      throw new IllegalArgumentException("not #RRGGBB: " + text);
    }
    int rgb = Integer.parseInt(text, 1, 7, 16);
    return new Rgba((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF, 1);
  }

  /** The same hue with this opacity, 0 to 1. */
  public Rgba alpha(double opacity) {
    return new Rgba(red, green, blue, opacity);
  }

  /** Writes {@code #RRGGBB}; the opacity is left out. */
  public String toHex() {
    return "#%02X%02X%02X".formatted(red, green, blue);
  }

  /** Relative luminance after WCAG 2.2, 0 (black) to 1 (white). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** Contrast ratio against another solid colour after WCAG 2.2, 1 to 21. */
  public double contrast(Rgba other) {
    double high = Math.max(luminance(), other.luminance());
    double low = Math.min(luminance(), other.luminance());
    return (high + 0.05) / (low + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
