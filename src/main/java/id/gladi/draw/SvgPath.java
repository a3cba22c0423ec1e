package id.gladi.draw;

/**
 * Reads the path data of SVG (W3C SVG 1.1, section 8.3): M L H V C S Q T A Z, absolute and
 * relative. Arcs become cubic curves.
 */
public final class SvgPath {
  private final SvgNumbers in;
  private final Path.Builder out = Path.builder();
  private double x;
  private double y;
  private double startX;
  private double startY;
  private double controlX;
  private double controlY;
  private char previous = ' ';

  private SvgPath(String data) {
    in = new SvgNumbers(data);
  }

  /**
   * Reads path data.
   *
   * @throws IllegalArgumentException if the text is not path data; the message says where
   */
  public static Path parse(String data) {
    return new SvgPath(data).read();
  }

  private Path read() {
    char command = ' ';
    while (in.hasMore()) {
      if (in.atCommand()) {
        command = in.command();
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';
      } else if (command == ' ' || command == 'Z' || command == 'z') {
        throw in.wrong("a command letter");
      }
      step(command);
      previous = Character.toUpperCase(command);
    }
    return out.build();
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    double ox = relative ? x : 0;
    double oy = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(ox + in.number(), oy + in.number());
      case 'L' -> line(ox + in.number(), oy + in.number());
      case 'H' -> line(ox + in.number(), y);
      case 'V' -> line(x, oy + in.number());
      case 'C' -> cubic(ox + in.number(), oy + in.number(), ox, oy);
      case 'S' -> cubic(mirrorX('C', 'S'), mirrorY('C', 'S'), ox, oy);
      case 'Q' -> quad(ox + in.number(), oy + in.number(), ox, oy);
      case 'T' -> quad(mirrorX('Q', 'T'), mirrorY('Q', 'T'), ox, oy);
      case 'A' -> arc(ox, oy);
      case 'Z' -> close();
      default -> throw in.wrong("one of MLHVCSQTAZ");
    }
  }

  private void move(double toX, double toY) {
    out.move(toX, toY);
    startX = toX;
    startY = toY;
    at(toX, toY);
  }

  private void line(double toX, double toY) {
    out.line(toX, toY);
    at(toX, toY);
  }

  private void cubic(double ax, double ay, double ox, double oy) {
    double bx = ox + in.number();
    double by = oy + in.number();
    double toX = ox + in.number();
    double toY = oy + in.number();
    out.cubic(ax, ay, bx, by, toX, toY);
    at(toX, toY);
    control(bx, by);
  }

  private void quad(double cx, double cy, double ox, double oy) {
    double toX = ox + in.number();
    double toY = oy + in.number();
    out.quad(cx, cy, toX, toY);
    at(toX, toY);
    control(cx, cy);
  }

  private void arc(double ox, double oy) {
    double rx = Math.abs(in.number());
    double ry = Math.abs(in.number());
    double tilt = Math.toRadians(in.number());
    boolean large = in.flag();
    boolean sweep = in.flag();
    double toX = ox + in.number();
    double toY = oy + in.number();
    SvgArc.append(out, new SvgArc(x, y, rx, ry, tilt, large, sweep, toX, toY));
    at(toX, toY);
  }

  private void close() {
    out.close();
    at(startX, startY);
  }

  private double mirrorX(char first, char second) {
    return previous == first || previous == second ? 2 * x - controlX : x;
  }

  private double mirrorY(char first, char second) {
    return previous == first || previous == second ? 2 * y - controlY : y;
  }

  private void at(double toX, double toY) {
    x = toX;
    y = toY;
  }

  private void control(double cx, double cy) {
    controlX = cx;
    controlY = cy;
  }
}
