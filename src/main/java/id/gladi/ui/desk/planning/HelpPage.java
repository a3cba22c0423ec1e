package id.gladi.ui.desk.planning;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.Reinforcement;
import id.gladi.ui.play.Times;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** Several sources of help compared: what their time is made of and when they are there. */
final class HelpPage extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;
  private final Times times;

  HelpPage(PlanningModel model, PlanningWords words) {
    super(8);
    this.model = model;
    this.words = words;
    this.times = new Times(model.play().plan().exercise().schedule(), words.texts());
    getChildren().addAll(Parts.words(words.say("help.to", to()), "strong"), units());
    var help = model.help();
    if (help.isEmpty()) {
      getChildren().add(Parts.words(words.say("help.none"), "body"));
    }
    help.forEach(each -> getChildren().add(source(each)));
    getChildren()
        .add(
            new AssumptionList(
                model, words, help.stream().flatMap(r -> r.assumptions().stream()).toList()));
  }

  private String to() {
    return model
        .unit()
        .or(model::crowd)
        .filter(token -> !model.inputs().sources().get().contains(token.id()))
        .map(token -> token.face().name())
        .orElseGet(() -> words.say("help.site"));
  }

  private MenuButton units() {
    var menu = new MenuButton(words.say("help.units"));
    menu.setId("help-units");
    model.board().field().tokens().values().stream()
        .filter(token ->
            token.face().standing() == Standing.FORCE
                || token.face().standing() == Standing.REINFORCEMENT)
        .forEach(token -> {
          var item = new CheckMenuItem(token.face().name() + " " + token.strength().likely());
          item.setSelected(model.inputs().sources().get().contains(token.id()));
          item.setOnAction(_ -> model.onSource(token.id()));
          menu.getItems().add(item);
        });
    return menu;
  }

  private Node source(Reinforcement help) {
    var minutes = help.minutes();
    var parts =
        help.parts().stream()
            .filter(part -> part.minutes().high() > 0)
            .map(part -> words.say("help." + part.stage(), words.range(part.minutes())))
            .collect(Collectors.joining(" + "));
    var arrival = help.arrival(model.board().clock());
    var head =
        Parts.row(
            Parts.words(help.source(), "medium"),
            Parts.words(words.say("help.arrival", times.clock(arrival)), "strong"));
    var box =
        new VBox(
            2,
            head,
            Parts.words(
                words.say(
                    "help.minutes",
                    words.rounded(minutes.likely()),
                    words.rounded(minutes.low()),
                    words.rounded(minutes.high())),
                "body"),
            Parts.words(
                help.route().isEmpty() ? parts + " · " + words.say("help.noroute") : parts,
                "meta"));
    box.getStyleClass().add("planning-source");
    return box;
  }
}
