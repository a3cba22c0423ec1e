package id.gladi.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Small parts that every panel is made of. */
public final class Labels {
  private Labels() {}

  /** A label that follows a text. */
  public static Label of(ObservableValue<String> text, String... styles) {
    var label = new Label();
    label.textProperty().bind(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** The same over as many lines as it needs. */
  public static Label wrapped(ObservableValue<String> text, String... styles) {
    var label = of(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A button with an icon and a text. */
  public static Button button(Icon icon, ObservableValue<String> text, Runnable act) {
    var button = new Button();
    button.textProperty().bind(text);
    button.setGraphic(icon.node(16));
    button.setOnAction(_ -> act.run());
    return button;
  }

  /** A button with a text only. */
  public static Button button(ObservableValue<String> text, Runnable act) {
    var button = new Button();
    button.textProperty().bind(text);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /** A square button with an icon, whose name and use are in the tooltip. */
  public static Button iconButton(Icon icon, ObservableValue<String> tip, Runnable act) {
    var button = new Button();
    button.setGraphic(icon.node(16));
    button.getStyleClass().add("icon-button");
    button.accessibleTextProperty().bind(tip);
    button.setTooltip(tip(tip));
    button.setOnAction(_ -> act.run());
    return button;
  }

  /** A tooltip that follows a text. */
  public static Tooltip tip(ObservableValue<String> text) {
    var tip = new Tooltip();
    tip.textProperty().bind(text);
    tip.setShowDelay(Duration.millis(500));
    return tip;
  }

  /** Takes the room that is left in a row. */
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
