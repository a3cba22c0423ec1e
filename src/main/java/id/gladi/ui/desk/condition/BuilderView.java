package id.gladi.ui.desk.condition;

import id.gladi.ui.desk.condition.Template.Slot;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.Arrays;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The builder of a condition over the board: choose words, add them, read the sentence. */
public final class BuilderView extends VBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private final BuilderModel model;
  private final Texts texts;
  private final FlowPane choices = new FlowPane(8, 8);

  public BuilderView(BuilderModel model, Texts texts) {
    super(12);
    this.model = model;
    this.texts = texts;
    setId("builder");
    setMinHeight(0);
    getStyleClass().add("msel");
    visibleProperty().bind(model.contingency().isNotNull());
    managedProperty().bind(visibleProperty());
    Watch.now(this::choices, model.template(), model.contingency(), texts.language());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    var title =
        Labels.of(
            texts.of(
                () ->
                    texts.get(
                        "builder.title", Objects.requireNonNullElse(model.contingency().get(), "")),
                model.contingency()),
            "title");
    getChildren()
        .addAll(
            title,
            Labels.wrapped(texts.of("builder.hint"), "secondary"),
            choices,
            links(),
            Labels.of(texts.of("builder.text"), "strong"),
            text(),
            sentence(),
            foot());
  }

  private void choices() {
    var kind = new ComboBox<Option>();
    kind.setId("builder-kind");
    kind.getItems().setAll(Arrays.stream(Template.values()).map(this::option).toList());
    kind.setValue(option(model.template().get()));
    kind.setOnAction(_ -> model.template().set(Template.valueOf(kind.getValue().id())));
    choices.getChildren().setAll(kind);
    model.template().get().slots().stream().map(this::slot).forEach(choices.getChildren()::add);
  }

  private Option option(Template template) {
    return Option.of(template.name(), texts.get("builder." + template));
  }

  private Node slot(Slot slot) {
    if (slot == Slot.NUMBER) {
      var number = new TextField();
      number.setPrefColumnCount(5);
      number.setId("builder-" + slot);
      number.textProperty().bindBidirectional(model.chosen(slot));
      return number;
    }
    var box = new ComboBox<Option>();
    box.setId("builder-" + slot);
    box.getItems().setAll(model.options(slot));
    box.getItems().stream()
        .filter(o -> o.id().equals(model.chosen(slot).get()))
        .findFirst()
        .ifPresent(box::setValue);
    box.setMaxWidth(260);
    box.setOnAction(_ -> model.chosen(slot).set(box.getValue().id()));
    return box;
  }

  private HBox links() {
    var and = Labels.button(texts.of("builder.and"), () -> model.onAdd("dan"));
    and.setId("builder-and");
    var or = Labels.button(texts.of("builder.or"), () -> model.onAdd("atau"));
    or.setId("builder-or");
    return new HBox(8, and, or);
  }

  private TextArea text() {
    var text = new TextArea();
    text.setId("builder-text");
    text.setPrefRowCount(3);
    text.setWrapText(true);
    text.textProperty().bindBidirectional(model.text());
    model
        .contingency()
        .subscribe(id -> {
          if (id != null) {
            FxThread.later(text::requestFocus);
          }
        });
    return text;
  }

  private Node sentence() {
    var sentence = Labels.wrapped(model.sentence(), "builder-sentence");
    sentence.setId("builder-sentence");
    model.good().subscribe(good -> sentence.pseudoClassStateChanged(BAD, !good));
    return sentence;
  }

  private HBox foot() {
    var save = Labels.button(texts.of("builder.save"), model::onSave);
    save.setId("builder-save");
    save.getStyleClass().add("outline");
    save.disableProperty().bind(model.good().not());
    var cancel = Labels.button(texts.of("builder.cancel"), model::onCancel);
    cancel.setId("builder-cancel");
    var foot = new HBox(8, save, cancel);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.onCancel();
      e.consume();
    }
  }
}
