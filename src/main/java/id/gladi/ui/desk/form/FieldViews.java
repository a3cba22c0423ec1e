package id.gladi.ui.desk.form;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The controls for the questions of a form. */
final class FieldViews {
  /** Letters of an answer that needs a line of its own. */
  private static final int LONG = 34;

  private final Texts texts;

  FieldViews(Texts texts) {
    this.texts = texts;
  }

  Node of(Field field) {
    return switch (field) {
      case Field.Words f -> f.lines() == 1 ? line(f) : area(f);
      case Field.Choice f -> choice(f);
      case Field.Segments f -> segments(f);
      case Field.Many f -> many(f);
      case Field.Amount f -> new AmountView(f);
      case Field.Place f -> new PlaceView(f, texts);
      case Field.Part f -> f.control().get();
      case Field.Fold f -> fold(f);
      case Field.Live f -> Labels.wrapped(f.text(), "live");
      case Field.Remark f -> remark(f);
    };
  }

  private static Label remark(Field.Remark f) {
    var words = new Label(f.text());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  /** A button that unfolds its questions below it. */
  private VBox fold(Field.Fold f) {
    var button = new ToggleButton();
    button.setId(f.label() + ".open");
    button.textProperty().bind(texts.of(f.label() + ".open"));
    button.selectedProperty().bindBidirectional(f.open());
    button.setMaxWidth(Double.MAX_VALUE);
    var body = new VBox(12);
    for (var field : f.fields()) {
      body.getChildren().add(asked(field));
    }
    body.visibleProperty().bind(f.open());
    body.managedProperty().bind(f.open());
    return new VBox(12, button, body);
  }

  /** A question with its label above it. */
  VBox asked(Field field) {
    var control = of(field);
    control.setId(field.label());
    return new VBox(4, Labels.wrapped(texts.of(field.label()), "secondary"), control);
  }

  private static TextField line(Field.Words f) {
    var line = new TextField();
    line.textProperty().bindBidirectional(f.value());
    return line;
  }

  /** Tab leaves the area instead of writing a tab into it. */
  private static TextArea area(Field.Words f) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(f.lines());
    area.textProperty().bindBidirectional(f.value());
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.TAB && !e.isControlDown()) {
            area.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.TAB,
                    e.isShiftDown(),
                    true,
                    false,
                    false));
            e.consume();
          }
        });
    return area;
  }

  private static ComboBox<Option> choice(Field.Choice f) {
    var box = new ComboBox<Option>();
    box.getItems().setAll(f.options());
    box.setEditable(f.free());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(8);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Option option) {
            return option == null ? "" : option.name();
          }

          @Override
          public Option fromString(String text) {
            return f.options().stream()
                .filter(o -> o.name().equals(text))
                .findFirst()
                .orElseGet(() -> Option.of(text));
          }
        });
    f.options().stream()
        .filter(o -> o.id().equals(f.value().get()))
        .findFirst()
        .or(() -> f.free() ? Optional.of(Option.of(f.value().get())) : Optional.empty())
        .ifPresent(box::setValue);
    box.valueProperty().subscribe(o -> f.value().set(o == null ? "" : o.id()));
    if (f.free()) {
      box.getEditor()
          .textProperty()
          .subscribe(text -> f.value().set(box.getConverter().fromString(text).id()));
    }
    return box;
  }

  private HBox segments(Field.Segments f) {
    var row = new HBox();
    row.getStyleClass().add("segments");
    for (var option : f.options()) {
      var button = new ToggleButton();
      button.setId(f.label() + "." + option.id());
      var name = new Label(option.name());
      name.getStyleClass().add("segment-name");
      var face = new VBox(name);
      if (!option.note().isEmpty()) {
        var note = new Label(option.note());
        note.getStyleClass().add("segment-note");
        face.getChildren().add(note);
        button.setTooltip(new Tooltip(option.name() + " · " + option.tip()));
      }
      face.getStyleClass().add("segment-face");
      button.setGraphic(face);
      button.setDisable(!option.open());
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(0);
      button.setPrefWidth(1);
      HBox.setHgrow(button, Priority.ALWAYS);
      f.value().subscribe(now -> button.setSelected(option.id().equals(now)));
      button.setOnAction(_ -> {
        f.value().set(option.id());
        button.setSelected(true);
      });
      row.getChildren().add(button);
    }
    return row;
  }

  /** Short answers side by side, long ones below one another and wrapped. */
  private Pane many(Field.Many f) {
    boolean wide = f.options().stream().anyMatch(option -> option.name().length() > LONG);
    Pane pane = wide ? new VBox(6) : new FlowPane(6, 6);
    pane.setMinWidth(0);
    for (var option : f.options()) {
      var box = new CheckBox(option.name());
      box.setWrapText(true);
      box.maxWidthProperty().bind(pane.widthProperty());
      box.setSelected(f.value().get().contains(option.id()));
      box.setOnAction(_ -> {
        var next = new HashSet<>(f.value().get());
        if (box.isSelected()) {
          next.add(option.id());
        } else {
          next.remove(option.id());
        }
        f.value().set(Set.copyOf(next));
      });
      pane.getChildren().add(box);
    }
    if (f.options().isEmpty()) {
      var none = new Label(texts.get("form.none"));
      none.getStyleClass().add("secondary");
      pane.getChildren().add(none);
    }
    return pane;
  }
}
