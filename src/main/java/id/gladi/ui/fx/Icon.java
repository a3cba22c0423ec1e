package id.gladi.ui.fx;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/** The line icons of buttons: a grid of 24, stroke 2, round ends; coloured by style sheets. */
public enum Icon {
  UNDO("M9 14L4 9L9 4M4 9H14.5A5.5 5.5 0 0 1 14.5 20H11"),
  REDO("M15 14L20 9L15 4M20 9H9.5A5.5 5.5 0 0 0 9.5 20H13"),
  SEARCH("M11 4A7 7 0 1 1 10.99 4ZM20 20L16 16"),
  FIT("M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"),
  PLUS("M12 5V19M5 12H19"),
  MINUS("M5 12H19"),
  RULER("M3 16L16 3L21 8L8 21ZM7 12L9.5 14.5M10 9L11.7 10.7M13 6L15.5 8.5"),
  ROAD("M8 3L4 21M16 3L20 21M12 4V7M12 10.5V13.5M12 17V20"),
  GROUP(
      "M8.5 5A3 3 0 1 1 8.49 5ZM3 20A5.5 5.5 0 0 1 14 20M16 6A2.5 2.5 0 1 1 15.99 6ZM16.5 13.5A5 5"
          + " 0 0 1 21 18.5"),
  LOCK("M6 11H18V20H6ZM8.5 11V8A3.5 3.5 0 0 1 15.5 8V11"),
  LAYERS("M12 3L21 8L12 13L3 8ZM3 13L12 18L21 13"),
  LINE("M4 19C8 8 15 17 20 5M4 19H4.01M20 5H20.01"),
  ZONE("M5 8L13 4L20 10L17 19L7 18Z"),
  BAND(
      "M4 7V4H7M11 4H13M17 4H20V7M20 11V13M20 17V20H17M13 20H11M7 20H4V17M4 13V11M9 9L16 12L12.5"
          + " 13L11 16Z"),
  NOTE("M5 4H19V14L14 20H5ZM14 20V14H19M8.5 9H15.5"),
  HAND("M4 4L10 20L12.5 13L20 10Z"),
  MENU("M4 6H20M4 12H20M4 18H20"),
  CHECK("M5 13L10 18L19 7"),
  CROSS("M6 6L18 18M18 6L6 18"),
  ARROW("M4 12H20M14 6L20 12L14 18"),
  DOWN("M6 9L12 15L18 9"),
  RIGHT("M9 6L15 12L9 18"),
  LEVEL("M5 20V15M12 20V10M19 20V4"),
  LEFT("M15 6L9 12L15 18"),
  PENCIL("M4 20L5 15L16 4L20 8L9 19ZM14 6L18 10"),
  EYE(
      "M2.5 12C5 7.5 8 5.5 12 5.5S19 7.5 21.5 12C19 16.5 16 18.5 12 18.5S5 16.5 2.5 12ZM12 9A3 3 0"
          + " 1 1 11.99 9Z"),
  EYE_OFF(
      "M5 4L19 20M9 6.2C10 5.7 11 5.5 12 5.5C16 5.5 19 7.5 21.5 12C20.8 13.2 20 14.3 19 15.2M14.8"
          + " 18C14 18.4 13 18.5 12 18.5C8 18.5 5 16.5 2.5 12C3.4 10.4 4.4 9.1 5.5 8.1M9.6 10.4A3 3"
          + " 0 0 0 13.6 14.6"),
  SCREEN("M3 4H21V16H3ZM12 16V20M8 20H16"),
  WARNING("M12 4L21.5 20H2.5ZM12 10V14M12 17H12.01"),
  CLOCK("M12 3A9 9 0 1 1 11.99 3ZM12 7V12L15.5 14"),
  BOOK(
      "M12 6C9 4.3 6 4.3 3.5 5V19C6 18.3 9 18.3 12 20C15 18.3 18 18.3 20.5 19V5C18 4.3 15 4.3 12"
          + " 6ZM12 6V20"),
  DOCUMENT("M6 3H14L19 8V21H6ZM14 3V8H19M9 13H16M9 17H16"),
  HELP("M12 3A9 9 0 1 1 11.99 3ZM9.5 9.5A2.5 2.5 0 1 1 12 12.5V14M12 17H12.01"),
  LIST("M8 6H20M8 12H20M8 18H20M4 6H4.01M4 12H4.01M4 18H4.01"),
  PLAY("M7 4.5L19 12L7 19.5Z"),
  FIRST("M6 5V19M18 6L10 12L18 18Z"),
  LAST("M18 5V19M6 6L14 12L6 18Z"),
  PAUSE("M8 5V19M16 5V19"),
  SUN(
      "M12 8A4 4 0 1 1 11.99 8ZM12 2V4M12 20V22M2 12H4M20 12H22M5 5L6.4 6.4M17.6 17.6L19 19M19"
          + " 5L17.6 6.4M6.4 17.6L5 19");

  private static final double GRID = 24;
  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** Its lines as SVG path data on the grid of 24. */
  public String path() {
    return path;
  }

  /** A fresh node of this size in pixels with the style class {@code icon}. */
  public Node node(double size) {
    var line = new SVGPath();
    line.setContent(path);
    line.getStyleClass().add("icon");
    line.setFill(null);
    line.setStrokeWidth(2);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    line.getTransforms().add(new Scale(size / GRID, size / GRID));
    line.setManaged(false);
    var box = new StackPane(line);
    box.setMinSize(size, size);
    box.setPrefSize(size, size);
    box.setMaxSize(size, size);
    box.setMouseTransparent(true);
    return box;
  }
}
