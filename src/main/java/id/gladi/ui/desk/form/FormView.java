package id.gladi.ui.desk.form;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The open form: title, questions, the reason why it could not be saved, cancel and save. */
public final class FormView extends BorderPane {
  private final FormModel model;
  private final Texts texts;

  public FormView(FormModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("form");
    setId("form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model
        .open()
        .subscribe(form -> {
          if (form != null) {
            show(form);
          }
        });
  }

  private void onKey(KeyEvent e) {
    if (e.getTarget() instanceof ComboBoxBase<?> list && list.isShowing()) {
      return;
    }
    if (e.getCode() == KeyCode.ESCAPE) {
      model.onEscape();
      e.consume();
    } else if (Shortcut.SAVE_FORM.matches(e)) {
      model.onSave();
      e.consume();
    }
  }

  private void show(Form form) {
    var views = new FieldViews(texts);
    var body = new VBox();
    body.getStyleClass().add("form-body");
    Node first = null;
    for (var field : form.fields()) {
      var asked = views.asked(field);
      body.getChildren().add(asked);
      first = first == null ? asked.getChildren().getLast() : first;
    }
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    setTop(head(form));
    setCenter(scroll);
    setBottom(foot(form));
    if (first != null) {
      FxThread.focus(first);
    }
  }

  private VBox head(Form form) {
    var head = new VBox(2, Labels.of(texts.of("form." + form.name()), "title"));
    head.getStyleClass().add("form-head");
    if (!form.subject().isEmpty()) {
      var subject = new Label(form.subject());
      subject.setWrapText(true);
      subject.getStyleClass().add("secondary");
      head.getChildren().add(subject);
    }
    return head;
  }

  private VBox foot(Form form) {
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.setId("form-refusal");
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    var cancel = Labels.button(texts.of("form.cancel"), model::onCancel);
    cancel.setId("form-cancel");
    cancel.getStyleClass().add("tall");
    var save = Labels.button(texts.of("form." + form.name() + ".save"), model::onSave);
    save.setId("form-save");
    save.getStyleClass().add("accent");
    save.setMaxWidth(Double.MAX_VALUE);
    tip(save);
    HBox.setHgrow(save, Priority.ALWAYS);
    var foot = new VBox(8, refusal, new OverruleBox(model, texts), new HBox(8, cancel, save));
    foot.getStyleClass().add("form-foot");
    return foot;
  }

  private void tip(Button save) {
    save.setTooltip(Labels.tip(texts.of(() -> Shortcut.SAVE_FORM.tip(texts))));
  }
}
