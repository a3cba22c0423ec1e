package id.gladi.ui.desk.msel;

import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One line to write an inject in: a title, Enter, and it comes next. */
public final class InsertBar extends VBox {
  private final MselModel model;
  private final TextField title = new TextField();

  public InsertBar(MselModel model, Texts texts) {
    super(6);
    this.model = model;
    getStyleClass().add("insert-bar");
    title.setId("insert-title");
    title.promptTextProperty().bind(texts.of("msel.insert.prompt"));
    title.setOnAction(_ -> model.onInsert(title.getText()));
    title.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    var hint = Labels.wrapped(texts.of("msel.insert.hint"), "secondary");
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(Labels.of(texts.of("msel.insert"), "strong"), title, hint, refusal);
    visibleProperty().bind(model.inserting());
    managedProperty().bind(model.inserting());
    model.inserting().subscribe(this::onShown);
  }

  private void onShown(boolean shown) {
    if (shown) {
      title.clear();
      FxThread.later(title::requestFocus);
    }
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.inserting().set(false);
      e.consume();
    }
  }
}
