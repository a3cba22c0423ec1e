package id.gladi.ui.desk.top;

import id.gladi.draw.Palette;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu of the desk: language, look, review, library, help. */
public final class DeskMenu extends MenuButton {
  private final Texts texts;

  public DeskMenu(Texts texts, Theme theme, Motion motion, TopActs acts) {
    this.texts = texts;
    setId("desk-menu");
    setGraphic(Icon.MENU.node(16));
    getStyleClass().add("icon-button");
    setTooltip(Labels.tip(texts.of("menu.desk")));
    accessibleTextProperty().bind(texts.of("menu.desk"));
    var group = new ToggleGroup();
    for (var language : Language.values()) {
      var item = new RadioMenuItem(language.ownName());
      item.setId("language-" + language.code());
      item.setToggleGroup(group);
      texts.language().subscribe(now -> item.setSelected(now == language));
      item.setOnAction(_ -> texts.language().set(language));
      getItems().add(item);
    }
    var dark = new CheckMenuItem();
    dark.setId("theme-dark");
    dark.textProperty().bind(texts.of("menu.dark"));
    theme.palette().subscribe(now -> dark.setSelected(now == Palette.DARK));
    dark.setOnAction(_ -> theme.palette().set(dark.isSelected() ? Palette.DARK : Palette.LIGHT));
    dark.setAccelerator(Shortcut.THEME.combination());
    var still = new CheckMenuItem();
    still.setId("motion-reduced");
    still.textProperty().bind(texts.of("menu.still"));
    still.selectedProperty().bindBidirectional(motion.reduced());
    getItems().addAll(new SeparatorMenuItem(), dark, still, new SeparatorMenuItem());
    add("menu.note", Shortcut.NOTE, acts::onNote);
    add("menu.review", Shortcut.REVIEW, acts::onReview);
    var _ = add("menu.tasks", acts::onTasks);
    add("menu.library", Shortcut.LIBRARY, acts::onLibrary);
    getItems().add(new SeparatorMenuItem());
    add("menu.branches", Shortcut.BRANCHES, acts::onBranches);
    add("menu.planning", Shortcut.PLANNING, acts::onPlanning);
    add("menu.symbols", Shortcut.SYMBOLS, acts::onSymbols);
    add("menu.help", Shortcut.HELP, acts::onHelp);
  }

  /** Adds a page whose key is a plain letter, which only the desk itself may listen to. */
  public void addPage(String key, Shortcut shortcut, Runnable act) {
    var words = texts.of(() -> texts.get(key) + "  (" + shortcut.keys(texts) + ")");
    addItem(key, words, act);
  }

  /** Adds what has no key of its own. */
  public void addItem(String key, Runnable act) {
    addItem(key, texts.of(key), act);
  }

  private void addItem(String key, ObservableValue<String> words, Runnable act) {
    var item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(words);
    item.setOnAction(_ -> act.run());
    getItems().add(getItems().size() - 1, item);
  }

  private void add(String key, Shortcut shortcut, Runnable act) {
    add(key, act).setAccelerator(shortcut.combination());
  }

  private MenuItem add(String key, Runnable act) {
    var item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(texts.of(key));
    item.setOnAction(_ -> act.run());
    getItems().add(item);
    return item;
  }
}
