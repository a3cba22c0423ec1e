package id.gladi.ui.desk.top;

import id.gladi.ui.desk.clock.ClockControls;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.room.RoomModel;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Banner and head of the desk. */
public final class TopBar extends VBox {
  private static final double ROOMY = 1560;
  private final TopModel model;
  private final Texts texts;
  private final TopActs acts;

  public TopBar(TopModel model, RoomModel room, Texts texts, TopActs acts, Region menu) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    getChildren().addAll(banner(), head(new RoomControls(room, texts, acts::onRoom), menu));
  }

  private Label banner() {
    var banner = Labels.of(texts.of(model::banner), "banner");
    banner.setId("banner");
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.setAlignment(Pos.CENTER);
    return banner;
  }

  private HBox head(RoomControls room, Region menu) {
    var undo = undo();
    var redo = redo();
    var brand = new HBox(Labels.of(texts.of("app.name"), "brand"), line());
    brand.getStyleClass().add("brand-box");
    brand.managedProperty().bind(brand.visibleProperty());
    Watch.now(
        () -> shorten(room.opened().get(), undo, redo, brand), widthProperty(), room.opened());
    var head =
        new HBox(
            brand,
            two(
                Labels.of(following(model::exercise), "strong"),
                Labels.of(following(model::session), "secondary")),
            line(),
            clock(),
            level(),
            holder(),
            Labels.spring(),
            undo,
            redo,
            room,
            menu);
    head.getStyleClass().add("top");
    return head;
  }

  /** Where the window is small, undo and redo give their words up for the states of the room. */
  private void shorten(boolean room, Button undo, Button redo, HBox brand) {
    boolean small = room && getWidth() < ROOMY;
    brand.setVisible(!small);
    var display = small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    undo.setContentDisplay(display);
    redo.setContentDisplay(display);
  }

  private ObservableValue<String> following(Supplier<String> text) {
    return texts.of(
        text,
        model.play().moment(),
        model.play().snapshot(),
        model.exerciseClock().shown(),
        model.exerciseClock().running());
  }

  private HBox clock() {
    var elapsed = Labels.of(following(model::elapsed), "clock");
    elapsed.setId("clock");
    elapsed.setMinWidth(USE_PREF_SIZE);
    var time =
        two(
            Labels.of(texts.of("top.at"), "secondary"),
            Labels.of(following(model::clock), "strong"));
    time.setMinWidth(USE_PREF_SIZE);
    var seconds = Labels.of(following(model::seconds), "clock-seconds");
    seconds.setId("clock-seconds");
    seconds.setMinWidth(USE_PREF_SIZE);
    var face = new HBox(elapsed, seconds);
    face.setAlignment(Pos.BASELINE_LEFT);
    face.setMinWidth(USE_PREF_SIZE);
    face.setMaxHeight(USE_PREF_SIZE);
    var row =
        new HBox(12, face, time, new ClockControls(model.exerciseClock(), model.play(), texts));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private LevelPill level() {
    var pill = new LevelPill(acts::onDeclare);
    Runnable refresh =
        () ->
            model
                .level()
                .ifPresent(l -> pill.show(l, model.levels(), model.levelName(), model.levelNote()));
    Watch.now(refresh, model.play().moment(), texts.language());
    pill.setTooltip(Labels.tip(texts.of(() -> Shortcut.LEVEL.tip(texts))));
    return pill;
  }

  private Button holder() {
    var button = new Button();
    button.setId("holder");
    button.getStyleClass().addAll("quiet", "holder");
    button.setGraphic(
        two(
            Labels.of(texts.of("top.holder"), "secondary"),
            Labels.of(following(model::holder), "strong")));
    button.setTooltip(Labels.tip(texts.of(() -> Shortcut.CONTROL.tip(texts))));
    button.setOnAction(_ -> acts.onControl());
    return button;
  }

  private Button undo() {
    var undo = Labels.button(Icon.UNDO, texts.of("undo"), acts::onUndo);
    undo.setId("undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setTooltip(Labels.tip(following(() -> model.undoTip() + keys(Shortcut.UNDO))));
    Watch.now(
        () -> undo.setDisable(!model.canUndo()), model.play().moment(), model.play().snapshot());
    return undo;
  }

  private Button redo() {
    var redo = Labels.button(Icon.REDO, texts.of("redo"), acts::onRedo);
    redo.setId("redo");
    redo.setMinWidth(USE_PREF_SIZE);
    redo.setTooltip(Labels.tip(following(() -> model.redoTip() + keys(Shortcut.REDO))));
    Watch.now(
        () -> redo.setDisable(!model.canRedo()), model.play().moment(), model.play().snapshot());
    return redo;
  }

  private String keys(Shortcut shortcut) {
    return "  (" + shortcut.keys(texts) + ")";
  }

  private static VBox two(Label upper, Label lower) {
    var two = new VBox(upper, lower);
    two.setAlignment(Pos.CENTER_LEFT);
    return two;
  }

  private static Region line() {
    var line = new Region();
    line.getStyleClass().add("separator-v");
    return line;
  }
}
