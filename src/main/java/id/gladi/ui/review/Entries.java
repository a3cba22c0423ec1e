package id.gladi.ui.review;

import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Fields that write into a draft and follow it when something is taken back. */
record Entries(Draft draft) {
  private static final double GAP = 4;

  /** How a field is found in the remarks and put back into them. */
  record Place<T>(Function<Remarks, T> get, BiFunction<Remarks, T, Remarks> put) {}

  /** A field with its name above it. */
  static Node named(ObservableValue<String> name, Node field) {
    var label = Labels.wrapped(name, "secondary");
    label.setLabelFor(field);
    field.accessibleTextProperty().bind(name);
    return new VBox(GAP, label, field);
  }

  /** One line. */
  TextField line(String id, Place<String> place) {
    var field = new TextField();
    bind(field, id, place);
    return field;
  }

  /** Several lines. */
  TextArea area(String id, int rows, Place<String> place) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    bind(area, id, place);
    return area;
  }

  /** A list with one item on each line; blank lines are none. */
  TextArea list(String id, int rows, Place<List<String>> place) {
    return area(
        id,
        rows,
        new Place<>(
            remarks -> String.join("\n", place.get().apply(remarks)),
            (remarks, text) -> place.put().apply(remarks, items(text))));
  }

  private static List<String> items(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** A day with its name above it; blank is none. */
  Node day(Texts texts, ObservableValue<String> name, String id, Place<Optional<LocalDate>> place) {
    return new DayField(draft, texts, name, id, place);
  }

  private void bind(TextInputControl field, String id, Place<String> place) {
    field.setId(id);
    draft
        .now()
        .subscribe(now -> {
          var text = place.get().apply(now);
          if (!field.isFocused() || !same(text, place, field.getText(), now)) {
            field.setText(text);
          }
        });
    field
        .textProperty()
        .subscribe((_, text) -> draft.change(id, remarks -> place.put().apply(remarks, text)));
    field
        .focusedProperty()
        .subscribe((_, focused) -> {
          draft.settle();
          if (!focused) {
            field.setText(place.get().apply(draft.now().get()));
          }
        });
  }

  /** A blank at the end of what is being typed is no other text. */
  private static boolean same(String text, Place<String> place, String typed, Remarks now) {
    return text.equals(typed) || place.put().apply(now, typed).equals(now);
  }
}
