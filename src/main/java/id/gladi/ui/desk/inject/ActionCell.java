package id.gladi.ui.desk.inject;

import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;

/** Where a function meets the action that is expected of it: its mark, and the time it took. */
final class ActionCell extends Button {
  private static final PseudoClass MET = PseudoClass.getPseudoClass("met");
  private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private final InjectModel model;
  private final Inject inject;
  private final ExpectedAction action;
  private @Nullable Icon shown;

  ActionCell(InjectModel model, Texts texts, Inject inject, ExpectedAction action) {
    this.model = model;
    this.inject = inject;
    this.action = action;
    setId("cell-" + action.id());
    getStyleClass().add("action-cell");
    setContentDisplay(ContentDisplay.TOP);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setTooltip(
        Labels.tip(
            texts.of(() ->
                texts.get(
                    "card.cell",
                    action.text(),
                    action.limitMinutes(),
                    action.passWhen(),
                    model.comment(inject.id(), action.id())))));
    setOnAction(_ -> mark(next()));
    refresh();
  }

  String action() {
    return action.id();
  }

  String function() {
    return action.function();
  }

  void mark(@Nullable Mark mark) {
    if (!isDisabled()) {
      model.onJudge(action.id(), mark);
    }
  }

  /** Not yet, met, missed, and not yet again. */
  private @Nullable Mark next() {
    var mark = model.mark(inject.id(), action.id());
    return mark == null ? Mark.MET : mark == Mark.MET ? Mark.MISSED : null;
  }

  void refresh() {
    var mark = model.mark(inject.id(), action.id());
    pseudoClassStateChanged(MET, mark == Mark.MET);
    pseudoClassStateChanged(MISSED, mark == Mark.MISSED);
    var icon = mark == null ? Icon.MINUS : mark == Mark.MET ? Icon.CHECK : Icon.CROSS;
    if (icon != shown) {
      shown = icon;
      setGraphic(icon.node(12));
    }
    boolean told = model.board().progress().delivered(inject.id());
    setDisable(!told || model.play().moment().get().past());
    refreshTime();
  }

  /** Shows how long the action has taken against its limit. */
  void refreshTime() {
    var taken = model.taken(inject.id(), action.id());
    setText(taken.map(ActionRow::minutes).orElse("–"));
    pseudoClassStateChanged(LATE, taken.isPresent() && taken.get() > action.limitMinutes() * 60);
  }
}
