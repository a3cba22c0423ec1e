package id.gladi.ui.newmap;

import id.gladi.app.maps.ForeignFile;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.PropertyMapping;
import id.gladi.ui.fx.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says what the properties of a foreign file mean; every change is seen on the ground at once. */
final class MappingPanel extends StackPane {
  private final Kit kit;
  private final ForeignFile file;
  private final Map<String, FeatureKind> kinds;
  private final KindBox otherwise;
  private final ComboBox<String> kindProperty;
  private final ComboBox<String> nameProperty;
  private final CheckBox osm = new CheckBox();
  private final GridPane table = new GridPane();

  MappingPanel(Kit kit, ForeignFile file) {
    this.kit = kit;
    this.file = file;
    this.kinds = new HashMap<>(file.guess().kinds());
    var texts = kit.texts();
    var guess = file.guess();
    osm.setId("mapping-osm");
    osm.textProperty().bind(texts.of("newmap.mapping.osm"));
    osm.setSelected(guess.osmTags());
    osm.setWrapText(true);
    kindProperty = properties("mapping-kind", guess.kindProperty());
    nameProperty = properties("mapping-name", guess.nameProperty());
    otherwise = new KindBox(texts, guess.otherwise(), _ -> onChange());
    otherwise.setId("mapping-otherwise");
    table.setHgap(8);
    table.setVgap(4);
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().add(wide);
    var byHand =
        new VBox(
            10,
            Labels.of(texts.of("newmap.mapping.kind"), "secondary"),
            kindProperty,
            table,
            Labels.of(texts.of("newmap.mapping.otherwise"), "secondary"),
            otherwise);
    byHand.visibleProperty().bind(osm.selectedProperty().not());
    byHand.managedProperty().bind(byHand.visibleProperty());
    var body =
        new VBox(
            10,
            Labels.of(texts.of("newmap.mapping.count", file.features()), "strong"),
            osm,
            Labels.of(texts.of("newmap.mapping.name"), "secondary"),
            nameProperty,
            byHand);
    osm.setOnAction(_ -> onChange());
    nameProperty.setOnAction(_ -> onChange());
    kindProperty.setOnAction(_ -> {
      rows();
      onChange();
    });
    rows();
    getChildren()
        .add(
            Panels.of(
                kit,
                "mapping",
                body,
                Panels.next(kit, texts.of("newmap.next"), kit.model()::onMapped)));
  }

  private ComboBox<String> properties(String id, String chosen) {
    var names = new ArrayList<String>();
    names.add("");
    file.properties().forEach(p -> names.add(p.name()));
    var box = new ComboBox<String>();
    box.getItems().setAll(names);
    box.setValue(chosen);
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private void rows() {
    table.getChildren().clear();
    int row = 0;
    for (var value : values()) {
      var said = new javafx.scene.control.Label(value.text() + "  (" + value.used() + ")");
      var kind = Optional.ofNullable(kinds.get(value.text()));
      var box = new KindBox(kit.texts(), kind, chosen -> onKind(value.text(), chosen));
      box.setId("mapping-value-" + row);
      table.addRow(row++, said, box);
    }
  }

  private List<ForeignFile.Value> values() {
    return file.properties().stream()
        .filter(p -> p.name().equals(kindProperty.getValue()))
        .findFirst()
        .map(ForeignFile.Property::values)
        .orElse(List.of());
  }

  private void onKind(String value, Optional<FeatureKind> kind) {
    kind.ifPresentOrElse(chosen -> kinds.put(value, chosen), () -> kinds.remove(value));
    onChange();
  }

  private void onChange() {
    kit.model()
        .onMapping(
            new PropertyMapping(
                kindProperty.getValue(),
                nameProperty.getValue(),
                kinds,
                otherwise.kind(),
                osm.isSelected()));
  }
}
