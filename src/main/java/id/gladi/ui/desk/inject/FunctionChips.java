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
import javafx.scene.layout.FlowPane;

/**
 * Every function of the exercise at an inject: lit while it is expected to act and nobody has
 * judged it, then with its result; pale when nothing is expected of it.
 */
final class FunctionChips extends FlowPane {
  private final InjectModel model;
  private final Texts texts;
  private final Inject inject;
  private List<State> states = List.of();

  /** How a function stands at an inject. */
  enum State {
    SILENT,
    MET,
    MISSED,
    NOT_ASKED
  }

  FunctionChips(InjectModel model, Texts texts, Inject inject) {
    super(4, 4);
    this.model = model;
    this.texts = texts;
    this.inject = inject;
    setId("functions");
    refresh();
  }

  /** Makes the chips anew where a function stands otherwise than they show. */
  void refresh() {
    var functions = model.plan().exercise().functions();
    var next = functions.stream().map(f -> state(actions(f.id()))).toList();
    if (!next.equals(states)) {
      states = next;
      getChildren().setAll(functions.stream().map(this::chip).toList());
    }
  }

  private Label chip(Named function) {
    var state = state(actions(function.id()));
    var chip = new Label(function.name().replaceFirst("^Satgas ", ""));
    chip.setId("function-" + function.id());
    chip.getStyleClass().add("function-chip");
    chip.pseudoClassStateChanged(
        PseudoClass.getPseudoClass(state.name().toLowerCase(Locale.ROOT)), true);
    chip.setTooltip(Labels.tip(texts.of("card.function." + state)));
    chip.setGraphic(
        switch (state) {
          case SILENT -> Icon.CLOCK.node(11);
          case MET -> Icon.CHECK.node(11);
          case MISSED -> Icon.CROSS.node(11);
          case NOT_ASKED -> Icon.MINUS.node(11);
        });
    return chip;
  }

  private List<ExpectedAction> actions(String function) {
    return inject.expected().stream().filter(a -> a.function().equals(function)).toList();
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
