package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Frontage;
import id.gladi.core.planning.Frontage.Spacing;
import id.gladi.core.planning.LineTarget;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Whether the selected unit can hold a street, a gate or a drawn line. */
final class LinePage extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;

  LinePage(PlanningModel model, PlanningWords words) {
    super(8);
    this.model = model;
    this.words = words;
    var unit = model.unit();
    if (unit.isEmpty()) {
      getChildren().add(Parts.words(words.say("line.none"), "body"));
      return;
    }
    getChildren()
        .addAll(
            Parts.words(
                words.say("line.unit", unit.get().face().name(), unit.get().strength().likely()),
                "strong"),
            Parts.words(words.say("line.target"), "secondary"),
            targets(),
            new PointAt(model, words, model.line()::onPointed, "point.line.none"),
            Parts.stepper(
                "ranks",
                words.say("line.ranks") + " " + model.inputs().ranks().get(),
                model.inputs().ranks().get(),
                1,
                1,
                model.inputs().ranks()::set),
            Parts.choice(
                "spacing",
                List.of(Spacing.values()),
                model.inputs().spacing().get(),
                each -> words.say("line." + each),
                model.inputs().spacing()::set));
    model.line().frontage().ifPresent(this::result);
  }

  private ComboBox<LineTarget> targets() {
    var box = new ComboBox<LineTarget>();
    box.setId("line-target");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LineTarget line) {
            return line == null
                ? ""
                : words.say("line.width", line.name(), words.rounded(line.width()));
          }

          @Override
          public LineTarget fromString(String text) {
            throw new UnsupportedOperationException("the list is chosen from, not written in");
          }
        });
    box.getItems().setAll(model.line().targets());
    model.line().chosen().ifPresent(box::setValue);
    box.setOnAction(_ -> {
      model.inputs().spot().set(null);
      model.inputs().target().set(box.getValue().id());
    });
    return box;
  }

  private void result(Frontage line) {
    boolean holds = line.holds();
    var verdict =
        holds
            ? words.say("line.holds", line.needed().likely(), line.reserve())
            : words.say("line.fails", line.needed().likely(), -line.reserve());
    var label = Parts.words(verdict, holds ? "planning-good" : "planning-bad");
    label.setId("line-verdict");
    var sure =
        line.holdsForSure()
            ? words.say("line.sure")
            : words.say("line.unsure", line.needed().high());
    getChildren()
        .addAll(
            label,
            Parts.words(sure, "body"),
            Parts.words(
                words.say("line.longest", words.rounded(line.longest().likely()), line.ranks()),
                "body"),
            new AssumptionList(model, words, line.assumptions()));
  }
}
