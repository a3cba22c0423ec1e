package id.gladi.ui.desk.planning;

import id.gladi.core.terrain.Point;
import id.gladi.ui.board.Tool;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** A button that lets the next click on the map choose, and the sentence when nothing is there. */
final class PointAt extends VBox {
  /**
   * A button.
   *
   * @param take takes what lies at a place, and tells whether anything does
   * @param none key of the sentence when nothing does
   */
  PointAt(PlanningModel model, PlanningWords words, Predicate<Point> take, String none) {
    super(4);
    var hand = model.hand();
    boolean pointing = hand.tool().get() instanceof Tool.Choose;
    var button = new ToggleButton(words.say(pointing ? "point.now" : "point"));
    button.setId("planning-point");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setSelected(pointing);
    button.setOnAction(_ -> {
      model.inputs().missed().set("");
      hand.tool()
          .set(
              pointing
                  ? new Tool.Hand()
                  : new Tool.Choose(
                      at -> model.inputs().missed().set(take.test(at) ? "" : words.say(none))));
    });
    getChildren().add(button);
    if (!model.inputs().missed().get().isEmpty()) {
      var why = Parts.words(model.inputs().missed().get(), "refusal");
      why.setId("planning-missed");
      getChildren().add(why);
    }
  }
}
