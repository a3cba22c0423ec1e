package id.gladi.ui.review;

import id.gladi.app.ReviewRoom.Kind;
import id.gladi.app.review.Order;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which document in which format and language, what leaves the PC with it, and where it goes. */
final class ExportPane extends VBox {
  private static final double GAP = 12;
  private static final double NAME = 156;

  private final ReviewModel model;
  private final Texts texts;
  private final Places places;
  private final ComboBox<Kind> document = new ComboBox<>();
  private final ComboBox<String> format = new ComboBox<>();
  private final ComboBox<Language> language = new ComboBox<>();
  private final Spinner<Integer> step = new Spinner<>();
  private final CheckBox notes = new CheckBox();
  private final SimpleObjectProperty<@Nullable Order> order = new SimpleObjectProperty<>();

  /** Asks where a file goes or comes from and shows where it lies. */
  interface Places {
    /** A picture that is there. */
    Optional<Path> picture();

    Optional<Path> save(String suggestedName, String ending);

    void show(Path folder);
  }

  ExportPane(ReviewModel model, Places places, Runnable close) {
    super(GAP);
    this.model = model;
    this.texts = model.texts();
    this.places = places;
    setId("review-export-pane");
    getStyleClass().add("export");
    choices();
    var steps = row("review.step", step, "review-step");
    steps.visibleProperty().bind(order.map(o -> o != null && o.board()));
    steps.managedProperty().bind(steps.visibleProperty());
    var save = Labels.button(texts.of("review.save"), this::onSave);
    save.setId("review-save");
    save.getStyleClass().add("accent");
    save.disableProperty().bind(model.exports().work().what().isNotEmpty());
    var back = Labels.button(texts.of("review.back"), close);
    back.setId("review-export-close");
    back.setCancelButton(true);
    var buttons = new HBox(GAP, Labels.spring(), back, save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Labels.of(texts.of("review.export.title"), "title"),
            row("review.document", document, "review-document"),
            row("review.format", format, "review-format"),
            row("review.language", language, "review-export-language"),
            steps,
            notes,
            new OutgoingList(model, order),
            new ExportProgress(model, places),
            buttons);
  }

  private static Node row(Texts texts, String key, Node field) {
    var name = Labels.of(texts.of(key), "secondary");
    name.setMinWidth(NAME);
    name.setLabelFor(field);
    var row = new HBox(GAP, name, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node row(String key, Node field, String id) {
    field.setId(id);
    field.accessibleTextProperty().bind(texts.of(key));
    return row(texts, key, field);
  }

  private void choices() {
    document.setConverter(new Named<>(kind -> texts.get("review.document." + kind.id())));
    document.getItems().setAll(model.room().documents());
    document.setPrefWidth(320);
    format.setConverter(new Named<>(ending -> texts.get("review.format" + ending)));
    format.setPrefWidth(320);
    language.setConverter(new Named<>(Language::ownName));
    language.getItems().setAll(Language.values());
    language.valueProperty().bindBidirectional(model.language());
    notes.setId("review-export-notes");
    notes.setWrapText(true);
    notes.textProperty().bind(texts.of("review.notes"));
    notes.selectedProperty().bindBidirectional(model.notes());
    step.setEditable(true);
    model
        .outline()
        .subscribe(outline -> {
          int last = outline == null ? 1 : Math.max(1, (int) outline.steps());
          step.setValueFactory(new IntegerSpinnerValueFactory(1, last, last));
        });
    document
        .valueProperty()
        .subscribe(kind -> {
          if (kind != null) {
            format.getItems().setAll(kind.endings());
            format.getSelectionModel().selectFirst();
          }
        });
    document.getSelectionModel().selectFirst();
    Watch.now(
        this::choose,
        document.valueProperty(),
        format.valueProperty(),
        language.valueProperty(),
        notes.selectedProperty(),
        step.valueProperty());
  }

  private void choose() {
    model.exports().forget();
    var kind = document.getValue();
    var ending = format.getValue();
    if (kind != null && ending != null) {
      var wanted = new Order(kind.id(), ending, 0, notes.isSelected(), language.getValue().code());
      var at = step.getValue();
      order.set(wanted.board() && at != null ? wanted.at(at) : wanted);
    }
  }

  private void onSave() {
    var wanted = order.get();
    if (wanted != null) {
      var name =
          texts.get("review.file." + wanted.document(), model.session().number()) + wanted.ending();
      places
          .save(name, wanted.ending())
          .ifPresent(file -> model.exports().begin(model.draft().now().get(), wanted, file));
    }
  }
}
