package id.gladi.ui.desk.planning;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.planning.RingStrength;
import id.gladi.ui.play.Names;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Required and present strength, ring by ring, at the level of the moment. */
final class RingPage extends VBox {
  RingPage(PlanningModel model, PlanningWords words) {
    super(4);
    var strength = model.rings();
    var names = new Names(model.play()::plan, words.texts());
    if (strength.rows().isEmpty()) {
      getChildren().add(Parts.words(words.say("rings.none"), "body"));
      return;
    }
    getChildren()
        .add(Parts.words(words.say("rings.level", names.level(strength.level())), "strong"));
    var ring = "";
    for (var row : strength.rows()) {
      if (!row.ring().equals(ring)) {
        ring = row.ring();
        getChildren().add(Parts.words(name(model, words, ring), "planning-head"));
        if (!row.note().isBlank()) {
          getChildren().add(Parts.words(row.note(), "meta"));
        }
      }
      getChildren().add(row(words, names, row));
    }
    if (strength.met()) {
      getChildren().add(Parts.words(words.say("rings.met"), "planning-good"));
    }
  }

  private static HBox row(PlanningWords words, Names names, RingStrength.Row row) {
    var text = new StringBuilder(words.say("rings.row", row.present(), row.required()));
    if (row.help() > 0) {
      text.append(' ').append(words.say("rings.help", row.help()));
    }
    if (row.missing() > 0) {
      text.append(" · ").append(words.say("rings.missing", row.missing()));
    }
    var line =
        Parts.row(
            Parts.words(names.agency(row.agency()), "body"),
            Parts.words(text.toString(), row.missing() > 0 ? "planning-bad" : "body"));
    line.setId("ring-" + row.ring() + "-" + row.agency());
    return line;
  }

  private static String name(PlanningModel model, PlanningWords words, String ring) {
    return ring.equals(RingStrength.OUTSIDE)
        ? words.say("rings.outside")
        : model.play().plan().exercise().deployment().rings().stream()
            .filter(r -> r.id().equals(ring))
            .map(Ring::name)
            .findFirst()
            .orElse(ring);
  }
}
