package id.gladi.ui.desk.assess;

import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line at the foot of the board: type, Enter, and the words are on record. */
public final class NoteLine extends VBox {
  private final TextField text = new TextField();

  private final BooleanProperty shown;

  /** The loggist's note; {@code back} takes the keyboard again when the line closes. */
  public static NoteLine note(AssessModel model, Texts texts, Runnable back) {
    return new NoteLine("note", model, model.noting(), model::onNote, texts, back);
  }

  /** The words of a bookmark at the step that is shown. */
  public static NoteLine bookmark(AssessModel model, Texts texts, Runnable back) {
    var line = new NoteLine("bookmark", model, model.marking(), model::onMark, texts, back);
    model
        .marking()
        .subscribe((_, shown) -> {
          if (shown) {
            line.text.setText(model.bookmarkText());
          }
        });
    return line;
  }

  private NoteLine(
      String name,
      AssessModel model,
      BooleanProperty shown,
      Consumer<String> save,
      Texts texts,
      Runnable back) {
    super(4);
    this.shown = shown;
    setId(name + "-line");
    getStyleClass().add("note-line");
    setMaxSize(620, USE_PREF_SIZE);
    text.setId(name + "-text");
    text.promptTextProperty().bind(texts.of(name + ".prompt"));
    text.setOnAction(_ -> save.accept(text.getText()));
    text.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    HBox.setHgrow(text, Priority.ALWAYS);
    var label = Labels.of(texts.of(name + ".label"), "strong");
    label.setGraphic(Icon.PENCIL.node(14));
    label.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(10, label, text);
    row.getStyleClass().add("note-row");
    var refusal = Labels.wrapped(model.noteRefusal(), "refusal");
    refusal.visibleProperty().bind(model.noteRefusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(row, refusal);
    visibleProperty().bind(shown);
    managedProperty().bind(shown);
    shown.subscribe((_, now) -> {
      if (now) {
        text.clear();
        FxThread.later(text::requestFocus);
      } else {
        back.run();
      }
    });
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      shown.set(false);
      e.consume();
    }
  }
}
