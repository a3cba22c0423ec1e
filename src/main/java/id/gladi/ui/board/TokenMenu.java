package id.gladi.ui.board;

import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.play.Token.Status;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Texts;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The acts on a right click. */
final class TokenMenu {
  private final BoardModel model;
  private final Texts texts;
  private final ContextMenu menu = new ContextMenu();

  private TokenMenu(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    menu.setId("token-menu");
  }

  static void show(BoardView view, BoardModel model, String token, double x, double y) {
    var menu = new TokenMenu(model);
    model.board().field().token(token).ifPresentOrElse(menu::onToken, menu::onGround);
    menu.menu.show(view.getScene().getWindow(), x, y);
  }

  private void onGround() {
    item("menu.note", Shortcut.NOTE, () -> model.requests().onNote());
    item("menu.measure", Shortcut.MEASURE, () -> model.hand().tool().set(new Tool.Measure()));
    item("menu.fit", Shortcut.FIT, () -> model.camera().onFit());
  }

  private void onToken(Token token) {
    boolean past = model.play().moment().get().past();
    item("menu.decide", () -> model.requests().onDecide(selected(token)));
    menu.getItems().add(new SeparatorMenuItem());
    item("menu.formation", () -> model.requests().onFormation(token.id()));
    if (token.formation() != null) {
      item("menu.gather", () -> model.act(new Command.ChangeFormation(token.id(), null)));
    }
    var turn = new Menu(texts.get("menu.turn"));
    turn.getItems()
        .addAll(
            entry("menu.turn.right", () -> model.acts().onTurn(45)),
            entry("menu.turn.left", () -> model.acts().onTurn(-45)),
            entry("menu.turn.about", () -> model.acts().onTurn(180)));
    var status = new Menu(texts.get("menu.status"));
    for (var each : Status.values()) {
      status.getItems().add(entry("status." + each, () -> model.acts().onStatus(each)));
    }
    menu.getItems().addAll(turn, status, new SeparatorMenuItem());
    item("menu.split", () -> model.requests().onSplit(token.id()));
    merge(token);
    menu.getItems().add(new SeparatorMenuItem());
    boolean seen = token.face().visible();
    item(
        seen ? "menu.hide" : "menu.show.room",
        () -> model.act(new Command.ShowToken(token.id(), !seen)));
    item("menu.remove", Shortcut.REMOVE, model.acts()::onRemove);
    if (past) {
      menu.getItems().forEach(item -> item.setDisable(true));
      menu.getItems().addFirst(new MenuItem(texts.get("refused.past")));
    }
  }

  private void merge(Token token) {
    var merge = new Menu(texts.get("menu.merge"));
    for (var other : model.acts().neighbours(token)) {
      var item = new MenuItem(other.face().name() + " " + other.strength().likely());
      item.setOnAction(_ -> model.acts().onMerge(token.id(), other.id()));
      merge.getItems().add(item);
    }
    merge.setDisable(merge.getItems().isEmpty());
    menu.getItems().add(merge);
  }

  private Set<String> selected(Token token) {
    var all = model.hand().selected().get();
    return all.contains(token.id()) ? all : Set.of(token.id());
  }

  private void item(String key, Shortcut shortcut, Runnable act) {
    var item = entry(key, act);
    item.setAccelerator(shortcut.combination());
    menu.getItems().add(item);
  }

  private void item(String key, Runnable act) {
    menu.getItems().add(entry(key, act));
  }

  private MenuItem entry(String key, Runnable act) {
    var item = new MenuItem(texts.get(key));
    item.setId(key);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
