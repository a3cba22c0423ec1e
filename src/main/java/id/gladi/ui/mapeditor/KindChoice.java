package id.gladi.ui.mapeditor;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says what a feature is; offers what its shape can be. */
final class KindChoice extends ComboBox<FeatureKind> {
  private static final List<FeatureKind> SPOTS =
      List.of(FeatureKind.GATE, FeatureKind.DOOR, FeatureKind.TREE, FeatureKind.POI);
  private static final List<FeatureKind> LINES =
      List.of(
          FeatureKind.ROAD,
          FeatureKind.ALLEY,
          FeatureKind.SIDEWALK,
          FeatureKind.DRIVEWAY,
          FeatureKind.FENCE,
          FeatureKind.WALL,
          FeatureKind.GATE,
          FeatureKind.DOOR,
          FeatureKind.WATER);
  private static final List<FeatureKind> AREAS =
      List.of(
          FeatureKind.BUILDING,
          FeatureKind.SITE_BUILDING,
          FeatureKind.SITE,
          FeatureKind.PORCH,
          FeatureKind.ROOM,
          FeatureKind.PARKING,
          FeatureKind.DRIVEWAY,
          FeatureKind.FACILITY,
          FeatureKind.FIELD,
          FeatureKind.GREEN,
          FeatureKind.VEGETATION,
          FeatureKind.WATER,
          FeatureKind.SIDEWALK,
          FeatureKind.JUNCTION);

  KindChoice(Texts texts, Feature feature, Consumer<FeatureKind> chosen) {
    setId("feature-kind");
    setMaxWidth(Double.MAX_VALUE);
    accessibleTextProperty().bind(texts.of("mapeditor.kind"));
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable FeatureKind kind) {
            return kind == null ? "" : texts.get("ground." + kind.id());
          }

          @Override
          public FeatureKind fromString(String text) {
            throw new UnsupportedOperationException("the list is chosen from, not written in");
          }
        });
    getItems().setAll(fitting(feature));
    if (!getItems().contains(feature.kind())) {
      getItems().addFirst(feature.kind());
    }
    setValue(feature.kind());
    setOnAction(_ -> chosen.accept(getValue()));
  }

  private static List<FeatureKind> fitting(Feature feature) {
    return switch (feature.geometry()) {
      case Geometry.Spot _ -> SPOTS;
      case Geometry.Line _ -> LINES;
      case Geometry.Area _ -> AREAS;
    };
  }
}
