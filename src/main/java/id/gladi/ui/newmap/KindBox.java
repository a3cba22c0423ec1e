package id.gladi.ui.newmap;

import id.gladi.core.terrain.FeatureKind;
import id.gladi.ui.fx.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Chooses what something on the ground is, by its id; the empty one leaves it out. */
final class KindBox extends ComboBox<String> {
  private static final double WIDTH = 170;

  KindBox(Texts texts, Optional<FeatureKind> chosen, Consumer<Optional<FeatureKind>> onChosen) {
    getItems().add("");
    for (var kind : FeatureKind.values()) {
      getItems().add(kind.id());
    }
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String id) {
            return texts.get(id == null || id.isEmpty() ? "newmap.mapping.leave" : "ground." + id);
          }

          @Override
          public String fromString(String text) {
            return "";
          }
        });
    setValue(chosen.map(FeatureKind::id).orElse(""));
    setOnAction(_ -> onChosen.accept(kind()));
  }

  Optional<FeatureKind> kind() {
    var value = getValue();
    return value == null ? Optional.empty() : FeatureKind.of(value);
  }
}
