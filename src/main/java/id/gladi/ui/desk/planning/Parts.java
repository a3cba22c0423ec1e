package id.gladi.ui.desk.planning;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Small parts of the pages; the panel makes them anew whenever something changes. */
final class Parts {
  private Parts() {}

  static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /** A label at the left, another at the right. */
  static HBox row(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    right.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, left, right);
    row.getStyleClass().add("planning-row");
    return row;
  }

  /** One of a few, side by side; {@code id} and the option name each button. */
  static <T> HBox choice(
      String id, List<T> options, T now, Function<T, String> words, Consumer<T> choose) {
    var box = new HBox();
    box.getStyleClass().add("segments");
    for (var option : options) {
      var button = new ToggleButton(words.apply(option));
      button.setId(id + "-" + option);
      button.setSelected(option.equals(now));
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      button.setOnAction(_ -> {
        button.setSelected(true);
        choose.accept(option);
      });
      box.getChildren().add(button);
    }
    return box;
  }

  /** A number with a button below and above it. */
  static HBox stepper(
      String id, String words, int now, int step, int least, Consumer<Integer> set) {
    var less = new Button("−");
    less.setId(id + "-less");
    less.setDisable(now - step < least);
    less.setOnAction(_ -> set.accept(Math.max(least, now - step)));
    var more = new Button("+");
    more.setId(id + "-more");
    more.setOnAction(_ -> set.accept(now + step));
    var label = words(words, "body");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var row = new HBox(4, label, less, more);
    row.getStyleClass().add("planning-row");
    return row;
  }
}
