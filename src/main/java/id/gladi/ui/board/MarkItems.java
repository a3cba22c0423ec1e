package id.gladi.ui.board;

import id.gladi.core.play.Overlay;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What can be done with a mark on the ground. */
final class MarkItems {
  private MarkItems() {}

  static List<MenuItem> of(BoardModel model, Overlay mark) {
    var rename = new MenuItem(model.texts().get("menu.mark.rename", mark.name()));
    rename.setId("menu.mark.rename");
    rename.setOnAction(_ -> model.marks().onRename(mark));
    var remove = new MenuItem(model.texts().get("bar.lines.takeUp", mark.name()));
    remove.setId("menu.mark.remove");
    remove.setOnAction(_ -> model.marks().onToggle(mark.id()));
    return List.of(rename, remove);
  }
}
