package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.play.Board;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An order or a decision as the checks see it. */
record Act(Order order, boolean given) {
  /** A decision of this stage that names the means is held to the rules of that means. */
  private static final int MEANS_FROM = 4;

  /** Metres within which a unit is taken to act on a crowd that nobody named. */
  private static final double REACH = 100;

  private static final Pattern GAS = Pattern.compile("\\b(gas|tear ?gas)\\b");
  private static final Pattern WATER =
      Pattern.compile("\\b(awc|water ?cannon|meriam air|water canon)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "\\b(tanpa|tidak|jangan|bukan|hentikan|batal\\w*|without|no|not|never|stop)\\b");

  /** A change of units on the board is the order of whoever holds control. */
  static Optional<Act> of(Board before, Event event) {
    if (event instanceof Event.UnitsChangedOver e) {
      var holder = before.situation().holder();
      var units = List.of(e.relief());
      return Optional.of(
          new Act(new Order(name(e.kind()), holder, null, null, units, 1, "", "", null), true));
    }
    return of(event);
  }

  private static String name(ChangeOver kind) {
    return switch (kind) {
      case LAPIS_GANTI -> Order.CHANGE_OF_LAYER;
      case LINTAS_GANTI -> Order.CHANGE_TO_PHH;
    };
  }

  private static Optional<Act> of(Event event) {
    if (event instanceof Event.OrderGiven e) {
      return Optional.of(new Act(e.order(), true));
    }
    return event instanceof Event.DecisionRecorded e
        ? Optional.of(of(e.decision()))
        : Optional.empty();
  }

  static Act of(Decision decision) {
    return new Act(order(decision), false);
  }

  private static Order order(Decision d) {
    var means = d.stage() < MEANS_FROM ? "" : means(d.text());
    return new Order(
        means, d.by(), null, null, d.units(), d.stage(), d.behaviour(), d.reason(), d.inject());
  }

  /** The means that a decision names and does not rule out. */
  private static String means(String text) {
    for (var clause : text.toLowerCase(Locale.ROOT).split("[,.;]")) {
      if (!NOT.matcher(clause).find()) {
        if (GAS.matcher(clause).find()) {
          return Order.GAS;
        }
        if (WATER.matcher(clause).find()) {
          return Order.WATER_CANNON;
        }
      }
    }
    return "";
  }

  boolean forceful() {
    return order.forceful();
  }

  boolean is(String name) {
    return order.order().equals(name);
  }

  /** Id of the crowd, or the order's name where none is given. */
  String subject() {
    var crowd = order.crowd();
    return crowd == null ? order.order() : crowd;
  }

  /** The crowds that it is about; all when neither a crowd, nor a place, nor units tell which. */
  List<Token> crowds(Board board) {
    var aimed = aimed(board);
    return aimed.isEmpty() && order.at() == null ? Crowds.on(board) : aimed;
  }

  /**
   * The crowd that is named; else those at the place; else those near the units that carry it out.
   */
  List<Token> aimed(Board board) {
    var named = Optional.ofNullable(order.crowd()).flatMap(board.field()::token);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    var all = Crowds.on(board);
    var at = order.at();
    if (at != null) {
      return all.stream().filter(c -> Crowds.distance(c, at) <= Contact.METRES).toList();
    }
    return all.stream()
        .filter(c ->
            order.units().stream()
                .flatMap(u -> board.field().token(u).stream())
                .anyMatch(u -> Crowds.distance(c, u.at()) <= REACH))
        .toList();
  }
}
