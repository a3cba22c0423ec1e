package id.gladi.ui.desk.lawful;

import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.Flag;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import id.gladi.ui.play.Times;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A flag as a card: how strict, which rule, the facts, the source, how it stands. A point for
 * discussion has another border and another word, never colour alone.
 */
final class FlagCard extends VBox {
  private final LawfulModel model;
  private final Texts texts;
  private final FlagWords words;

  FlagCard(LawfulModel model, Texts texts, Finding finding) {
    super(4);
    this.model = model;
    this.texts = texts;
    this.words = new FlagWords(texts);
    var flag = finding.flag();
    getStyleClass().addAll("flag", "flag-" + flag.severity().name().toLowerCase(Locale.ROOT));
    if (!finding.open()) {
      getStyleClass().add("flag-done");
    }
    setId("flag-" + flag.step() + "-" + flag.rule().id());
    getChildren().addAll(head(flag), wrapped(words.title(flag), "strong"));
    words.facts(flag).forEach(fact -> getChildren().add(wrapped(fact, "flag-fact")));
    var source = wrapped(words.source(flag), "meta");
    if (!words.note(flag).isBlank()) {
      source.setTooltip(new Tooltip(words.note(flag)));
    }
    getChildren().add(source);
    standing(finding);
  }

  private HBox head(Flag flag) {
    var times = new Times(model.play().plan().exercise().schedule(), texts);
    var severity = new Label(texts.get("flag.severity." + flag.severity()));
    severity.getStyleClass().add("flag-word");
    var when = new Label(flag.at() + " · " + times.clock(flag.at()));
    when.getStyleClass().add("meta");
    return new HBox(8, severity, Labels.spring(), when);
  }

  private void standing(Finding finding) {
    switch (finding.standing()) {
      case Finding.Standing.Overruled(var word) ->
          getChildren()
              .add(wrapped(texts.get("flag.overruled", word.by(), word.reason()), "secondary"));
      case Finding.Standing.Settled() ->
          getChildren().add(wrapped(texts.get("flag.settled"), "secondary"));
      case Finding.Standing.Open() -> getChildren().add(buttons(finding.flag()));
    }
  }

  private HBox buttons(Flag flag) {
    var look = Labels.button(texts.of("flag.look"), () -> model.onLook(flag.step()));
    look.getStyleClass().add("quiet");
    var row = new HBox(8, look);
    if (!LawfulModel.discussion(flag)) {
      var overrule = Labels.button(texts.of("flag.overrule"), () -> model.onOverrule(flag));
      overrule.setId("overrule-" + flag.step() + "-" + flag.rule().id());
      overrule.setDisable(!model.now());
      row.getChildren().addAll(Labels.spring(), overrule);
    }
    return row;
  }

  static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
