package id.gladi.files.osm;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Geometry.Area;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Tags;
import id.gladi.files.osm.tag.Meaning;
import id.gladi.files.osm.tag.PlaceNames;
import id.gladi.files.shape.Clip;
import id.gladi.files.shape.Millimetres;
import id.gladi.files.shape.Rings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the features of a map: cut at the edge, named, with an id of their own. */
final class Features {
  /** Metres between the trees of a row; a planning value, tree rows do not say. */
  private static final double TREE_SPACING = 8;

  /** Narrower outlines are slips of a mapper, in square metres. */
  private static final double LEAST_AREA = 0.05;

  private final Placing placing;
  private final Tally tally;
  private final List<Feature> features = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Features(Placing placing, Tally tally) {
    this.placing = placing;
    this.tally = tally;
  }

  List<Feature> all() {
    return features;
  }

  /** Adds a line that may have gaps. */
  void line(String id, Tags tags, Meaning meaning, List<List<Point>> runs) {
    var whole = runs.stream().filter(run -> run.size() > 1).toList();
    if (whole.isEmpty()) {
      tally.leaveOut(meaning.kind(), LeftOut.TOO_FEW_NODES);
      return;
    }
    var pieces = new ArrayList<Geometry>();
    boolean cut = false;
    for (var run : whole) {
      var points = meaning.reversed() ? run.reversed() : run;
      cut |= !points.stream().allMatch(placing.extent()::contains);
      for (var piece : Clip.line(points, placing.extent())) {
        if (meaning.form() == Meaning.Form.ROW) {
          trees(piece).forEach(tree -> pieces.add(new Geometry.Spot(placing.extent().clamp(tree))));
        } else {
          pieces.add(new Geometry.Line(piece));
        }
      }
    }
    add(id, tags, meaning, pieces, cut);
  }

  /** Adds an area. */
  void area(String id, Tags tags, Meaning meaning, List<Area> areas) {
    var pieces = new ArrayList<Geometry>();
    boolean cut = false;
    boolean any = false;
    for (var area : areas) {
      if (Rings.size(area.points()) > LEAST_AREA) {
        any = true;
        cut |= !area.points().stream().allMatch(placing.extent()::contains);
        pieces.addAll(Clip.area(area, placing.extent()));
      }
    }
    if (any) {
      add(id, tags, meaning, pieces, cut);
    } else {
      tally.leaveOut(meaning.kind(), LeftOut.TOO_FEW_NODES);
    }
  }

  /** Adds a single place. */
  void spot(String id, Tags tags, Meaning meaning, Geometry shape) {
    var outside = shape.points().stream().anyMatch(p -> !placing.extent().contains(p));
    add(id, tags, meaning, outside ? List.of() : List.of(shape), false);
  }

  private void add(
      String id, Tags tags, Meaning meaning, List<? extends Geometry> pieces, boolean cut) {
    if (pieces.isEmpty()) {
      tally.leaveOut(meaning.kind(), LeftOut.OUTSIDE);
      return;
    }
    if (cut) {
      tally.cut();
    }
    var own = ids.contains(id) ? id + "-" + meaning.kind().id() : id;
    var name = PlaceNames.of(tags);
    var traits = noted(meaning.traits(), PlaceNames.readable(tags));
    for (int i = 0; i < pieces.size(); i++) {
      var pieceId = i == 0 ? own : own + "-" + (i + 1);
      if (ids.add(pieceId)) {
        features.add(
            new Feature(pieceId, meaning.kind(), name, Millimetres.of(pieces.get(i)), traits));
      }
    }
  }

  private static Traits noted(Traits traits, String name) {
    return name.isEmpty()
        ? traits
        : new Traits(
            traits.width(),
            traits.clearWidth(),
            traits.height(),
            traits.floors(),
            traits.enclosed(),
            traits.oneWay(),
            traits.roadClass(),
            traits.note().isEmpty() ? name : name + "; " + traits.note());
  }

  private static List<Point> trees(List<Point> row) {
    var trees = new ArrayList<Point>();
    double until = 0;
    for (int i = 1; i < row.size(); i++) {
      var a = row.get(i - 1);
      var b = row.get(i);
      double length = a.distance(b);
      for (; until <= length; until += TREE_SPACING) {
        double t = length == 0 ? 0 : until / length;
        trees.add(new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())));
      }
      until -= length;
    }
    return trees;
  }
}
