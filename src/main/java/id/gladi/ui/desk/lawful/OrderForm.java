package id.gladi.ui.desk.lawful;

import id.gladi.core.compliance.Lawful;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.form.CrowdList;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.desk.form.Options;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Makes the form of an order. Everything but the order itself is filled in beforehand, so that a
 * routine order takes two clicks; what the rules will say of it is read before it is given.
 */
final class OrderForm {
  private final Play play;
  private final Texts texts;
  private final FlagWords words;
  private final CrowdList crowds;
  private final Consumer<Consumer<Point>> ask;

  /**
   * Forms over a session.
   *
   * @param ask asks for a click on the ground
   */
  OrderForm(Play play, Texts texts, CrowdList crowds, Consumer<Consumer<Point>> ask) {
    this.ask = ask;
    this.play = play;
    this.texts = texts;
    this.words = new FlagWords(texts);
    this.crowds = crowds;
  }

  Form of(String order, Set<String> units) {
    var board = board();
    var what = Field.choice("form.order.what", order, orders(), false);
    var by =
        Field.choice(
            "form.order.by", board.situation().holder(), Options.holders(play.plan()), true);
    var crowd = Field.choice("form.order.crowd", crowds.first(units), crowds.options(), false);
    var place =
        new Field.Place(
            "form.order.place", new SimpleObjectProperty<>(), ask, "form.order.place.none");
    var behaviour = Field.segments("form.order.behaviour", "", Options.behaviours(texts));
    var stage =
        Field.segments("form.order.stage", usual(order), Options.stages(play.plan(), texts));
    what.value().subscribe((_, now) -> stage.value().set(usual(now)));
    var why = Field.words("form.order.reason", 2);
    var ordered = Field.many("form.order.units", ours(units), Options.units(board));
    Supplier<Command> command =
        () ->
            new Command.GiveOrder(
                new Order(
                    what.value().get(),
                    by.value().get().strip(),
                    crowd.value().get().isEmpty() ? null : crowd.value().get(),
                    place.value().get(),
                    ordered.value().get().stream().sorted().toList(),
                    Integer.parseInt(stage.value().get()),
                    behaviour.value().get(),
                    why.value().get().strip(),
                    board().progress().current()));
    var said =
        new Field.Live(
            "form.order.said",
            texts.of(
                () -> said(command.get()),
                what.value(),
                by.value(),
                crowd.value(),
                place.value(),
                behaviour.value(),
                stage.value(),
                why.value(),
                ordered.value()));
    return new Form(
        "order",
        "",
        List.of(what, crowd, place, behaviour, stage, why, said, by, ordered),
        command);
  }

  private String said(Command command) {
    var flags = Lawful.flags(play.plan(), board(), command);
    return flags.isEmpty() ? texts.get("form.order.silent") : words.lines(flags);
  }

  /** The stage that an order usually means; the facilitator changes it where it was another. */
  private static String usual(String order) {
    return switch (order) {
      case Order.GAS -> "5";
      case Order.WATER_CANNON -> "4";
      case Order.ARREST -> "3";
      case Order.APPEAL, Order.DISPERSE, "negosiasi" -> "2";
      default -> "1";
    };
  }

  private List<Option> orders() {
    return play.plan().profile().authorities().stream()
        .map(a -> Option.of(a.order(), texts.of(a.name())))
        .toList();
  }

  /** Of the selected tokens those that can be ordered. */
  private Set<String> ours(Set<String> units) {
    var all = Options.units(board()).stream().map(Option::id).toList();
    return Set.copyOf(units.stream().filter(all::contains).toList());
  }

  private Board board() {
    return play.moment().get().board();
  }
}
