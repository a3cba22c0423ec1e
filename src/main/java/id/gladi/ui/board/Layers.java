package id.gladi.ui.board;

import id.gladi.draw.scene.Look.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which parts of the picture are shown. One lives as long as the program; boards borrow it. */
public final class Layers {
  /** What can be switched; scale bar and north arrow cannot. */
  static final List<Part> PARTS =
      List.of(
          Part.GRID,
          Part.RINGS,
          Part.STREET_NAMES,
          Part.PLACE_NAMES,
          Part.TOKEN_LABELS,
          Part.STRENGTHS,
          Part.CROWD_DOTS,
          Part.CROWD_STATE,
          Part.TRAILS);

  private final ObjectProperty<Set<Part>> hidden = new SimpleObjectProperty<>(Set.of(Part.GRID));
  private final BooleanProperty legend = new SimpleBooleanProperty();
  private final DoubleProperty pictures = new SimpleDoubleProperty(1);
  private final DoubleProperty drawing = new SimpleDoubleProperty(1);

  /** The usual layers: everything but the grid. */
  public Layers() {}

  private Layers(Layers parent) {
    hidden.bindBidirectional(parent.hidden);
    legend.bindBidirectional(parent.legend);
    pictures.bindBidirectional(parent.pictures);
    drawing.bindBidirectional(parent.drawing);
  }

  /** The same layers for a page that comes and goes. */
  public Layers forPage() {
    return new Layers(this);
  }

  /** Parts that are switched off. */
  public ObjectProperty<Set<Part>> hidden() {
    return hidden;
  }

  /** Whether the legend is open. */
  public BooleanProperty legend() {
    return legend;
  }

  /** From 0 to 1, by which pictures on the ground are fainter. */
  public DoubleProperty pictures() {
    return pictures;
  }

  /** From 0 to 1, by which the drawn ground is fainter: roads, houses, greens, water. */
  public DoubleProperty drawing() {
    return drawing;
  }

  boolean shows(Part part) {
    return !hidden.get().contains(part);
  }

  void onToggle(Part part) {
    var next = EnumSet.noneOf(Part.class);
    next.addAll(hidden.get());
    if (!next.remove(part)) {
      next.add(part);
    }
    hidden.set(Set.copyOf(next));
  }
}
