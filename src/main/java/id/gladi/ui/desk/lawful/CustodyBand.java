package id.gladi.ui.desk.lawful;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.layout.HBox;

/** A reminder above the card: who and what nobody answered for since the phase began. */
public final class CustodyBand extends HBox {
  public CustodyBand(LawfulModel model, Texts texts) {
    super(8);
    getStyleClass().add("custody-band");
    setId("custody-band");
    var words =
        Labels.wrapped(
            texts.of(
                () -> texts.get("custody.band", model.phase(), model.unanswered().size()),
                model.play().moment()),
            "secondary");
    words.setGraphic(Icon.EYE.node(14));
    var answer = Labels.button(texts.of("custody.open"), () -> model.shown().set(true));
    answer.setId("custody-open");
    answer.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, Labels.spring(), answer);
    model
        .play()
        .moment()
        .subscribe(_ -> {
          boolean asked = model.now() && !model.unanswered().isEmpty();
          setVisible(asked);
          setManaged(asked);
        });
  }
}
