package id.gladi.draw.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Geometry;
import id.gladi.draw.Ink;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Hatch;
import id.gladi.draw.scene.Painter;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.List;

/** Lines, zones and signs; zones first, then routes, then barriers, then signs. */
final class LinePainter implements Painter {

  @Override
  public void paint(Pen pen, Scene scene) {
    for (int layer = 0; layer <= 3; layer++) {
      for (Overlay overlay : scene.actors().overlays()) {
        if (layer(overlay.kind()) == layer
            && overlay.points().size() >= overlay.kind().form().least()) {
          draw(pen, scene, overlay);
        }
      }
    }
  }

  private static int layer(LineKind kind) {
    return switch (kind) {
      case ZONA, ZONA_UJI, ZONA_TERTUTUP -> 0;
      case GARIS, CORETAN, RUTE_BUBAR, RUTE_BANTUAN, RUTE_EVAKUASI, RUTE_AMBULANS -> 1;
      case SEKAT, SECURITY_BARRIER, KAWAT_BERDURI -> 2;
      case TITIK_KUMPUL, POSKO, POS_MEDIS, TITIK_MEDIA, PENGALIHAN_ARUS, TITIK_RAWAN, TEKS -> 3;
    };
  }

  private static void draw(Pen pen, Scene scene, Overlay overlay) {
    List<Xy> points = Project.points(scene, overlay.points());
    switch (overlay.kind()) {
      case RUTE_BANTUAN -> route(pen, scene, points, 3, Ink.SUPPORT);
      case RUTE_EVAKUASI -> route(pen, scene, points, 3, Ink.EVACUATION, 9, 5);
      case RUTE_BUBAR -> route(pen, scene, points, 3.4, Ink.DISPERSAL, 3, 5);
      case RUTE_AMBULANS -> route(pen, scene, points, 3, Ink.DANGER, 14, 4, 3, 4);
      case GARIS -> plain(pen, scene, points);
      case SEKAT -> block(pen, scene, points);
      case SECURITY_BARRIER -> Barrier.comb(pen, scene, points);
      case KAWAT_BERDURI -> Barrier.wire(pen, scene, points);
      case ZONA -> zone(pen, scene, overlay, Ink.SUPPORT, false);
      case ZONA_UJI -> zone(pen, scene, overlay, Ink.NOTE, false);
      case ZONA_TERTUTUP -> zone(pen, scene, overlay, Ink.DANGER, true);
      case CORETAN -> free(pen, scene, points);
      case TITIK_KUMPUL, POSKO, POS_MEDIS, TITIK_MEDIA, PENGALIHAN_ARUS, TITIK_RAWAN, TEKS ->
          SignPainter.sign(pen, scene, overlay);
    }
  }

  private static void route(
      Pen pen, Scene scene, List<Xy> points, double width, Ink ink, double... dash) {
    Path path = Path.polyline(points);
    Rgba halo = scene.ink(Ink.HALO).alpha(0.85);
    pen.stroke(path, Stroke.round(scene.px(width + 3), halo));
    Stroke line = Stroke.solid(scene.px(width), scene.ink(ink));
    double[] scaled = new double[dash.length];
    for (int i = 0; i < dash.length; i++) {
      scaled[i] = scene.px(dash[i]);
    }
    pen.stroke(path, dash.length == 0 ? line : line.dashed(scaled));
    Arrow.head(pen, scene, points, scene.ink(ink));
  }

  private static void plain(Pen pen, Scene scene, List<Xy> points) {
    Path path = Path.polyline(points);
    pen.stroke(path, Stroke.round(scene.px(5), scene.ink(Ink.HALO).alpha(0.85)));
    pen.stroke(path, Stroke.round(scene.px(2), scene.ink(Ink.LEADER)));
  }

  private static void free(Pen pen, Scene scene, List<Xy> points) {
    Path path = Path.polyline(points);
    pen.stroke(path, Stroke.round(scene.px(6), scene.ink(Ink.HALO).alpha(0.85)));
    pen.stroke(path, Stroke.round(scene.px(3), scene.ink(Ink.NOTE)));
  }

  private static void block(Pen pen, Scene scene, List<Xy> points) {
    Path path = Path.polyline(points);
    pen.stroke(path, Stroke.solid(scene.px(9), scene.ink(Ink.HALO)));
    pen.stroke(path, Stroke.solid(scene.px(6), scene.ink(Ink.BLOCK)));
  }

  private static void zone(Pen pen, Scene scene, Overlay overlay, Ink ink, boolean hatched) {
    if (overlay.points().size() < 3) {
      return;
    }
    Geometry.Area area = new Geometry.Area(overlay.points());
    Path path = Project.path(scene, area);
    pen.fill(path, scene.ink(ink).alpha(0.07));
    if (hatched) {
      Hatch.lines(pen, scene, path, area, scene.ink(ink).alpha(0.3));
    }
    pen.stroke(
        path,
        Stroke.solid(scene.px(1.6), scene.ink(ink).alpha(0.85)).dashed(scene.px(7), scene.px(4)));
  }
}
