package id.gladi.ui.board;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.MenuItem;

/** Makes items of the board's menus; an item's id is its text key. */
record MenuItems(Texts texts) {
  MenuItem of(String key, Runnable act, Object... words) {
    var item = new MenuItem(texts.get(key, words));
    item.setId(key);
    item.setOnAction(_ -> act.run());
    return item;
  }

  MenuItem of(String key, Shortcut shortcut, Runnable act, Object... words) {
    var item = of(key, act, words);
    item.setAccelerator(shortcut.combination());
    return item;
  }
}
