package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The row of tools over the board: fit, zoom, ruler, lines of the plan, drawing, note. */
public final class BoardBar extends HBox {
  private final BoardModel model;
  private final Texts texts;
  private final Theme theme;

  /**
   * A bar of tools.
   *
   * @param tip the words of a tooltip for a tool's text key
   */
  public BoardBar(BoardModel model, Theme theme, Function<String, String> tip) {
    this.model = model;
    this.theme = theme;
    this.texts = model.texts();
    getStyleClass().add("board-bar");
    setPickOnBounds(false);
    var camera = model.camera();
    getChildren()
        .addAll(
            button(Icon.FIT, "bar.fit", tip, camera::onFit),
            button(Icon.PLUS, "bar.in", tip, camera::onZoomIn),
            button(Icon.MINUS, "bar.out", tip, camera::onZoomOut),
            tool(Icon.BAND, "bar.band", Tool.Band.class, model::onBand, tip),
            tool(Icon.RULER, "bar.measure", Tool.Measure.class, model::onMeasure, tip),
            road(tip),
            groups(tip),
            tool(Icon.ZONE, "bar.area", Tool.MeasureArea.class, model::onMeasureArea, tip),
            lines(tip),
            new LayersMenu(model, texts.of(() -> tip.apply("bar.layers"))),
            legend(tip),
            draw(tip),
            button(Icon.NOTE, "bar.note", tip, () -> model.requests().onNote()));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private Button button(Icon icon, String key, Function<String, String> tip, Runnable act) {
    var button = Labels.iconButton(icon, texts.of(() -> tip.apply(key)), act);
    button.setId(key);
    button.setFocusTraversable(false);
    return button;
  }

  private ToggleButton legend(Function<String, String> tip) {
    var button = toggle(Icon.LIST, "bar.legend", tip);
    button.selectedProperty().bindBidirectional(model.layers().legend());
    return button;
  }

  private ToggleButton toggle(Icon icon, String key, Function<String, String> tip) {
    var button = new ToggleButton();
    button.setId(key);
    button.setFocusTraversable(false);
    button.setGraphic(icon.node(16));
    button.getStyleClass().add("icon-button");
    var words = texts.of(() -> tip.apply(key));
    button.accessibleTextProperty().bind(words);
    button.setTooltip(Labels.tip(words));
    return button;
  }

  private ToggleButton tool(
      Icon icon,
      String key,
      Class<? extends Tool> held,
      Runnable act,
      Function<String, String> tip) {
    var button = toggle(icon, key, tip);
    model.hand().tool().subscribe(tool -> button.setSelected(held.isInstance(tool)));
    button.setOnAction(_ -> act.run());
    return button;
  }

  private ToggleButton road(Function<String, String> tip) {
    var button = toggle(Icon.ROAD, "bar.road", tip);
    button.selectedProperty().bindBidirectional(model.hand().byRoad());
    return button;
  }

  /** The groups; choosing one selects its members. */
  private MenuButton groups(Function<String, String> tip) {
    var menu = menu(Icon.GROUP, "bar.groups", tip);
    menu.setOnShowing(_ -> {
      menu.getItems().clear();
      for (var group : model.board().field().arrangement().groups().values()) {
        var item = new MenuItem(texts.get("bar.group", group.name(), group.tokens().size()));
        item.setOnAction(_ -> model.many().onPick(group));
        menu.getItems().add(item);
      }
      if (menu.getItems().isEmpty()) {
        var none = new MenuItem(texts.get("bar.groups.none"));
        none.setDisable(true);
        menu.getItems().add(none);
      }
    });
    menu.getItems().add(new MenuItem());
    return menu;
  }

  /** The plan's lines with a tick before those that lie. */
  private MenuButton lines(Function<String, String> tip) {
    var menu = menu(Icon.LAYERS, "bar.lines", tip);
    for (var stage : model.play().plan().exercise().deployment().stages()) {
      var item = new MenuItem();
      item.textProperty().bind(texts.of("bar.lines.stage", stage.name()));
      item.setOnAction(_ -> model.act(new Command.TakeStations(stage.id())));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    for (var line : model.play().plan().exercise().deployment().lines()) {
      var item = new CheckMenuItem(line.name());
      item.setOnAction(_ -> model.marks().onToggle(line.id()));
      model
          .play()
          .moment()
          .subscribe(m -> item.setSelected(m.board().field().overlays().containsKey(line.id())));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    var drawn = new Menu();
    drawn.textProperty().bind(texts.of("bar.lines.drawn"));
    menu.getItems().add(drawn);
    menu.setOnShowing(
        _ -> drawn.getItems().setAll(model.marks().drawn().stream().map(this::mark).toList()));
    return menu;
  }

  private MenuItem mark(Overlay overlay) {
    return new Menu(overlay.name(), null, MarkItems.of(model, overlay).toArray(MenuItem[]::new));
  }

  private MenuButton draw(Function<String, String> tip) {
    var menu = menu(Icon.LINE, "bar.draw", tip);
    for (var form : LineKind.Form.values()) {
      for (var kind : LineKind.values()) {
        if (kind.form() == form) {
          var item = new MenuItem();
          item.setId("draw." + kind.id());
          item.textProperty().bind(texts.of("line." + kind.id()));
          item.setOnAction(_ -> model.hand().tool().set(new Tool.Draw(kind)));
          menu.getItems().add(item);
        }
      }
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().removeLast();
    menu.setOnShowing(_ -> icons(menu));
    return menu;
  }

  /** Each entry shows what it draws, in the look of the moment. */
  private void icons(MenuButton menu) {
    var icons = new LegendIcons(theme.palette().get(), texts);
    for (var kind : LineKind.values()) {
      menu.getItems().stream()
          .filter(item -> ("draw." + kind.id()).equals(item.getId()))
          .forEach(item -> item.setGraphic(icons.line(kind)));
    }
  }

  private MenuButton menu(Icon icon, String key, Function<String, String> tip) {
    var menu = new MenuButton();
    menu.setId(key);
    menu.setFocusTraversable(false);
    menu.setGraphic(icon.node(16));
    menu.getStyleClass().add("icon-button");
    menu.setTooltip(Labels.tip(texts.of(() -> tip.apply(key))));
    return menu;
  }
}
