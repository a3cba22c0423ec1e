package id.gladi.ui.desk.assess;

import id.gladi.core.assess.Observation.Sense;
import id.gladi.core.plan.Objective;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One line for what is seen; Enter puts it on record with its time, inject and objective. */
final class ObservationEntry extends VBox {
  private final AssessModel model;
  private final Texts texts;
  private final TextField text = new TextField();
  private final ObjectProperty<Sense> sense = new SimpleObjectProperty<>(Sense.NEUTRAL);
  private final ComboBox<Option> injects = box("seen-inject");
  private final ComboBox<Option> objectives = box("seen-objective");

  ObservationEntry(AssessModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    text.setId("seen-text");
    text.promptTextProperty().bind(texts.of("sheet.prompt"));
    text.setOnAction(_ -> onSave());
    HBox.setHgrow(injects, Priority.ALWAYS);
    HBox.setHgrow(objectives, Priority.ALWAYS);
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(senses(), text, new HBox(8, injects, objectives), refusal);
    Watch.now(this::refresh, model.play().rested(), model.open(), texts.language());
  }

  private HBox senses() {
    var row = new HBox(6);
    for (var each : List.of(Sense.NEUTRAL, Sense.KEEP, Sense.IMPROVE)) {
      var button = new ToggleButton();
      button.setId("sense-" + each);
      button.textProperty().bind(texts.of("sense." + each));
      button.getStyleClass().add("judge-button");
      button.setMinWidth(Region.USE_PREF_SIZE);
      sense.subscribe(now -> button.setSelected(now == each));
      button.setOnAction(_ -> {
        sense.set(each);
        button.setSelected(true);
        text.requestFocus();
      });
      row.getChildren().add(button);
    }
    return row;
  }

  void onShown() {
    FxThread.later(text::requestFocus);
  }

  private void onSave() {
    model.onObserve(
        text.getText(),
        sense.get(),
        chosen(injects),
        chosen(objectives),
        done -> {
          if (done) {
            text.clear();
            sense.set(Sense.NEUTRAL);
          }
        });
  }

  private static @Nullable String chosen(ComboBox<Option> box) {
    var option = box.getValue();
    return option == null || option.id().isEmpty() ? null : option.id();
  }

  /** The inject of the moment is chosen anew whenever it changes. */
  private void refresh() {
    if (!model.open().get()) {
      return;
    }
    var told = new ArrayList<>(List.of(Option.of("", texts.get("sheet.inject.none"))));
    model.told().forEach(id -> told.add(Option.of(id, texts.get("sheet.inject", id))));
    fill(injects, told, model.current());
    var all = new ArrayList<>(List.of(Option.of("", texts.get("sheet.objective.none"))));
    model.objectives().stream()
        .map(rated -> rated.objective())
        .forEach(o -> all.add(Option.of(o.id(), words(o))));
    fill(objectives, all, chosen(objectives));
  }

  private static String words(Objective objective) {
    return objective.id() + "  " + objective.text();
  }

  private static void fill(ComboBox<Option> box, List<Option> options, @Nullable String chosen) {
    if (!box.getItems().equals(options)) {
      box.getItems().setAll(options);
    }
    box.setValue(
        options.stream().filter(o -> o.id().equals(chosen)).findFirst().orElse(options.getFirst()));
  }

  private static ComboBox<Option> box(String id) {
    var box = new ComboBox<Option>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(160);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Option option) {
            return option == null ? "" : option.name();
          }

          @Override
          public Option fromString(String text) {
            return Option.of(text);
          }
        });
    return box;
  }
}
