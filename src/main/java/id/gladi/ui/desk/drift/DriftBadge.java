package id.gladi.ui.desk.drift;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/** How many things are not as planned, always in view; a click lists them. */
public final class DriftBadge extends Button {
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  public DriftBadge(DriftModel model, Texts texts) {
    setId("drift-badge");
    getStyleClass().add("drift-badge");
    setGraphic(Icon.LIST.node(14));
    setMinWidth(USE_PREF_SIZE);
    textProperty()
        .bind(
            texts.of(
                () -> {
                  int count = model.deviations().get().size();
                  return count == 0 ? texts.get("drift.none") : texts.get("drift.badge", count);
                },
                model.deviations()));
    setTooltip(Labels.tip(texts.of(() -> Shortcut.PLAN_AND_PLAY.tip(texts))));
    setOnAction(_ -> model.onToggle());
    model.deviations().subscribe(now -> pseudoClassStateChanged(DIFFERS, !now.isEmpty()));
  }
}
