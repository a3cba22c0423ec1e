package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Assumption;
import id.gladi.core.planning.Figure;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
    var figures = model.assumptions();
    if (figures.undoable()) {
      getChildren()
          .add(
              button(
                  "figures-undo",
                  "undo",
                  () -> {
                    model.inputs().refused().clear();
                    figures.onUndo();
                  }));
    }
    if (!model.figures().getValue().changes().isEmpty()) {
      getChildren()
          .add(
              button(
                  "figures-standard",
                  "standard.all",
                  () -> {
                    model.inputs().refused().clear();
                    figures.onStandard();
                  }));
    }
  }

  private Button button(String id, String key, Runnable act) {
    var button = new Button(words.say(key));
    button.setId(id);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private VBox row(Assumption assumption) {
    var name = Parts.words(words.texts().of(assumption.name()), "body");
    var value =
        figure(assumption)
            .<Region>map(figure -> new FigureField(model, words, figure, assumption))
            .orElseGet(() -> fixed(assumption));
    var source = Parts.words(words.source(assumption.source()), "meta");
    return new VBox(2, name, value, source);
  }

  private HBox fixed(Assumption assumption) {
    var unit = Parts.words(words.texts().of(assumption.unit()), "secondary");
    var row = new HBox(6, new Label(words.range(assumption.value())), unit);
    row.getStyleClass().add("planning-row");
    return row;
  }

  private static Optional<Figure> figure(Assumption assumption) {
    return Arrays.stream(Figure.values()).filter(f -> f.id().equals(assumption.id())).findFirst();
  }
}
