package id.gladi.ui.desk;

import id.gladi.ui.desk.timeline.StepsView;
import id.gladi.ui.desk.timeline.TimelineView;
import id.gladi.ui.desk.travel.ReplayBar;
import id.gladi.ui.fx.Theme;
import javafx.scene.layout.VBox;

/** Time at the foot of the desk: the script's line, and the steps or their replay. */
final class DeskFoot extends VBox {
  DeskFoot(DeskModel model, Theme theme) {
    var texts = model.texts();
    var replay = new ReplayBar(model.travel(), texts, theme);
    var steps = new StepsView(model.steps(), texts);
    steps.visibleProperty().bind(replay.visibleProperty().not());
    steps.managedProperty().bind(steps.visibleProperty());
    getChildren()
        .addAll(
            new TimelineView(model.injects(), texts, theme, model.msel().open()), replay, steps);
    getStyleClass().add("foot");
  }
}
