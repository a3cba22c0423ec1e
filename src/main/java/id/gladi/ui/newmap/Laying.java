package id.gladi.ui.newmap;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.PictureGround;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.core.terrain.picture.Calibration.Reason;
import id.gladi.core.terrain.picture.Calibrator;
import id.gladi.core.terrain.picture.ControlPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays a picture on the ground by what is said of it.
 *
 * @param base grid of the map it is laid on; null for ground of its own
 */
record Laying(Calibrating now, @Nullable LocalGrid base) {
  /** Metres along a side below and above which something was mistyped. */
  private static final double SHORTEST = 2;

  private static final double LONGEST = 100_000;

  /** What comes of it. */
  sealed interface Outcome {}

  /**
   * Where the picture lies.
   *
   * @param located false when the place on Earth is not known
   */
  record Laid(LocalGrid grid, Calibration.Placed placed, boolean located) implements Outcome {}

  /** Nothing yet, and why. */
  record Open(Reason reason) implements Outcome {}

  Outcome outcome() {
    return switch (now.way()) {
      case POINTS -> byPoints();
      case DISTANCE -> byDistance();
      case WORLD_FILE -> byWorldFile();
    };
  }

  private Outcome byPoints() {
    if (now.usable().isEmpty()) {
      return new Open(Reason.TOO_FEW_POINTS);
    }
    var grid = base == null ? new LocalGrid(place(now.usable().getFirst())) : base;
    return laid(grid, fit(grid), true);
  }

  private GeoPoint place(int mark) {
    return now.marks().get(mark).place().orElseThrow();
  }

  private Calibration fit(LocalGrid grid) {
    var points =
        now.usable().stream()
            .map(i -> new ControlPoint(now.marks().get(i).pixel(), grid.toLocal(place(i))))
            .toList();
    return now.slanted() && points.size() > 2
        ? Calibrator.affine(points)
        : Calibrator.similarity(points);
  }

  private Outcome byDistance() {
    if (now.marks().size() < 2) {
      return new Open(Reason.TOO_FEW_POINTS);
    }
    var first = now.marks().getFirst();
    var known = first.place();
    if (base != null && known.isEmpty()) {
      return new Open(Reason.NO_PLACE);
    }
    var grid = base == null ? new LocalGrid(known.orElse(new GeoPoint(0, 0))) : base;
    var second = now.marks().get(1).pixel();
    var measured =
        Calibrator.measured(first.pixel(), second, now.metres(), now.north(), first.pixel());
    return switch (laid(grid, measured, known.isPresent())) {
      case Laid laid when known.isPresent() -> moved(laid, grid, known.get());
      case Laid laid -> laid;
      case Open open -> open;
    };
  }

  /** The first mark is the origin of the measured plane; it is moved to its place on the grid. */
  private static Laid moved(Laid laid, LocalGrid grid, GeoPoint place) {
    var at = grid.toLocal(place);
    var g = laid.placed().ground();
    var there = new PictureGround(g.a(), g.b(), g.c() + at.x(), g.d(), g.e(), g.f() + at.y());
    return new Laid(grid, new Calibration.Placed(there, laid.placed().errors()), true);
  }

  private Outcome byWorldFile() {
    var known = now.scan().known();
    if (known == null || (base != null && !known.located())) {
      return new Open(Reason.NO_PLACE);
    }
    if (base == null) {
      var errors = List.of(known.residual());
      return laid(known.grid(), new Calibration.Placed(known.ground(), errors), known.located());
    }
    return laid(base, Calibrator.affine(corners(known, base)), true);
  }

  private List<ControlPoint> corners(Scan.Known known, LocalGrid onto) {
    var corners = new ArrayList<ControlPoint>();
    for (double column : new double[] {0, now.scan().columns()}) {
      for (double row : new double[] {0, now.scan().rows()}) {
        var pixel = new Pixel(column, row);
        var place = known.grid().toGeo(known.ground().toGround(pixel));
        corners.add(new ControlPoint(pixel, onto.toLocal(place)));
      }
    }
    return corners;
  }

  private Outcome laid(LocalGrid grid, Calibration calibration, boolean located) {
    return switch (calibration) {
      case Calibration.Placed placed when measurable(placed.ground()) ->
          new Laid(grid, placed, located);
      case Calibration.Placed _ -> new Open(Reason.BEYOND_MEASURE);
      case Calibration.Impossible(var reason) -> new Open(reason);
    };
  }

  private boolean measurable(PictureGround ground) {
    double wide = Math.hypot(ground.a(), ground.d()) * now.scan().columns();
    double high = Math.hypot(ground.b(), ground.e()) * now.scan().rows();
    return Math.max(wide, high) >= SHORTEST && Math.max(wide, high) <= LONGEST;
  }
}
