package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Density;
import id.gladi.core.play.Token;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How dense the selected crowd is, and the thresholds that say what that means. */
final class CrowdPage extends VBox {
  private final PlanningWords words;

  CrowdPage(PlanningModel model, PlanningWords words) {
    super(8);
    this.words = words;
    var figures = model.figures().getValue();
    model
        .crowd()
        .ifPresentOrElse(
            crowd -> {
              getChildren().add(Parts.words(crowd.face().name(), "strong"));
              Density.of(crowd, figures).ifPresent(dense -> getChildren().add(density(dense)));
              getChildren().add(Parts.words(words.say(motion(crowd)), "secondary"));
            },
            () -> getChildren().add(Parts.words(words.say("crowd.none"), "body")));
    getChildren()
        .addAll(
            Parts.words(words.say("crowd.used"), "secondary"),
            new AssumptionList(model, words, Density.thresholds(figures)));
  }

  private static String motion(Token crowd) {
    return crowd.status() == Token.Status.MOVING ? "crowd.moving" : "crowd.standing";
  }

  private Label density(Density dense) {
    var per = dense.perSquareMetre();
    var style =
        switch (dense.grade()) {
          case UNHINDERED, FREE, BUSY -> "planning-good";
          case CAUTION -> "planning-caution";
          case CRITICAL -> "planning-bad";
        };
    var label =
        Parts.words(
            words
                .texts()
                .get(
                    "crowd.density",
                    words.number(Math.rint(dense.area())),
                    words.rounded(per.likely()),
                    words.rounded(per.low()),
                    words.rounded(per.high()),
                    words.texts().get("crowd.grade." + dense.grade())),
            style);
    label.setId("planning-density");
    return label;
  }
}
