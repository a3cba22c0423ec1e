package id.gladi.ui.desk.planning;

import id.gladi.core.planning.WaterBudget;
import id.gladi.core.planning.WaterBudget.Cannon;
import java.util.List;
import javafx.scene.layout.VBox;

/** The water that a cannon has left, and how far it reaches. */
final class WaterPage extends VBox {
  private static final int BURST = 10;

  WaterPage(PlanningModel model, PlanningWords words) {
    super(8);
    var water = model.water();
    if (water.isEmpty()) {
      getChildren().add(Parts.words(words.say("water.none"), "body"));
      return;
    }
    model.awc().ifPresent(token -> getChildren().add(Parts.words(token.face().name(), "strong")));
    getChildren()
        .addAll(
            Parts.choice(
                "cannon",
                List.of(Cannon.values()),
                model.inputs().cannon().get(),
                each -> words.say("water." + each),
                model.inputs().cannon()::set),
            Parts.stepper(
                "sprayed",
                words.say("water.sprayed", model.inputs().sprayed().get()),
                model.inputs().sprayed().get(),
                BURST,
                0,
                model.inputs().sprayed()::set));
    result(model, words, water.get());
  }

  private void result(PlanningModel model, PlanningWords words, WaterBudget water) {
    var left =
        Parts.words(
            words.say("water.left", words.number(water.left()), words.number(water.capacity())),
            water.left() > 0 ? "planning-good" : "planning-bad");
    left.setId("water-left");
    var time =
        Parts.words(
            words.say("water.time", words.rounded(water.seconds() / 60), water.bursts(BURST)),
            "body");
    time.setId("water-time");
    getChildren()
        .addAll(
            left,
            time,
            Parts.words(words.say("water.reach", words.number(water.reach())), "body"),
            Parts.words(words.say("water.discuss"), "secondary"),
            new AssumptionList(model, words, water.assumptions()));
  }
}
