package id.gladi.ui;

import id.gladi.ui.fx.Failures;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Messages of the whole window, over its page: a failure, work under way, work done. */
final class Messages {
  private final StackPane root;
  private final Texts texts;
  private final VBox box = new VBox(12);
  private final StackPane layer = new StackPane(box);

  Messages(StackPane root, Texts texts) {
    this.root = root;
    this.texts = texts;
    layer.getStyleClass().add("messages");
    layer.setId("messages");
    box.getStyleClass().add("message");
    box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
    clear();
  }

  Node layer() {
    return layer;
  }

  void clear() {
    layer.setVisible(false);
    root.requestFocus();
  }

  /**
   * Something nobody expected.
   *
   * @param diagnose lets the user save what helps to find the fault
   */
  void failure(Failures.Report report, Runnable diagnose) {
    var save = Labels.button(texts.of("failure.bundle"), diagnose);
    save.setId("message-diagnose");
    var acts = new HBox(12, close(), save);
    show(
        words(texts.get("failure.title"), "title"),
        words(texts.get("failure.text", report.code()), "body"),
        words(texts.get("failure.log", report.log()), "secondary"),
        words(texts.get("failure.bundle.note"), "secondary"),
        acts);
  }

  /** Something that can happen, and what to do; or what was done. */
  void said(String sentence) {
    show(words(sentence, "body"), close());
  }

  private Node close() {
    var close = Labels.button(texts.of("messages.close"), this::clear);
    close.setId("message-close");
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    return close;
  }

  private static Label words(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(480);
    label.getStyleClass().add(style);
    return label;
  }

  private void show(Node... parts) {
    box.getChildren().setAll(parts);
    layer.setVisible(true);
    parts[parts.length - 1].requestFocus();
  }
}
