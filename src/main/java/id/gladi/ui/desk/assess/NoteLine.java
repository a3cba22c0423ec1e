package id.gladi.ui.desk.assess;

import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The loggist's line at the foot of the board: type, Enter, and the note is on record. */
public final class NoteLine extends VBox {
  private final AssessModel model;
  private final TextField text = new TextField();

  /**
   * @param back takes the keyboard again when the line closes
   */
  public NoteLine(AssessModel model, Texts texts, Runnable back) {
    super(4);
    this.model = model;
    setId("note-line");
    getStyleClass().add("note-line");
    setMaxSize(620, USE_PREF_SIZE);
    text.setId("note-text");
    text.promptTextProperty().bind(texts.of("note.prompt"));
    text.setOnAction(_ -> model.onNote(text.getText()));
    text.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    HBox.setHgrow(text, Priority.ALWAYS);
    var label = Labels.of(texts.of("note.label"), "strong");
    label.setGraphic(Icon.PENCIL.node(14));
    label.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(10, label, text);
    row.getStyleClass().add("note-row");
    var refusal = Labels.wrapped(model.noteRefusal(), "refusal");
    refusal.visibleProperty().bind(model.noteRefusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(row, refusal);
    visibleProperty().bind(model.noting());
    managedProperty().bind(model.noting());
    model
        .noting()
        .subscribe((_, shown) -> {
          if (shown) {
            text.clear();
            FxThread.later(text::requestFocus);
          } else {
            back.run();
          }
        });
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.noting().set(false);
      e.consume();
    }
  }
}
