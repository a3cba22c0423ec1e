package id.gladi.ui.desk.form;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Why a rule holds the act back: rule, facts, source; and the umpire's way past it. */
final class OverruleBox extends VBox {
  private final FlagWords words;

  OverruleBox(FormModel model, Texts texts) {
    super(6);
    this.words = new FlagWords(texts);
    getStyleClass().add("overrule");
    setId("overrule");
    var facts = Labels.wrapped(texts.of(() -> facts(model), model.blocked()), "flag-fact");
    facts.setId("overrule-facts");
    var reason = new TextField();
    reason.setId("overrule-reason");
    reason.promptTextProperty().bind(texts.of("overrule.reason"));
    var act =
        Labels.button(
            Icon.WARNING, texts.of("overrule.act"), () -> model.onOverrule(reason.getText()));
    act.setId("overrule-act");
    act.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(facts, reason, act);
    visibleProperty().bind(model.blocked().isNotNull());
    managedProperty().bind(visibleProperty());
  }

  private String facts(FormModel model) {
    var blocked = model.blocked().get();
    if (blocked == null) {
      return "";
    }
    var lines = words.lines(blocked.flags());
    return blocked.flags().isEmpty()
        ? lines
        : lines + "\n" + words.source(blocked.flags().getFirst());
  }
}
