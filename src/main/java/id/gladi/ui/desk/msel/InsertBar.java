package id.gladi.ui.desk.msel;

import id.gladi.ui.desk.attach.AttachModel;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * One line to write an inject in: a title, Enter, and it comes next. Usual titles are a click away,
 * or Down takes the first of them over.
 */
public final class InsertBar extends VBox {
  private final MselModel model;
  private final AttachModel attach;
  private final TextField title = new TextField();
  private final UsualTitles usual;

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
    usual = new UsualTitles(texts, title.textProperty(), model::onInsert);
    getChildren()
        .addAll(Labels.of(texts.of("msel.insert"), "strong"), title, usual, hint, refusal, with);
    visibleProperty().bind(model.inserting());
    managedProperty().bind(model.inserting());
    model.inserting().subscribe(this::onShown);
  }

  /** What opens the line by mouse. */
  public static Button opener(MselModel model, Texts texts) {
    var open =
        Labels.iconButton(
            Icon.PLUS,
            texts.of(() -> Shortcut.INSERT.tip(texts)),
            () -> model.inserting().set(true));
    open.setId("insert-open");
    open.getStyleClass().add("insert-open");
    open.disableProperty().bind(model.injects().play().moment().map(m -> m.past()));
    return open;
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
    } else if (e.getCode() == KeyCode.DOWN && !usual.shown().isEmpty()) {
      title.setText(usual.shown().getFirst());
      title.end();
      e.consume();
    }
  }
}
