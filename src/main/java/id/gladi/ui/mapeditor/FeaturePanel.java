package id.gladi.ui.mapeditor;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Traits;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Name and measures of the feature at hand; what is written counts when the field is left. */
final class FeaturePanel extends VBox {
  /** Metres. */
  private static final int LONGEST = 1_000;

  private final MapEditorModel model;
  private final Texts texts;

  FeaturePanel(MapEditorModel model, Texts texts) {
    super(10);
    this.model = model;
    this.texts = texts;
    setId("feature");
    getStyleClass().addAll("panel-body", "feature");
    model.selected().subscribe(_ -> show());
    model.history().subscribe(_ -> show());
  }

  /** Made anew for every change; the field that the hand has come to keeps the focus. */
  private void show() {
    var held = held();
    getChildren().clear();
    model.feature().ifPresentOrElse(this::show, this::nothing);
    if (held != null) {
      FxThread.later(() -> lookupAll("#" + held).forEach(Node::requestFocus));
    }
  }

  private @Nullable String held() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner == null || lookupAll("#" + owner.getId()).isEmpty() ? null : owner.getId();
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
            metres(
                "feature-width",
                "mapeditor.width",
                traits.width(),
                width ->
                    model.onTraits(with(traits, width, traits.clearWidth(), traits.enclosed()))),
            metres(
                "feature-clear",
                "mapeditor.clear",
                traits.clearWidth(),
                clear -> model.onTraits(with(traits, traits.width(), clear, traits.enclosed()))),
            enclosed,
            remove,
            Labels.wrapped(texts.of("mapeditor.keys"), "secondary"));
  }

  /** A length; what is none is said below the field and changes nothing. */
  private VBox metres(String id, String name, double value, DoubleConsumer written) {
    var wrong = Labels.wrapped(texts.of("mapeditor.wrong", LONGEST), "refusal");
    wrong.setId(id + "-wrong");
    wrong.setVisible(false);
    wrong.managedProperty().bind(wrong.visibleProperty());
    var box =
        field(
            id,
            name,
            plain(value),
            text -> {
              var length = number(text);
              wrong.setVisible(length.isEmpty());
              length.ifPresent(written);
            });
    box.getChildren().add(wrong);
    return box;
  }

  private VBox field(String id, String name, String value, Consumer<String> written) {
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

  private static OptionalDouble number(String text) {
    if (text.isBlank()) {
      return OptionalDouble.of(0);
    }
    try {
      double length = Double.parseDouble(text.strip().replace(',', '.'));
      return length >= 0 && length <= LONGEST ? OptionalDouble.of(length) : OptionalDouble.empty();
    } catch (NumberFormatException notANumber) {
      return OptionalDouble.empty();
    }
  }
}
