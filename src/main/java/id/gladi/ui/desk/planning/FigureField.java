package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Assumption;
import id.gladi.core.planning.Figure;
import id.gladi.core.planning.FigureFault;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A figure that can be typed over: taken with Enter or when the hand goes elsewhere. What cannot be
 * taken stays as it was typed, with a sentence that says why.
 */
final class FigureField extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;
  private final Figure figure;
  private final String before;
  private final TextField field;
  private final Label refusal = Parts.words("", "refusal");

  FigureField(PlanningModel model, PlanningWords words, Figure figure, Assumption assumption) {
    super(2);
    this.model = model;
    this.words = words;
    this.figure = figure;
    this.before = words.range(assumption.value());
    this.field = new TextField(before);
    field.setId("figure-" + figure.id());
    field.setPrefColumnCount(7);
    field.setAccessibleText(words.texts().of(figure.label()));
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .subscribe((_, now) -> {
          if (!now && !field.getText().strip().equals(before)) {
            take();
          }
        });
    refusal.setId("figure-refusal-" + figure.id());
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    var row = new HBox(6, field, Parts.words(words.texts().of(assumption.unit()), "secondary"));
    row.getStyleClass().add("planning-row");
    if (assumption.changed()) {
      var back = Labels.iconButton(Icon.UNDO, words.texts().of("planning.standard"), this::back);
      back.setId("figure-standard-" + figure.id());
      row.getChildren().addAll(Parts.words(words.say("changed"), "planning-changed"), back);
    }
    getChildren().addAll(row, refusal);
    var left = refused().get(figure);
    if (left != null) {
      field.setText(left);
      refusal.setText(why(left));
    }
  }

  private Map<Figure, String> refused() {
    return model.inputs().refused();
  }

  private void take() {
    var typed = field.getText().strip();
    if (typed.equals(before)) {
      refused().remove(figure);
      refusal.setText("");
      return;
    }
    var fault = why(typed);
    refusal.setText(fault);
    if (fault.isEmpty()) {
      refused().remove(figure);
      PlanningWords.read(typed).ifPresent(value -> model.assumptions().onFigure(figure, value));
    } else {
      refused().put(figure, typed);
    }
  }

  /** Why what was typed cannot be taken; empty when it can. */
  private String why(String typed) {
    return PlanningWords.read(typed)
        .map(value ->
            FigureFault.of(model.figures().getValue(), figure, value)
                .map(fault -> words.fault(fault, figure))
                .orElse(""))
        .orElseGet(() -> words.say("figure.bad"));
  }

  private void back() {
    field.setText(words.range(figure.value()));
    take();
  }
}
