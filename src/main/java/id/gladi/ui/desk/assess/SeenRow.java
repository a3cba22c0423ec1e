package id.gladi.ui.desk.assess;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An observation with its time, inject and objective; a click shows the board as it was then. */
final class SeenRow extends HBox {
  SeenRow(AssessModel model, Texts texts, AssessModel.Seen seen) {
    super(8);
    setId("seen-" + seen.step());
    getStyleClass().add("record-row");
    var observation = seen.observation();
    var text = new Label(observation.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    var times = new Times(model.play().plan().exercise().schedule(), texts);
    var at = model.play().snapshot().get().steps().boardAt(seen.step()).clock();
    var facts =
        new ArrayList<>(List.of(times.clock(at), texts.get("sense." + observation.sense())));
    if (observation.inject() != null) {
      facts.add(texts.get("sheet.inject", observation.inject()));
    }
    if (observation.objective() != null) {
      facts.add(observation.objective());
    }
    var meta = new Label(String.join(" · ", facts));
    meta.getStyleClass().add("meta");
    var look = Labels.button(texts.of("flag.look"), () -> model.onLook(seen.step()));
    look.getStyleClass().add("quiet");
    look.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(new VBox(2, text, meta), Labels.spring(), look);
  }
}
