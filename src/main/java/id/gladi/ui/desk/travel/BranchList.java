package id.gladi.ui.desk.travel;

import id.gladi.core.play.Branch;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The branches: their names, going on with one, and beginning one from the act that is shown. */
final class BranchList extends VBox {
  private final TravelModel model;
  private final Texts texts;
  private final VBox list = new VBox(4);

  BranchList(TravelModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    var name = new TextField();
    name.setId("branch-name");
    name.setPrefColumnCount(8);
    name.promptTextProperty().bind(texts.of("travel.branch.name"));
    name.textProperty().bindBidirectional(model.name());
    name.setOnAction(_ -> model.onPlayOn());
    var begin = Labels.button(texts.of("travel.branch.begin"), model::onPlayOn);
    begin.setId("branch-begin");
    var row = new HBox(8, name, begin);
    row.setAlignment(Pos.CENTER_LEFT);
    row.disableProperty().bind(model.play().moment().map(moment -> !moment.past()));
    getChildren().addAll(Labels.of(texts.of("travel.branches"), "strong"), list, row);
    Watch.now(this::refresh, model.branches(), texts.language());
  }

  private void refresh() {
    list.getChildren().setAll(model.branches().get().stream().map(this::row).toList());
  }

  private HBox row(Branch branch) {
    boolean now = branch.name().equals(model.current());
    var name = new Label(branch.name());
    name.getStyleClass().add("strong");
    var where =
        new Label(
            branch.from() == 0
                ? texts.get("travel.branch.first", branch.tip())
                : texts.get("travel.branch.from", branch.from(), branch.tip()));
    where.getStyleClass().add("secondary");
    var on =
        Labels.button(
            texts.of(now ? "travel.branch.now" : "travel.branch.on"),
            () -> model.onContinue(branch));
    on.setId("branch-on-" + branch.name());
    on.setDisable(now);
    var row = new HBox(8, name, where, Labels.spring(), on);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
