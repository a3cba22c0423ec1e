package id.gladi.ui.board;

import id.gladi.core.plan.Standing;
import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.play.Token.Status;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Texts;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The acts on a right click. */
final class TokenMenu {
  /** How near to a mark the click has to be, in pixels. */
  private static final double REACH = 14;

  private final BoardModel model;
  private final Texts texts;
  private final MenuItems items;
  private final ContextMenu menu = new ContextMenu();

  private TokenMenu(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    this.items = new MenuItems(texts);
    menu.setId("token-menu");
  }

  /** Opens the acts on a token, or on the ground at a place when there is none. */
  static void show(
      BoardView view, BoardModel model, String token, Point ground, double x, double y) {
    var menu = new TokenMenu(model);
    model
        .board()
        .field()
        .token(token)
        .ifPresentOrElse(found -> menu.onToken(found, ground), () -> menu.onGround(ground));
    menu.menu.show(view.getScene().getWindow(), x, y);
  }

  private void onGround(Point at) {
    double reach = REACH / model.camera().camera().get().scale();
    model
        .marks()
        .at(at, reach)
        .ifPresent(mark -> {
          menu.getItems().addAll(MarkItems.of(model, mark));
          menu.getItems().add(new SeparatorMenuItem());
        });
    menu.getItems().addAll(new CrowdMenu(model).acts(at));
    menu.getItems().add(new SeparatorMenuItem());
    item("menu.note", Shortcut.NOTE, () -> model.requests().onNote());
    item("menu.measure", Shortcut.MEASURE, () -> model.hand().tool().set(new Tool.Measure()));
    item("menu.fit", Shortcut.FIT, () -> model.camera().onFit());
    ofThePast();
  }

  private void onToken(Token token, Point ground) {
    item("menu.decide", () -> model.requests().onDecide(selected(token)));
    item("menu.order", () -> model.requests().onOrder(selected(token)));
    menu.getItems().add(new SeparatorMenuItem());
    if (token.face().standing() == Standing.CITIZEN) {
      var crowd = new CrowdMenu(model);
      menu.getItems().addAll(crowd.of(token));
      menu.getItems().addAll(crowd.acts(ground));
    } else {
      item("menu.formation", () -> model.requests().onAsk(new Ask.Formation(token.id())));
    }
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
    item("menu.split", () -> model.requests().onAsk(new Ask.Split(token.id())));
    merge(token);
    menu.getItems().add(new SeparatorMenuItem());
    boolean seen = token.face().visible();
    item(
        seen ? "menu.hide" : "menu.show.room",
        () -> model.act(new Command.ShowToken(token.id(), !seen)));
    menu.getItems().addAll(new ManyMenu(model).of());
    menu.getItems().add(new SeparatorMenuItem());
    item("menu.remove", Shortcut.REMOVE, model.acts()::onRemove);
    ofThePast();
  }

  private void ofThePast() {
    if (model.play().moment().get().past()) {
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
    menu.getItems().add(items.of(key, shortcut, act));
  }

  private void item(String key, Runnable act) {
    menu.getItems().add(items.of(key, act));
  }

  private MenuItem entry(String key, Runnable act) {
    return items.of(key, act);
  }
}
