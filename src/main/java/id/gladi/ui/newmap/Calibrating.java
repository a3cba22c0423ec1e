package id.gladi.ui.newmap;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.LocalGrid;
import id.gladi.core.terrain.Pixel;
import id.gladi.core.terrain.picture.Calibration;
import id.gladi.core.terrain.picture.Calibrator;
import id.gladi.core.terrain.picture.ControlPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything said so far of where a picture lies. Immutable.
 *
 * @param marks points in the picture, in the order they were set
 * @param slanted whether the picture may be stretched and skewed, for three points or more
 * @param metres between the first two marks
 * @param north degrees clockwise from the top of the picture to north
 */
record Calibrating(
    Scan scan, Way way, List<Mark> marks, boolean slanted, double metres, double north) {
  Calibrating {
    marks = List.copyOf(marks);
  }

  /** By what the picture is placed. */
  enum Way {
    /** Points whose latitude and longitude are known. */
    POINTS,
    /** A length between two points, and north. */
    DISTANCE,
    /** The world file beside the picture. */
    WORLD_FILE
  }

  /**
   * Where the picture lies.
   *
   * @param located false when the place on Earth is not known
   */
  record Laid(LocalGrid grid, Calibration.Placed placed, boolean located) {}

  static Calibrating of(Scan scan) {
    var way = scan.known() == null ? Way.POINTS : Way.WORLD_FILE;
    return new Calibrating(scan, way, List.of(), false, 0, 0);
  }

  Calibrating by(Way other) {
    return new Calibrating(scan, other, marks, slanted, metres, north);
  }

  Calibrating slanted(boolean on) {
    return new Calibrating(scan, way, marks, on, metres, north);
  }

  Calibrating measured(double length, double degrees) {
    return new Calibrating(scan, way, marks, slanted, length, degrees);
  }

  Calibrating with(List<Mark> others) {
    return new Calibrating(scan, way, others, slanted, metres, north);
  }

  Calibrating plus(Pixel pixel) {
    var more = new ArrayList<>(marks);
    more.add(new Mark(pixel, ""));
    return with(more);
  }

  Calibrating set(int index, Mark mark) {
    var next = new ArrayList<>(marks);
    next.set(index, mark);
    return with(next);
  }

  Calibrating without(int index) {
    var next = new ArrayList<>(marks);
    next.remove(index);
    return with(next);
  }

  /** Marks whose place is known, with their numbers. */
  List<Integer> usable() {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).place().isPresent()) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** What comes of it on the grid of an existing map, or on one of its own. */
  Optional<Laid> laid(@Nullable LocalGrid base) {
    return switch (way) {
      case POINTS -> byPoints(base);
      case DISTANCE -> byDistance(base);
      case WORLD_FILE -> byWorldFile(base);
    };
  }

  /** Why nothing comes of it. */
  Calibration.Reason reason() {
    if (way == Way.DISTANCE) {
      return marks.size() < 2 ? Calibration.Reason.TOO_FEW_POINTS : why(measured(new Pixel(0, 0)));
    }
    var places = usable();
    return places.isEmpty() ? Calibration.Reason.TOO_FEW_POINTS : why(fit(grid(null)));
  }

  private static Calibration.Reason why(Calibration calibration) {
    return switch (calibration) {
      case Calibration.Placed _ -> Calibration.Reason.TOO_FEW_POINTS;
      case Calibration.Impossible(var reason) -> reason;
    };
  }

  private Optional<Laid> byPoints(@Nullable LocalGrid base) {
    if (usable().isEmpty()) {
      return Optional.empty();
    }
    var grid = grid(base);
    return laid(grid, fit(grid), true);
  }

  private LocalGrid grid(@Nullable LocalGrid base) {
    return base == null ? new LocalGrid(place(usable().getFirst())) : base;
  }

  private GeoPoint place(int mark) {
    return marks.get(mark).place().orElseThrow();
  }

  private Calibration fit(LocalGrid grid) {
    var points =
        usable().stream()
            .map(i -> new ControlPoint(marks.get(i).pixel(), grid.toLocal(place(i))))
            .toList();
    return slanted && points.size() > 2 ? Calibrator.affine(points) : Calibrator.similarity(points);
  }

  private Optional<Laid> byDistance(@Nullable LocalGrid base) {
    if (marks.size() < 2 || (base != null && marks.getFirst().place().isEmpty())) {
      return Optional.empty();
    }
    var first = marks.getFirst();
    var known = first.place();
    var grid = base == null ? new LocalGrid(known.orElse(new GeoPoint(0, 0))) : base;
    var origin = first.pixel();
    return laid(grid, measured(origin), known.isPresent())
        .map(laid -> known.isEmpty() ? laid : moved(laid, grid, known.get()));
  }

  /** The first mark is the origin of the measured plane; it is moved to its place on the grid. */
  private static Laid moved(Laid laid, LocalGrid grid, GeoPoint place) {
    var at = grid.toLocal(place);
    var g = laid.placed().ground();
    var there =
        new id.gladi.core.terrain.PictureGround(
            g.a(), g.b(), g.c() + at.x(), g.d(), g.e(), g.f() + at.y());
    return new Laid(grid, new Calibration.Placed(there, List.of()), true);
  }

  private Calibration measured(Pixel origin) {
    return Calibrator.measured(marks.get(0).pixel(), marks.get(1).pixel(), metres, north, origin);
  }

  private Optional<Laid> byWorldFile(@Nullable LocalGrid base) {
    var known = scan.known();
    if (known == null || (base != null && !known.located())) {
      return Optional.empty();
    }
    if (base == null) {
      var placed = new Calibration.Placed(known.ground(), List.of(known.residual()));
      return Optional.of(new Laid(known.grid(), placed, known.located()));
    }
    var corners = new ArrayList<ControlPoint>();
    for (double column : new double[] {0, scan.columns()}) {
      for (double row : new double[] {0, scan.rows()}) {
        var pixel = new Pixel(column, row);
        var place = known.grid().toGeo(known.ground().toGround(pixel));
        corners.add(new ControlPoint(pixel, base.toLocal(place)));
      }
    }
    return laid(base, Calibrator.affine(corners), true);
  }

  private static Optional<Laid> laid(LocalGrid grid, Calibration calibration, boolean located) {
    return switch (calibration) {
      case Calibration.Placed placed -> Optional.of(new Laid(grid, placed, located));
      case Calibration.Impossible _ -> Optional.empty();
    };
  }
}
