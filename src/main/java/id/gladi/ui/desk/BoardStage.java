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
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The board with its tools, the frame of the past, and the sentences of the moment. */
final class BoardStage extends StackPane {
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private final DeskModel model;
  private final Texts texts;

  BoardStage(DeskModel model, BoardView board, Theme theme) {
    this.model = model;
    this.texts = model.texts();
    getStyleClass().add("board-stage");
    setMinSize(0, 0);
    var bar = new BoardBar(model.board(), theme, this::tip);
    var refusal = Labels.of(model.board().refusal(), "board-refusal");
    refusal.setId("board-refusal");
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.setMouseTransparent(true);
    var past = past();
    var frame = new StackPane();
    frame.getStyleClass().add("past-frame");
    frame.setMouseTransparent(true);
    var pointer = new PointerLabel(model.board());
    var selection = new SelectionLine(model.board());
    var legend = new LegendView(model.board(), theme);
    var crowd = new CrowdCard(model.board());
    setAlignment(crowd, Pos.TOP_LEFT);
    setMargin(crowd, new Insets(68, 0, 0, 8));
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

  private HBox past() {
    var words =
        Labels.of(
            texts.of(
                () -> texts.get("past.band", model.steps().place()),
                model.play().moment(),
                model.steps().shown()),
            "past-words");
    words.setGraphic(Icon.CLOCK.node(16));
    words.setId("past-words");
    words.setMinWidth(USE_PREF_SIZE);
    var back = Labels.button(texts.of("past.back"), model.play()::lookAtNow);
    back.setId("past-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setTooltip(Labels.tip(texts.of(() -> Shortcut.NOW.tip(texts))));
    var on = Labels.button(Icon.PLAY, texts.of("past.on"), model.travel()::onPlayOn);
    on.setId("past-on");
    on.setMinWidth(USE_PREF_SIZE);
    var band = new HBox(12, words, back, on);
    band.setId("past-band");
    band.getStyleClass().add("past-band");
    band.setAlignment(Pos.CENTER);
    band.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return band;
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
