package id.gladi.ui.mapeditor;

import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.core.terrain.edit.MapEdit;
import id.gladi.core.terrain.edit.MapHistory;
import id.gladi.core.terrain.edit.Vertices;
import id.gladi.ui.fx.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The ground being corrected, without a control. Use on the FX thread only. */
public final class MapEditorModel {
  private static final double MILLIMETRES = 1000;

  private final MapRoom room;
  private final Work work;
  private final Plan plan;
  private final ReadOnlyObjectWrapper<MapHistory> history;
  private final StringProperty selected = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Pencil>> pencil =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Point>> corners = new ReadOnlyObjectWrapper<>(List.of());
  private AreaMap kept;

  /** The ground of a plan. */
  public MapEditorModel(MapRoom room, Work work, Plan plan) {
    this.room = room;
    this.work = work;
    this.plan = plan;
    this.kept = plan.map();
    this.history = new ReadOnlyObjectWrapper<>(MapHistory.of(plan.map()));
    pencil.subscribe(() -> corners.set(List.of()));
  }

  Plan plan() {
    return plan;
  }

  Work work() {
    return work;
  }

  ReadOnlyObjectProperty<MapHistory> history() {
    return history.getReadOnlyProperty();
  }

  AreaMap map() {
    return history.get().map();
  }

  /** Id of the feature at hand; empty for none. */
  StringProperty selected() {
    return selected;
  }

  /** What is drawn; empty while features are chosen and moved. */
  ObjectProperty<Optional<Pencil>> pencil() {
    return pencil;
  }

  /** Corners set so far. */
  ReadOnlyObjectProperty<List<Point>> corners() {
    return corners.getReadOnlyProperty();
  }

  Optional<Feature> feature() {
    return map().feature(selected.get());
  }

  boolean changed() {
    return !map().equals(kept);
  }

  void onCorner(Point at) {
    pencil
        .get()
        .ifPresent(held -> {
          var more = new ArrayList<>(corners.get());
          more.add(placed(at));
          corners.set(List.copyOf(more));
          if (held.full(more)) {
            onDrawn();
          }
        });
  }

  /** Ends the drawing; nothing comes of too few corners. */
  void onDrawn() {
    pencil
        .get()
        .flatMap(held -> held.shape(corners.get()).map(shape -> fresh(held, shape)))
        .ifPresent(feature -> {
          act(new MapEdit.Add(feature));
          selected.set(feature.id());
        });
    corners.set(List.of());
  }

  private Feature fresh(Pencil held, Geometry shape) {
    int number = 1;
    while (map().feature("gambar-" + number).isPresent()) {
      number++;
    }
    return new Feature("gambar-" + number, held.kind(), "", shape, held.traits(shape));
  }

  void onShape(Geometry shape) {
    feature()
        .ifPresent(f ->
            act(
                new MapEdit.Change(
                    new Feature(f.id(), f.kind(), f.name(), inside(shape), f.traits()))));
  }

  void onNamed(String name) {
    feature()
        .filter(f -> !f.name().equals(name))
        .ifPresent(f ->
            act(new MapEdit.Change(new Feature(f.id(), f.kind(), name, f.geometry(), f.traits()))));
  }

  /** Says what the chosen feature is. */
  void onKind(FeatureKind kind) {
    feature()
        .filter(f -> f.kind() != kind)
        .ifPresent(f ->
            act(new MapEdit.Change(new Feature(f.id(), kind, f.name(), f.geometry(), f.traits()))));
  }

  void onTraits(Traits traits) {
    feature()
        .ifPresent(f ->
            act(new MapEdit.Change(new Feature(f.id(), f.kind(), f.name(), f.geometry(), traits))));
  }

  void onRemove() {
    var id = selected.get();
    selected.set("");
    act(new MapEdit.Remove(id));
  }

  /** Takes one corner of the chosen feature away, if it can spare it. */
  void onRemoveCorner(int corner) {
    feature().flatMap(f -> Vertices.removed(f.geometry(), corner)).ifPresent(this::onShape);
  }

  void onUndo() {
    history.get().undone().ifPresent(this::go);
  }

  void onRedo() {
    history.get().redone().ifPresent(this::go);
  }

  private void go(MapHistory to) {
    history.set(to);
    if (feature().isEmpty()) {
      selected.set("");
    }
  }

  /** Keeps the map; a bundled one is copied with its exercise first. */
  void onSave(Consumer<Plan> then) {
    var map = map();
    work.begin(
        "mapeditor.work.keeping",
        _ -> room.revise(plan, map),
        revised -> {
          kept = map;
          then.accept(revised);
        },
        () -> {});
  }

  private void act(MapEdit edit) {
    history.set(history.get().after(edit));
  }

  private Geometry inside(Geometry shape) {
    return switch (shape) {
      case Geometry.Spot(var at) -> new Geometry.Spot(placed(at));
      case Geometry.Line(var points) ->
          new Geometry.Line(points.stream().map(this::placed).toList());
      case Geometry.Area(var points, var holes) ->
          new Geometry.Area(points.stream().map(this::placed).toList(), holes);
    };
  }

  /** On the map, in whole millimetres as files have them. */
  private Point placed(Point p) {
    var in = map().extent().clamp(p);
    return new Point(
        Math.rint(in.x() * MILLIMETRES) / MILLIMETRES + 0.0,
        Math.rint(in.y() * MILLIMETRES) / MILLIMETRES + 0.0);
  }
}
