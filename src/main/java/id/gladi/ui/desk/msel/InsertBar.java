package id.gladi.ui.desk.msel;

import id.gladi.ui.desk.attach.AttachModel;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** One line to write an inject in: a title, Enter, and it comes next. */
public final class InsertBar extends VBox {
  private final MselModel model;
  private final AttachModel attach;
  private final TextField title = new TextField();

  public InsertBar(MselModel model, AttachModel attach, Texts texts) {
    super(6);
    this.model = model;
    this.attach = attach;
    getStyleClass().add("insert-bar");
    title.setId("insert-title");
    title.promptTextProperty().bind(texts.of("msel.insert.prompt"));
    title.setOnAction(_ -> model.onInsert(title.getText()));
    title.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    var hint = Labels.wrapped(texts.of("msel.insert.hint"), "secondary");
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    var with = Labels.button(Icon.PLUS, texts.of("attach.insert"), this::onAttach);
    with.setId("insert-attach");
    with.getStyleClass().add("attach-small");
    getChildren().addAll(Labels.of(texts.of("msel.insert"), "strong"), title, with, hint, refusal);
    visibleProperty().bind(model.inserting());
    managedProperty().bind(model.inserting());
    model.inserting().subscribe(this::onShown);
  }

  /** Puts the inject on the card, where its attachments are, and asks for the first. */
  private void onAttach() {
    model.onInsert(
        title.getText(),
        inject -> {
          model.injects().onPreview(inject);
          attach.onAttach(inject);
        });
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
