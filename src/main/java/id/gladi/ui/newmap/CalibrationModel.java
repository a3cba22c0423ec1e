package id.gladi.ui.newmap;

import id.gladi.app.maps.Scan;
import id.gladi.core.terrain.AreaMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Where a picture lies, as far as the user has said. Use on the FX thread only. */
final class CalibrationModel {
  private static final double OVER_A_MAP = 0.6;

  private final Scan scan;
  private final List<AreaMap> bases;
  private final ObjectProperty<Calibrating> now;
  private final ObjectProperty<Optional<AreaMap>> base =
      new SimpleObjectProperty<>(Optional.empty());
  private final DoubleProperty opacity = new SimpleDoubleProperty(1);
  private final StringProperty source = new SimpleStringProperty("");

  /**
   * A picture to place.
   *
   * @param bases maps of the user that it can be laid on
   */
  CalibrationModel(Scan scan, List<AreaMap> bases) {
    this.scan = scan;
    this.bases = List.copyOf(bases);
    this.now = new SimpleObjectProperty<>(Calibrating.of(scan));
    base.subscribe(map -> opacity.set(map.isPresent() ? OVER_A_MAP : 1));
  }

  Scan scan() {
    return scan;
  }

  List<AreaMap> bases() {
    return bases;
  }

  ObjectProperty<Calibrating> now() {
    return now;
  }

  /** The map it is laid on; empty for ground of its own. */
  ObjectProperty<Optional<AreaMap>> base() {
    return base;
  }

  DoubleProperty opacity() {
    return opacity;
  }

  /** Whose picture it is; shown on every board and in every export. */
  StringProperty source() {
    return source;
  }

  /** Where the picture lies, or why it lies nowhere yet. */
  Laying.Outcome outcome() {
    return new Laying(now.get(), base.get().map(AreaMap::grid).orElse(null)).outcome();
  }

  /** The map that comes of it: new ground, or the base with the picture. */
  Optional<AreaMap> map() {
    return switch (outcome()) {
      case Laying.Laid laid ->
          Optional.of(
              base.get()
                  .map(map -> PictureMaps.over(map, scan, laid, opacity.get()))
                  .orElseGet(() -> PictureMaps.ground(scan, laid, opacity.get(), source.get())));
      case Laying.Open _ -> Optional.empty();
    };
  }
}
