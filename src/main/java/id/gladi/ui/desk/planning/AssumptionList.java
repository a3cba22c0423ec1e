package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Assumption;
import id.gladi.core.planning.Figure;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The figures that went into an estimate, each with its source, each open to change. */
final class AssumptionList extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;

  AssumptionList(PlanningModel model, PlanningWords words, Collection<Assumption> assumptions) {
    this.model = model;
    this.words = words;
    getStyleClass().add("planning-assumptions");
    if (assumptions.isEmpty()) {
      return;
    }
    getChildren().add(Parts.words(words.say("assumptions"), "strong"));
    assumptions.stream().distinct().forEach(each -> getChildren().add(row(each)));
    if (!model.figures().get().changes().isEmpty()) {
      var all = new Button(words.say("standard.all"));
      all.setId("figures-standard");
      all.setOnAction(_ -> model.onStandard());
      getChildren().add(all);
    }
  }

  private VBox row(Assumption assumption) {
    var name = Parts.words(words.texts().of(assumption.name()), "body");
    var unit = Parts.words(words.texts().of(assumption.unit()), "secondary");
    var figure = figure(assumption);
    var value =
        figure
            .<HBox>map(f -> change(f, assumption, unit))
            .orElseGet(() -> new HBox(6, new Label(words.range(assumption.value())), unit));
    value.getStyleClass().add("planning-row");
    var source = Parts.words(words.source(assumption.source()), "meta");
    return new VBox(2, name, value, source);
  }

  private HBox change(Figure figure, Assumption assumption, Label unit) {
    var field = new TextField(words.range(assumption.value()));
    field.setId("figure-" + figure.id());
    field.setPrefColumnCount(7);
    field.setAccessibleText(words.texts().of(figure.label()));
    var refusal = Parts.words("", "refusal");
    refusal.setId("figure-refusal-" + figure.id());
    field.setOnAction(_ ->
        PlanningWords.read(field.getText())
            .ifPresentOrElse(
                range -> model.onFigure(figure, range),
                () -> refusal.setText(words.say("figure.bad"))));
    var box = new HBox(6, field, unit);
    if (assumption.changed()) {
      var back =
          Labels.iconButton(
              Icon.UNDO, words.texts().of("planning.standard"), () -> model.onStandard(figure));
      back.setId("figure-standard-" + figure.id());
      box.getChildren().addAll(Parts.words(words.say("changed"), "planning-changed"), back);
    }
    box.getChildren().add(refusal);
    return box;
  }

  private static Optional<Figure> figure(Assumption assumption) {
    return Arrays.stream(Figure.values()).filter(f -> f.id().equals(assumption.id())).findFirst();
  }
}
