package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Msel;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.keys.SpaceKey;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The one primary button with what comes next, or why it waits, below it. */
public final class NextButton extends VBox {
  private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

  private final InjectModel model;
  private final FormModel forms;
  private final ObservableValue<List<Inject>> due;
  private final Texts texts;
  private final Times times;
  private final Button button = new Button();
  private final Label caption = new Label();

  /**
   * @param due injects whose time has come on the exercise clock
   */
  public NextButton(
      InjectModel model, FormModel forms, ObservableValue<List<Inject>> due, Texts texts) {
    super(6);
    this.model = model;
    this.forms = forms;
    this.due = due;
    this.texts = texts;
    this.times = new Times(model.plan().exercise().schedule(), texts);
    getStyleClass().add("next");
    button.setId("next-inject");
    button.getStyleClass().add("primary");
    button.setGraphic(face());
    button.setOnAction(_ -> onPressed());
    caption.setId("next-caption");
    caption.getStyleClass().add("secondary");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    caption.setMaxWidth(296);
    getChildren().addAll(button, caption);
    Watch.now(
        this::refresh,
        model.next(),
        model.refusal(),
        model.play().rested(),
        forms.open(),
        due,
        texts.language());
  }

  /** Whether the button is pointed at. */
  public ReadOnlyBooleanProperty pointed() {
    return button.hoverProperty();
  }

  /** Tells the next inject unless a form is open or the past is shown. */
  public void onPressed() {
    if (!held()) {
      model.onNext();
    }
  }

  private boolean held() {
    var moment = model.play().moment().get();
    return forms.isOpen() || moment.past() || moment.board().setUp().open();
  }

  private HBox face() {
    ObservableValue<String> words = texts.of("next.inject");
    var text = Labels.of(words, "next-text");
    var taken = SpaceKey.takenIn(this);
    var key = Labels.of(texts.of(() -> key(taken.getValue()).keys(texts), taken), "key");
    key.setId("next-key");
    var face = new HBox(14, text, Icon.ARROW.node(18), key);
    face.getStyleClass().add("next-face");
    return face;
  }

  private static Shortcut key(boolean taken) {
    return taken ? Shortcut.NEXT_ANYWHERE : Shortcut.NEXT_INJECT;
  }

  private void refresh() {
    button.pseudoClassStateChanged(HELD, held());
    var next = model.next().get();
    button.setDisable(next == null);
    caption.pseudoClassStateChanged(PseudoClass.getPseudoClass("no"), refused());
    caption.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("due"), next != null && due.getValue().contains(next));
    caption.setText(words());
  }

  private boolean refused() {
    return !model.refusal().get().isEmpty();
  }

  private String words() {
    var next = model.next().get();
    if (refused()) {
      return model.refusal().get();
    }
    if (model.play().moment().get().past()) {
      return texts.get("next.past");
    }
    if (forms.isOpen()) {
      return texts.get("next.form");
    }
    if (model.board().setUp().open()) {
      return texts.get("next.setUp");
    }
    return next == null
        ? texts.get("next.none")
        : texts.get(
            due.getValue().contains(next) ? "next.due" : "next.caption",
            Names.serial(next),
            next.story().title(),
            times.clock(Msel.due(model.board(), next)));
  }
}
