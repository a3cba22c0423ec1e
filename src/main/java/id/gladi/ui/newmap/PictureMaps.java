package id.gladi.ui.newmap;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Backdrop;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.MapOrigin;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;

/** Maps with a picture: one to look at while it is calibrated, and those that come of it. */
final class PictureMaps {
  private PictureMaps() {}

  /** One metre for each pixel, so that the picture can be shown before anything is known. */
  static AreaMap flat(Scan scan) {
    var grid = new LocalGrid(new GeoPoint(0, 0));
    var lies = new PictureGround(1, 0, 0, 0, -1, 0);
    var picture = backdrop(scan, lies, 1);
    var extent = new Extent(0, -scan.rows(), scan.columns(), 0);
    return new AreaMap(
        "gambar",
        "",
        new MapOrigin("", "", " ", false),
        grid,
        extent,
        0,
        List.of(),
        List.of(picture));
  }

  static Pixel pixel(Point flat) {
    return new Pixel(flat.x(), -flat.y());
  }

  static Point flat(Pixel pixel) {
    return new Point(pixel.column(), -pixel.row());
  }

  /** New ground as large as the picture. */
  static AreaMap ground(Scan scan, Laying.Laid laid, double opacity, String source) {
    var picture = backdrop(scan, laid.placed().ground(), opacity);
    var file = String.valueOf(scan.file().getFileName());
    var said = source.strip();
    return new AreaMap(
        "peta",
        "",
        new MapOrigin(said.isEmpty() ? file : said, "", said, !laid.located()),
        laid.grid(),
        around(picture),
        0,
        List.of(),
        List.of(picture));
  }

  /** The map with the picture above those it has. */
  static AreaMap over(AreaMap map, Scan scan, Laying.Laid laid, double opacity) {
    var pictures = new ArrayList<>(map.pictures());
    pictures.add(backdrop(scan, laid.placed().ground(), opacity));
    return map.withPictures(pictures);
  }

  private static Backdrop backdrop(Scan scan, PictureGround lies, double opacity) {
    var name = String.valueOf(scan.file().getFileName());
    return new Backdrop(name, scan.picture(), scan.columns(), scan.rows(), lies, opacity);
  }

  private static Extent around(Backdrop picture) {
    var x = picture.corners().stream().mapToDouble(Point::x).summaryStatistics();
    var y = picture.corners().stream().mapToDouble(Point::y).summaryStatistics();
    return new Extent(
        Math.floor(x.getMin()),
        Math.floor(y.getMin()),
        Math.ceil(x.getMax()),
        Math.ceil(y.getMax()));
  }
}
