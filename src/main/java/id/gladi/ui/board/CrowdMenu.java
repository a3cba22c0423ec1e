package id.gladi.ui.board;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What can be done with a crowd and with acts: the act is marked, never the group. */
final class CrowdMenu {
  /** Acts that the facilitator marks by hand; injects may name others. */
  static final List<String> ACTS =
      List.of(
          "pelemparan",
          "dorong",
          "bakar-ban",
          "bakar",
          "rusak-pagar",
          "panjat-pagar",
          "duduk-di-jalan",
          "hasut");

  private final BoardModel model;
  private final Texts texts;
  private final MenuItems items;
  private final Names names;

  CrowdMenu(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    this.items = new MenuItems(texts);
    this.names = new Names(model.play()::plan, texts);
  }

  List<MenuItem> of(Token crowd) {
    return List.of(
        items.of("menu.crowd", () -> model.requests().onAsk(new Ask.Crowd(crowd.id()))),
        items.of("menu.level", () -> model.requests().onAsk(new Ask.Level(crowd.id()))),
        items.of("menu.size", () -> model.requests().onAsk(new Ask.Size(crowd.id()))),
        items.of("menu.outline", () -> model.outliner().onOpen(crowd.id())),
        items.of("menu.copy", Shortcut.COPY, model.many()::onCopy));
  }

  /** Begins an act at a place, and ends those that go on, the nearest first. */
  List<MenuItem> acts(Point at) {
    var begin = new Menu(texts.get("menu.act.begin"));
    begin.setId("menu.act.begin");
    for (var act : ACTS) {
      var item = new MenuItem(names.act(act));
      item.setOnAction(_ -> model.act(new Command.BeginAct(act, at, 0)));
      begin.getItems().add(item);
    }
    var end = new Menu(texts.get("menu.act.end"));
    end.setId("menu.act.end");
    model.board().field().acts().values().stream()
        .sorted(Comparator.comparingDouble(mark -> mark.at().distance(at)))
        .map(this::ending)
        .forEach(end.getItems()::add);
    end.setDisable(end.getItems().isEmpty());
    return List.of(begin, end);
  }

  private MenuItem ending(ActMark mark) {
    var item = new MenuItem(names.act(mark.act()));
    item.setOnAction(_ -> model.act(new Command.EndAct(mark.id())));
    return item;
  }
}
