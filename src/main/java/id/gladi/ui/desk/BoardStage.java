package id.gladi.ui.desk;

import id.gladi.ui.board.BoardBar;
import id.gladi.ui.board.BoardView;
import id.gladi.ui.board.CrowdCard;
import id.gladi.ui.board.LegendView;
import id.gladi.ui.board.PointerLabel;
import id.gladi.ui.board.SelectionLine;
import id.gladi.ui.desk.audience.RoomFrame;
import id.gladi.ui.desk.audience.RoomMiniature;
import id.gladi.ui.desk.audience.ShowLayer;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** The board with its tools, the frame of the past, and the sentences of the moment. */
final class BoardStage extends StackPane {
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private final Texts texts;
  private final PastBand past;

  BoardStage(DeskModel model, BoardView board, Theme theme) {
    this.texts = model.texts();
    this.past = new PastBand(model, texts);
    getStyleClass().add("board-stage");
    setMinSize(0, 0);
    var bar = new BoardBar(model.board(), theme, this::tip);
    board.coveredBy(bar);
    var refusal = Labels.of(model.board().refusal(), "board-refusal");
    refusal.setId("board-refusal");
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.setMouseTransparent(true);
    var frame = new StackPane();
    frame.getStyleClass().add("past-frame");
    frame.setMouseTransparent(true);
    var pointer = new PointerLabel(model.board());
    var selection = new SelectionLine(model.board());
    var legend = new LegendView(model.board(), theme);
    var crowd = new CrowdCard(model.board());
    var camera = model.board().camera().camera();
    var show = new ShowLayer(model.room().show(), model.board().camera(), board);
    var roomFrame = new RoomFrame(model.room(), camera, texts);
    var miniature = new RoomMiniature(model.room(), texts, theme, model.remote()::roomNext);
    getChildren()
        .addAll(
            board, roomFrame, show, pointer, selection, legend, crowd, bar, miniature, frame, past,
            refusal);
    setAlignment(miniature, Pos.BOTTOM_LEFT);
    setMargin(miniature, new Insets(0, 0, 56, 8));
    setAlignment(pointer, Pos.BOTTOM_RIGHT);
    setAlignment(selection, Pos.BOTTOM_RIGHT);
    setMargin(selection, new Insets(0, 0, 38, 0));
    setAlignment(legend, Pos.TOP_RIGHT);
    setMargin(legend, new Insets(68, 8, 88, 0));
    setAlignment(bar, Pos.TOP_LEFT);
    setAlignment(past, Pos.BOTTOM_CENTER);
    setAlignment(refusal, Pos.BOTTOM_CENTER);
    model
        .play()
        .moment()
        .subscribe(moment -> {
          pseudoClassStateChanged(PAST, moment.past());
          past.setVisible(moment.past());
          frame.setVisible(moment.past());
        });
  }

  /** Tells how much of the board other panes cover at its sides. */
  void coveredBy(ObservableDoubleValue left, ObservableDoubleValue right) {
    past.keepBetween(left, right, widthProperty());
  }

  private String tip(String key) {
    return switch (key) {
      case "bar.fit" -> Shortcut.FIT.tip(texts);
      case "bar.in" -> Shortcut.ZOOM_IN.tip(texts);
      case "bar.out" -> Shortcut.ZOOM_OUT.tip(texts);
      case "bar.legend" -> Shortcut.LEGEND.tip(texts);
      case "bar.road" -> Shortcut.BY_ROAD.tip(texts);
      case "bar.band" -> Shortcut.PICK_MANY.tip(texts);
      case "bar.measure" -> Shortcut.MEASURE.tip(texts);
      case "bar.area" -> Shortcut.MEASURE_AREA.tip(texts);
      case "bar.note" -> Shortcut.NOTE.tip(texts);
      default -> texts.get(key);
    };
  }
}
