package id.gladi.ui.mapeditor;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Traits;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Name and measures of the feature at hand; what is written counts when the field is left. */
final class FeaturePanel extends VBox {
  private final MapEditorModel model;
  private final Texts texts;

  FeaturePanel(MapEditorModel model, Texts texts) {
    super(10);
    this.model = model;
    this.texts = texts;
    setId("feature");
    getStyleClass().add("panel-body");
    model.selected().subscribe(_ -> show());
    model.history().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    model.feature().ifPresentOrElse(this::show, this::nothing);
  }

  private void nothing() {
    getChildren().add(Labels.wrapped(texts.of("mapeditor.nothing"), "body"));
  }

  private void show(Feature feature) {
    var traits = feature.traits();
    var remove = Labels.button(Icon.CROSS, texts.of("mapeditor.remove"), model::onRemove);
    remove.setId("feature-remove");
    var enclosed = new CheckBox();
    enclosed.setId("feature-enclosed");
    enclosed.setWrapText(true);
    enclosed.textProperty().bind(texts.of("mapeditor.enclosed"));
    enclosed.setSelected(traits.enclosed());
    enclosed.setOnAction(_ ->
        model.onTraits(with(traits, traits.width(), traits.clearWidth(), enclosed.isSelected())));
    getChildren()
        .addAll(
            Labels.of(texts.of("ground." + feature.kind().id()), "title"),
            new VBox(
                4,
                Labels.of(texts.of("mapeditor.kind"), "secondary"),
                new KindChoice(texts, feature, model::onKind)),
            field("feature-name", "mapeditor.name", feature.name(), model::onNamed),
            field(
                "feature-width",
                "mapeditor.width",
                plain(traits.width()),
                text ->
                    model.onTraits(
                        with(traits, number(text), traits.clearWidth(), traits.enclosed()))),
            field(
                "feature-clear",
                "mapeditor.clear",
                plain(traits.clearWidth()),
                text ->
                    model.onTraits(with(traits, traits.width(), number(text), traits.enclosed()))),
            enclosed,
            remove,
            Labels.wrapped(texts.of("mapeditor.keys"), "secondary"));
  }

  private VBox field(
      String id, String name, String value, java.util.function.Consumer<String> written) {
    var field = new TextField(value);
    field.setId(id);
    field.setOnAction(_ -> written.accept(field.getText()));
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && !field.getText().equals(value)) {
            written.accept(field.getText());
          }
        });
    ObservableValue<String> label = texts.of(name);
    return new VBox(4, Labels.of(label, "secondary"), field);
  }

  private static Traits with(Traits t, double width, double clear, boolean enclosed) {
    return new Traits(
        width, clear, t.height(), t.floors(), enclosed, t.oneWay(), t.roadClass(), t.note());
  }

  private static String plain(double value) {
    return value == 0 ? "" : value == Math.rint(value) ? "" + (long) value : "" + value;
  }

  private static double number(String text) {
    try {
      return Math.clamp(Double.parseDouble(text.strip().replace(',', '.')), 0, 1_000);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
