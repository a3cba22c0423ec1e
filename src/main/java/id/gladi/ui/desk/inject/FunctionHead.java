package id.gladi.ui.desk.inject;

import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Named;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * A function at the head of its row: lit while it is expected to act and nobody has judged it, then
 * with its result; pale when nothing is expected of it.
 */
final class FunctionHead extends Label {
  private final InjectModel model;
  private final Texts texts;
  private final Inject inject;
  private final Named function;
  private @Nullable State shown;

  /** How a function stands at an inject. */
  enum State {
    SILENT,
    MET,
    MISSED,
    NOT_ASKED
  }

  FunctionHead(InjectModel model, Texts texts, Inject inject, Named function) {
    super(function.name().replaceFirst("^Satgas ", ""));
    this.model = model;
    this.texts = texts;
    this.inject = inject;
    this.function = function;
    setId("function-" + function.id());
    getStyleClass().add("function-chip");
    setMaxWidth(Double.MAX_VALUE);
    refresh();
  }

  /** Shows how the function stands where it stands otherwise than it shows. */
  void refresh() {
    var state = state(actions());
    if (state == shown) {
      return;
    }
    shown = state;
    for (var each : State.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == state);
    }
    setTooltip(Labels.tip(texts.of("card.function." + state)));
    setGraphic(
        switch (state) {
          case SILENT -> Icon.CLOCK.node(11);
          case MET -> Icon.CHECK.node(11);
          case MISSED -> Icon.CROSS.node(11);
          case NOT_ASKED -> Icon.MINUS.node(11);
        });
  }

  private List<ExpectedAction> actions() {
    return inject.expected().stream().filter(a -> a.function().equals(function.id())).toList();
  }

  /** Silent while one action is open; missed when one is; else met. */
  private State state(List<ExpectedAction> actions) {
    if (actions.isEmpty()) {
      return State.NOT_ASKED;
    }
    var marks = actions.stream().map(a -> model.mark(inject.id(), a.id())).toList();
    if (marks.contains(null)) {
      return State.SILENT;
    }
    return marks.contains(Mark.MISSED) ? State.MISSED : State.MET;
  }
}
