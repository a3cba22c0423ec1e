package id.gladi.draw.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Overlay;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.SvgPath;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Scene;

/** Signs at a place, after the drawing habits of domain.md section 6; words on a plate. */
final class SignPainter {
  private static final double SIZE = 26;
  private static final double GRID = 24;
  private static final double TYPE = 12;
  private static final double PAD = 6;
  private static final Path SQUARE = Path.rounded(new Box(2, 2, 20, 20), 2);
  private static final Path DISC = Path.circle(12, 12, 10.5);
  private static final Path TRIANGLE = SvgPath.parse("M12 2L23 21.5H1z");
  private static final Path TENT = SvgPath.parse("M12 2L22.5 9.5V22H1.5V9.5z");
  private static final Path BALLOON = SvgPath.parse("M2 2H22V17H13L8 22.5V17H2z");
  private static final Path TICK = SvgPath.parse("M6.5 12.5L10.5 16.5L17.5 8");
  private static final Path CROSS = SvgPath.parse("M12 6.5V17.5M6.5 12H17.5");
  private static final Path FLAG = SvgPath.parse("M9 20V10M9 10.5H16L14 13L16 15.5H9");
  private static final Path WARNING = SvgPath.parse("M12 9V14.5M12 18V18.1");
  private static final Path MICROPHONE =
      SvgPath.parse("M10.3 5.5h3.4v5h-3.4zM7.8 9.5a4.2 4.2 0 0 0 8.4 0M12 13.7v1.3");
  private static final Path DETOUR =
      SvgPath.parse("M15.8 17.5V11a3.6 3.6 0 0 0-7.2 0v4.5M5.8 13l2.8 3l2.8-3");
  private static final Rgba POST = Rgba.hex("#6A4424");
  private static final Rgba MEDIA = Rgba.hex("#0A6F7C");

  private SignPainter() {}

  /** Draws a sign whose first point is its place. */
  static void sign(Pen pen, Scene scene, Overlay overlay) {
    if (overlay.kind() == LineKind.TEKS) {
      words(pen, scene, overlay);
      return;
    }
    Xy at = scene.xy(overlay.points().getFirst());
    pen.save();
    pen.translate(at.x() - scene.px(SIZE) / 2, at.y() - scene.px(SIZE) / 2);
    pen.scale(scene.px(SIZE) / GRID);
    switch (overlay.kind()) {
      case TITIK_KUMPUL -> solid(pen, SQUARE, Ink.EVACUATION.light(), TICK);
      case POSKO -> paper(pen, TENT, POST, FLAG, 2);
      case POS_MEDIS -> paper(pen, DISC, Ink.DANGER.light(), CROSS, 4);
      case TITIK_MEDIA -> paper(pen, BALLOON, MEDIA, MICROPHONE, 1.8);
      case PENGALIHAN_ARUS -> paper(pen, DISC, Ink.BLOCK.light(), DETOUR, 2.2);
      case TITIK_RAWAN -> paper(pen, TRIANGLE, Ink.DANGER.light(), WARNING, 2.6);
      case SEKAT,
          SECURITY_BARRIER,
          KAWAT_BERDURI,
          RUTE_BUBAR,
          RUTE_BANTUAN,
          RUTE_EVAKUASI,
          RUTE_AMBULANS,
          ZONA_TERTUTUP,
          ZONA_UJI,
          ZONA,
          GARIS,
          CORETAN,
          TEKS -> {}
    }
    pen.restore();
  }

  /** The place that a sign takes, for labels to keep away from. */
  static Box box(Pen pen, Scene scene, Overlay overlay) {
    Xy at = scene.xy(overlay.points().getFirst());
    return overlay.kind() == LineKind.TEKS
        ? plate(pen, scene, overlay)
        : Box.around(at, scene.px(SIZE), scene.px(SIZE));
  }

  private static void solid(Pen pen, Path outline, Rgba colour, Path sign) {
    pen.stroke(outline, Stroke.solid(3, Rgba.WHITE));
    pen.fill(outline, colour);
    pen.stroke(sign, Stroke.round(2.6, Rgba.WHITE));
  }

  private static void paper(Pen pen, Path outline, Rgba colour, Path sign, double width) {
    pen.stroke(outline, Stroke.solid(4.4, Rgba.WHITE));
    pen.fill(outline, Rgba.WHITE);
    pen.stroke(outline, Stroke.solid(2, colour));
    pen.stroke(sign, Stroke.round(width, colour));
  }

  private static void words(Pen pen, Scene scene, Overlay overlay) {
    Box plate = plate(pen, scene, overlay);
    Path edge = Path.rounded(plate, scene.px(3));
    pen.fill(edge, scene.ink(Ink.SURFACE).alpha(0.92));
    pen.stroke(edge, Stroke.solid(scene.px(1), scene.ink(Ink.SURFACE_LINE)));
    pen.text(
        overlay.name(),
        plate.x() + scene.px(PAD),
        plate.centre().y() + style(scene).size() * 0.36,
        style(scene));
  }

  private static Box plate(Pen pen, Scene scene, Overlay overlay) {
    double width = pen.textWidth(overlay.name(), style(scene)) + 2 * scene.px(PAD);
    double height = style(scene).size() + scene.px(PAD + 3);
    return Box.around(scene.xy(overlay.points().getFirst()), width, height);
  }

  private static TextStyle style(Scene scene) {
    double size = scene.px(TYPE) * scene.look().type();
    return TextStyle.of(size, TextStyle.Weight.SEMI_BOLD, scene.ink(Ink.TEXT));
  }
}
