package id.gladi.ui.desk;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Says that the board shows the past, and leads back to now or on from there. */
final class PastBand extends FlowPane {
  private static final double GAP = 12;

  PastBand(DeskModel model, Texts texts) {
    super(GAP, 4);
    var words =
        Labels.of(
            texts.of(
                () -> texts.get("past.band", model.steps().place()),
                model.play().moment(),
                model.steps().shown()),
            "past-words");
    words.setGraphic(Icon.CLOCK.node(16));
    words.setId("past-words");
    var back = Labels.button(texts.of("past.back"), model.play()::lookAtNow);
    back.setId("past-back");
    back.setTooltip(Labels.tip(texts.of(() -> Shortcut.NOW.tip(texts))));
    var on = Labels.button(Icon.PLAY, texts.of("past.on"), model.travel()::onPlayOn);
    on.setId("past-on");
    for (Region part : List.of(words, back, on)) {
      part.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(words, back, on);
    setId("past-band");
    getStyleClass().add("past-band");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /**
   * Stays in the middle of what is seen between covered sides, in two rows where that is narrow.
   */
  void keepBetween(
      ObservableDoubleValue left, ObservableDoubleValue right, ObservableDoubleValue width) {
    for (var side : List.of(left, right, width)) {
      side.subscribe(_ -> keep(left.get(), right.get(), width.get()));
    }
  }

  private void keep(double left, double right, double width) {
    StackPane.setMargin(this, new Insets(0, right, 0, left));
    setPrefWrapLength(Math.max(0, width - left - right - 2 * GAP - 24));
  }
}
