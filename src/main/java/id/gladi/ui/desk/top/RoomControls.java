package id.gladi.ui.desk.top;

import id.gladi.draw.Palette;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.Curtain;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/**
 * The room's screen from the desk: open it, set it up, and LIVE, HOLD or BLANK while it is open.
 */
final class RoomControls extends HBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private final RoomModel room;
  private final Texts texts;

  RoomControls(RoomModel room, Texts texts, Runnable toggle) {
    super(8);
    this.room = room;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    var open = Labels.iconButton(Icon.SCREEN, texts.of(() -> Shortcut.ROOM.tip(texts)), toggle);
    open.setId("room-open");
    room.open().subscribe(on -> open.pseudoClassStateChanged(ON, on));
    var menu = menu();
    var more = Labels.iconButton(Icon.DOWN, texts.of("room.menu"), () -> {});
    more.setId("room-menu");
    more.getStyleClass().add("narrow-button");
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    open.setContextMenu(menu);
    var both = new HBox(open, more);
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add("room-buttons");
    getChildren().addAll(both, states());
  }

  /** Whether the room's screen is on. */
  ReadOnlyBooleanProperty opened() {
    return room.open();
  }

  private HBox states() {
    var states = new HBox();
    states.setAlignment(Pos.CENTER_LEFT);
    states.getStyleClass().add("room-states");
    states.setId("room-states");
    states.visibleProperty().bind(room.open());
    states.managedProperty().bind(room.open());
    var group = new ToggleGroup();
    for (var state : RoomState.values()) {
      var button = new ToggleButton();
      button.setId("room-" + state);
      button.setToggleGroup(group);
      button.setFocusTraversable(false);
      button.getStyleClass().add("room-state-" + state);
      button.textProperty().bind(texts.of("room." + state));
      button.setMinWidth(USE_PREF_SIZE);
      button.setTooltip(Labels.tip(texts.of(() -> tip(state))));
      if (state == RoomState.LIVE) {
        var dot = new Circle(4);
        dot.getStyleClass().add("live-dot");
        button.setGraphic(dot);
      }
      button.setOnAction(_ -> {
        room.state().set(state);
        button.setSelected(true);
      });
      room.state().subscribe(now -> button.setSelected(now == state));
      states.getChildren().add(button);
    }
    return states;
  }

  private String tip(RoomState state) {
    var tip = texts.get("room.tip." + state);
    return switch (state) {
      case LIVE -> tip;
      case HOLD -> tip + "  (" + Shortcut.ROOM_HOLD.keys(texts) + ")";
      case BLANK -> tip + "  (" + Shortcut.ROOM_BLANK.keys(texts) + ")";
    };
  }

  private ContextMenu menu() {
    var menu = new ContextMenu();
    var settings = room.settings();
    choices(menu, "room.layout.", settings.layout(), RoomLayout.values());
    menu.getItems().add(new SeparatorMenuItem());
    choices(menu, "room.camera.", settings.camera(), RoomCamera.values());
    var dark = new CheckMenuItem();
    dark.setId("room-dark");
    dark.textProperty().bind(texts.of("room.dark"));
    settings.palette().subscribe(now -> dark.setSelected(now == Palette.DARK));
    dark.setOnAction(_ -> settings.palette().set(dark.isSelected() ? Palette.DARK : Palette.LIGHT));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("room.frame.desk", room::onFrameDesk),
            item("room.ring", room::onNextRing),
            item("room.curtain.open", () -> room.curtain().set(Curtain.OPEN)),
            check("room.replay", room.replay()),
            check("room.remote", settings.remote()),
            new SeparatorMenuItem(),
            dark);
    return menu;
  }

  private MenuItem item(String key, Runnable act) {
    var item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(texts.of(key));
    item.setOnAction(_ -> act.run());
    return item;
  }

  private CheckMenuItem check(String key, BooleanProperty value) {
    var item = new CheckMenuItem();
    item.setId(key);
    item.textProperty().bind(texts.of(key));
    item.selectedProperty().bindBidirectional(value);
    return item;
  }

  private <T extends Enum<T>> void choices(
      ContextMenu menu, String key, ObjectProperty<T> value, T[] choices) {
    var group = new ToggleGroup();
    for (var choice : choices) {
      var item = new RadioMenuItem();
      item.setId(key + choice);
      item.setToggleGroup(group);
      item.textProperty().bind(texts.of(key + choice));
      value.subscribe(now -> item.setSelected(now == choice));
      item.setOnAction(_ -> value.set(choice));
      menu.getItems().add(item);
    }
  }
}
