package id.gladi.ui.mapeditor;

import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.core.terrain.edit.Courtyards;
import id.gladi.core.terrain.edit.MapEdit;
import id.gladi.core.terrain.edit.MapHistory;
import id.gladi.core.terrain.edit.Vertices;
import id.gladi.core.terrain.edit.Within;
import id.gladi.ui.fx.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The ground being corrected, without a control. Use on the FX thread only. */
public final class MapEditorModel {
  private final MapRoom room;
  private final Work work;
  private final Plan plan;
  private final ReadOnlyObjectWrapper<MapHistory> history;
  private final StringProperty selected = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Pencil>> pencil =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Point>> corners = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private AreaMap kept;

  /** The ground of a plan. */
  public MapEditorModel(MapRoom room, Work work, Plan plan) {
    this.room = room;
    this.work = work;
    this.plan = plan;
    this.kept = plan.map();
    this.history = new ReadOnlyObjectWrapper<>(MapHistory.of(plan.map()));
    pencil.subscribe(() -> {
      corners.set(List.of());
      refusal.set("");
    });
    selected.subscribe(() -> refusal.set(""));
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

  /** Key of the words why the last corner or drawing came to nothing; empty when it did not. */
  ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Takes the last corner back that was set; tells whether there was one. */
  boolean onTakeBack() {
    var set = corners.get();
    if (set.isEmpty()) {
      return false;
    }
    corners.set(set.subList(0, set.size() - 1));
    return true;
  }

  void onCorner(Point at) {
    refusal.set("");
    pencil
        .get()
        .filter(held -> held.kind().isPresent() || !corners.get().isEmpty() || opens(at))
        .ifPresent(held -> {
          var more = new ArrayList<>(corners.get());
          more.add(within().of(at));
          corners.set(List.copyOf(more));
          if (held.full(more)) {
            onDrawn();
          }
        });
  }

  /** Takes the area at hand for a courtyard that begins here, or else the one under the place. */
  private boolean opens(Point at) {
    var host =
        feature().filter(f -> Courtyards.covers(f, at)).or(() -> Courtyards.under(map(), at));
    host.ifPresentOrElse(
        f -> selected.set(f.id()), () -> refusal.set("mapeditor.courtyard.outside"));
    return host.isPresent();
  }

  /** Ends the drawing; nothing comes of too few corners. */
  void onDrawn() {
    pencil
        .get()
        .ifPresent(held -> held.shape(corners.get()).ifPresent(shape -> drawn(held, shape)));
    corners.set(List.of());
  }

  private void drawn(Pencil held, Geometry shape) {
    if (held.kind().isPresent()) {
      var feature = fresh(held, held.kind().get(), shape);
      act(new MapEdit.Add(feature));
      selected.set(feature.id());
    } else {
      area()
          .flatMap(area -> Courtyards.cut(area, shape.points()))
          .ifPresentOrElse(this::onShape, () -> refusal.set("mapeditor.courtyard.outside"));
    }
  }

  private Optional<Geometry.Area> area() {
    return feature()
        .map(Feature::geometry)
        .filter(Geometry.Area.class::isInstance)
        .map(Geometry.Area.class::cast);
  }

  private Feature fresh(Pencil held, FeatureKind kind, Geometry shape) {
    int number = 1;
    while (map().feature("gambar-" + number).isPresent()) {
      number++;
    }
    return new Feature("gambar-" + number, kind, "", shape, held.traits(shape));
  }

  void onShape(Geometry shape) {
    feature()
        .ifPresent(f ->
            act(
                new MapEdit.Change(
                    new Feature(f.id(), f.kind(), f.name(), within().of(shape), f.traits()))));
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
    if (onTakeBack()) {
      return;
    }
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

  private Within within() {
    return new Within(map().extent());
  }
}
