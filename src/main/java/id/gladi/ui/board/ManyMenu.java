package id.gladi.ui.board;

import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Token;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with what is selected as a whole. */
final class ManyMenu {
  private final BoardModel model;
  private final Texts texts;
  private final MenuItems items;

  ManyMenu(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    this.items = new MenuItems(texts);
  }

  List<MenuItem> of() {
    var many = model.many();
    var all = new ArrayList<MenuItem>();
    many.relief().ifPresent(two -> all.addAll(relief(two)));
    if (many.selected().size() > 1) {
      all.add(align());
      all.add(items.of("menu.group", Shortcut.GROUP, many::onGroup));
    }
    if (!many.groups().isEmpty()) {
      all.add(items.of("menu.ungroup", Shortcut.UNGROUP, many::onUngroup));
    }
    boolean locked = many.selected().stream().allMatch(t -> model.board().field().locked(t.id()));
    all.add(items.of(locked ? "menu.unlock" : "menu.lock", Shortcut.LOCK, many::onLock));
    all.add(items.of("menu.agency", Shortcut.SAME_AGENCY, many::onSameAgency));
    return all;
  }

  private List<MenuItem> relief(List<Token> two) {
    var front = two.getFirst().face().name();
    var relief = two.getLast().face().name();
    return List.of(
        items.of(
            "menu.lapis",
            Shortcut.LAPIS_GANTI,
            () -> model.many().onChangeOver(ChangeOver.LAPIS_GANTI),
            front,
            relief),
        items.of(
            "menu.lintas",
            Shortcut.LINTAS_GANTI,
            () -> model.many().onChangeOver(ChangeOver.LINTAS_GANTI),
            front,
            relief),
        new SeparatorMenuItem());
  }

  private Menu align() {
    var many = model.many();
    var align = new Menu(texts.get("menu.align"));
    align.setId("menu.align");
    many.street()
        .ifPresent(line ->
            align
                .getItems()
                .add(items.of("menu.align.street", Shortcut.ALIGN, many::onAlign, line.name())));
    many.laid()
        .ifPresent(line ->
            align.getItems().add(items.of("menu.align.line", () -> many.align(line), line.name())));
    align
        .getItems()
        .add(items.of("menu.align.draw", () -> model.hand().tool().set(new Tool.Align())));
    return align;
  }
}
