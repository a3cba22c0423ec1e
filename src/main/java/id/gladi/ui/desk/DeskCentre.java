package id.gladi.ui.desk;

import id.gladi.core.terrain.Point;
import id.gladi.ui.board.BoardView;
import id.gladi.ui.desk.assess.NoteLine;
import id.gladi.ui.desk.assess.SheetView;
import id.gladi.ui.desk.condition.BuilderModel;
import id.gladi.ui.desk.condition.BuilderView;
import id.gladi.ui.desk.drift.DriftBadge;
import id.gladi.ui.desk.drift.DriftPane;
import id.gladi.ui.desk.msel.MselTable;
import id.gladi.ui.desk.travel.TravelPanel;
import id.gladi.ui.fx.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The board and what opens over it: script, conditions, tree of steps, sheet, note. */
final class DeskCentre extends StackPane {
  /**
   * @param flight takes the camera to a place
   */
  DeskCentre(DeskModel model, BoardView board, Theme theme, Consumer<Point> flight) {
    var texts = model.texts();
    var assess = model.pages().assess();
    setMinSize(0, 0);
    var table = new MselTable(model.msel(), texts, model.scripting());
    var conditions = new BuilderModel(model.play(), texts, model.msel().building());
    var builder = new BuilderView(conditions, texts);
    var travel = new TravelPanel(model.travel(), assess, texts);
    setAlignment(travel, Pos.CENTER_LEFT);
    var sheet = new SheetView(assess, texts);
    setAlignment(sheet, Pos.CENTER_RIGHT);
    var drift = model.pages().drift();
    var badge = new DriftBadge(drift, texts);
    board.coveredBy(badge);
    setAlignment(badge, Pos.TOP_RIGHT);
    setMargin(badge, new Insets(14, 64, 0, 0));
    var pane = new DriftPane(drift, texts, flight);
    setAlignment(pane, Pos.CENTER_RIGHT);
    var note = NoteLine.note(assess, texts, board::requestFocus);
    var mark = NoteLine.bookmark(assess, texts, board::requestFocus);
    for (var line : List.of(note, mark)) {
      setAlignment(line, Pos.BOTTOM_CENTER);
      setMargin(line, new Insets(0, 0, 56, 0));
    }
    var stage = new BoardStage(model, board, theme);
    stage.coveredBy(covered(List.of(travel)), covered(List.of(sheet, pane)));
    getChildren().addAll(stage, badge, table, builder, travel, pane, sheet, note, mark);
  }

  /** The width of the widest of these that is open. */
  private static DoubleBinding covered(List<? extends Region> panes) {
    var causes =
        panes.stream()
            .flatMap(p -> Stream.<Observable>of(p.visibleProperty(), p.widthProperty()))
            .toArray(Observable[]::new);
    return Bindings.createDoubleBinding(
        () -> panes.stream().filter(Node::isVisible).mapToDouble(Region::getWidth).max().orElse(0),
        causes);
  }
}
