package id.gladi.ui.library;

import id.gladi.draw.Palette;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** Brand, search, the way to a file, and the menu of language, look and help. */
final class TopBar extends HBox {
  private final Kit kit;
  private final TextField search;

  TopBar(Kit kit) {
    super(16);
    this.kit = kit;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    search = search();
    var texts = kit.texts();
    var brand = new Label(texts.get("library.brand"));
    brand.getStyleClass().add("brand");
    var open = Labels.button(Icon.DOCUMENT, texts.of("library.open"), () -> kit.acts().open());
    open.setId("open-file");
    open.getStyleClass().add("bar-button");
    open.setTooltip(Labels.tip(texts.of("library.open.tip")));
    open.disableProperty().bind(kit.model().errand().map(Errand::underWay));
    var here = Labels.of(texts.of("library.title"), "here");
    here.setMaxHeight(Double.MAX_VALUE);
    getChildren().addAll(brand, here, Labels.spring(), search, open, maps(), menu());
  }

  TextField searchField() {
    return search;
  }

  private TextField search() {
    var field = (CustomTextField) TextFields.createClearableTextField();
    field.setId("search");
    field.getStyleClass().add("search");
    var sign = new HBox(Icon.SEARCH.node(14));
    sign.setAlignment(Pos.CENTER);
    field.setLeft(sign);
    field.promptTextProperty().bind(kit.texts().of("library.search"));
    field.accessibleTextProperty().bind(kit.texts().of("library.search"));
    field.setTooltip(Labels.tip(kit.texts().of("library.search.tip")));
    field.textProperty().bindBidirectional(kit.model().query());
    return field;
  }

  private MenuButton maps() {
    var menu = new MenuButton();
    menu.setId("maps");
    menu.setGraphic(Icon.PLUS.node(16));
    menu.getStyleClass().add("bar-button");
    menu.textProperty().bind(kit.texts().of("library.maps"));
    menu.setTooltip(Labels.tip(kit.texts().of("library.maps.tip")));
    menu.disableProperty().bind(kit.model().errand().map(Errand::underWay));
    for (var ground : FilePicker.Ground.values()) {
      var item = new MenuItem();
      item.setId("ground-" + ground);
      item.textProperty().bind(kit.texts().of("library.ground." + ground));
      item.setOnAction(_ -> kit.acts().newMap(ground));
      menu.getItems().add(item);
    }
    var edit = new MenuItem();
    edit.setId("edit-map");
    edit.textProperty().bind(kit.texts().of("library.maps.edit"));
    edit.disableProperty().bind(kit.model().chosen().isNull());
    edit.setOnAction(_ -> kit.acts().editMap());
    menu.getItems().addAll(new SeparatorMenuItem(), edit);
    return menu;
  }

  private MenuButton menu() {
    var menu = new MenuButton();
    menu.setId("menu");
    menu.setGraphic(Icon.MENU.node(16));
    menu.getStyleClass().addAll("icon-button", "bar-button");
    menu.accessibleTextProperty().bind(kit.texts().of("library.menu"));
    menu.setTooltip(Labels.tip(kit.texts().of("library.menu")));
    menu.getItems().addAll(languages());
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(modes());
    menu.getItems().addAll(new SeparatorMenuItem(), record(), reload(), symbols(), guide());
    return menu;
  }

  private List<MenuItem> languages() {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    for (var language : Language.values()) {
      var item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.code());
      item.setToggleGroup(group);
      item.setOnAction(_ -> kit.texts().language().set(language));
      kit.texts().language().subscribe(now -> item.setSelected(now == language));
      items.add(item);
    }
    return items;
  }

  private List<MenuItem> modes() {
    var group = new ToggleGroup();
    var items = new ArrayList<MenuItem>();
    for (var mode : Palette.ofWindows()) {
      var item = new RadioMenuItem();
      item.setId("mode-" + mode.name());
      item.textProperty().bind(kit.texts().of("library.mode." + mode.name()));
      item.setToggleGroup(group);
      item.setOnAction(_ -> kit.theme().palette().set(mode));
      kit.theme().palette().subscribe(now -> item.setSelected(now == mode));
      items.add(item);
    }
    return items;
  }

  private MenuItem reload() {
    return item("library.reload", "F5", () -> kit.model().load());
  }

  private MenuItem record() {
    var record = item("library.record", "Ctrl+R", () -> kit.acts().showRecord());
    record.setId("record");
    return record;
  }

  private MenuItem symbols() {
    var symbols = item("library.symbols", "F2", () -> kit.acts().showSymbols());
    symbols.setId("symbols-open");
    return symbols;
  }

  private MenuItem guide() {
    var guide = item("library.guide", "F1", () -> kit.acts().showGuide());
    guide.setId("guide");
    return guide;
  }

  private MenuItem item(String key, String shortcut, Runnable act) {
    var item = new MenuItem();
    item.textProperty().bind(kit.texts().of(key));
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.setOnAction(_ -> act.run());
    return item;
  }
}
