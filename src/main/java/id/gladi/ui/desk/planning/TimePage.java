package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Polyline;
import id.gladi.core.planning.TravelTime;
import id.gladi.core.terrain.Point;
import java.util.List;
import javafx.scene.layout.VBox;

/** How long a way takes at every pace; the board uses two of them while somebody is dragged. */
final class TimePage extends VBox {
  private static final double SAMPLE = 100;

  TimePage(PlanningModel model, PlanningWords words) {
    super(8);
    var figures = model.figures().getValue();
    var unit = model.unit();
    double metres =
        unit.map(token -> Polyline.length(List.of(token.at(), site(model))))
            .filter(away -> away >= 1)
            .orElse(SAMPLE);
    getChildren()
        .addAll(
            Parts.words(
                unit.map(
                        token -> words.say("time.unit", token.face().name(), words.rounded(metres)))
                    .orElseGet(() -> words.say("time.sample", words.rounded(metres))),
                "strong"),
            Parts.words(words.say("time.used"), "secondary"));
    var times = TravelTime.atEveryPace(metres, figures);
    for (var time : times) {
      var row =
          Parts.row(
              Parts.words(words.texts().of(time.assumptions().getFirst().name()), "body"),
              Parts.words(words.duration(time.seconds().likely()), "strong"));
      row.setId("time-" + time.pace());
      getChildren().add(row);
    }
    getChildren()
        .add(
            new AssumptionList(
                model, words, times.stream().flatMap(t -> t.assumptions().stream()).toList()));
  }

  private static Point site(PlanningModel model) {
    return model.arrivals().site();
  }
}
