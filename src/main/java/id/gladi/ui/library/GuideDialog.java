package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first ten minutes, from choosing an exercise to the written review. */
final class GuideDialog extends HouseDialog {
  private static final int STEPS = 8;

  GuideDialog(Texts texts) {
    super(texts, texts.of("library.guide"), content(texts));
  }

  private static Node content(Texts texts) {
    var column = new VBox(12, Labels.wrapped(texts.of("library.guide.head"), "title"));
    IntStream.rangeClosed(1, STEPS)
        .mapToObj(n -> step(n, texts))
        .forEach(column.getChildren()::add);
    column.getStyleClass().add("guide");
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(640, 500);
    return scroll;
  }

  private static Node step(int number, Texts texts) {
    return numbered(
        number,
        Labels.of(texts.of("library.guide." + number + ".title"), "strong"),
        Labels.wrapped(texts.of("library.guide." + number + ".text"), "body"));
  }

  /** Lines of text beside their number. */
  static HBox numbered(int number, Label... lines) {
    var badge = new Label(Integer.toString(number));
    badge.getStyleClass().add("badge");
    var text = new VBox(1, lines);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(12, badge, text);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }
}
