package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Egress;
import id.gladi.core.planning.WaysOut;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** How long until the selected crowd has left by the ways that are open. */
final class EgressPage extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;

  EgressPage(PlanningModel model, PlanningWords words) {
    super(8);
    this.model = model;
    this.words = words;
    var crowd = model.crowd();
    if (crowd.isEmpty()) {
      getChildren().add(Parts.words(words.say("egress.none"), "body"));
      return;
    }
    var strength = crowd.get().strength();
    getChildren()
        .add(
            Parts.words(
                words.say(
                    "egress.crowd",
                    crowd.get().face().name(),
                    words.number(strength.likely()),
                    words.number(strength.low()),
                    words.number(strength.high())),
                "strong"));
    var ways = model.egress().ways();
    if (ways.isEmpty()) {
      getChildren().add(Parts.words(words.say("egress.noway"), "body"));
      return;
    }
    ways.forEach(way -> getChildren().add(way(way)));
    getChildren().add(new PointAt(model, words, model.egress()::onPointed, "point.way.none"));
    model
        .egress()
        .time()
        .ifPresentOrElse(
            this::result,
            () -> {
              var closed = Parts.words(words.say("egress.closed"), "planning-bad");
              closed.setId("egress-time");
              getChildren().add(closed);
            });
  }

  private CheckBox way(WaysOut.Way way) {
    var gap = way.gap();
    var box =
        new CheckBox(
            words.say(
                "egress.way",
                gap.name(),
                words.rounded(gap.width()),
                words.rounded(gap.distance())));
    box.setId("way-" + way.id());
    box.setWrapText(true);
    box.setSelected(gap.open());
    box.setOnAction(_ -> model.inputs().onTurn(way.id()));
    return box;
  }

  private void result(Egress egress) {
    var minutes = egress.seconds().times(1.0 / 60);
    var time =
        Parts.words(
            words.say(
                "egress.time",
                words.rounded(minutes.likely()),
                words.rounded(minutes.low()),
                words.rounded(minutes.high())),
            "planning-good");
    time.setId("egress-time");
    var shares =
        egress.shares().stream()
            .map(share ->
                share.gap().name() + ": " + words.say("egress.share", Math.round(share.persons())))
            .collect(Collectors.joining("\n"));
    getChildren()
        .addAll(
            time,
            Parts.words(shares, "body"),
            Parts.words(words.texts().of(Egress.DIVIDED), "secondary"),
            new AssumptionList(model, words, egress.assumptions()));
  }
}
