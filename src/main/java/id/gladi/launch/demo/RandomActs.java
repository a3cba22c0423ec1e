package id.gladi.launch.demo;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Draws commands that make sense on a board; the rules still have the last word. */
final class RandomActs {
  private final Plan plan;
  private final RandomGenerator dice;

  RandomActs(Plan plan, RandomGenerator dice) {
    this.plan = plan;
    this.dice = dice;
  }

  private enum Kind {
    MOVE,
    MOVE_SEVERAL,
    TURN,
    FORM,
    STATUS,
    SPLIT,
    MERGE,
    REMOVE,
    PLACE,
    DECIDE,
    NOTE,
    LAY,
    TAKE_UP,
    CLOCK,
    LEVEL
  }

  Command draw(Board board) {
    var tokens = List.copyOf(board.field().tokens().values());
    if (tokens.isEmpty()) {
      return place();
    }
    var token = pick(tokens);
    return switch (pick(List.of(Kind.values()))) {
      case MOVE -> new Command.MoveTokens(List.of(move(token)));
      case MOVE_SEVERAL -> several(tokens);
      case TURN -> new Command.TurnToken(token.id(), dice.nextDouble(-720, 720));
      case FORM -> form(token);
      case STATUS -> new Command.ChangeStatus(token.id(), pick(List.of(Token.Status.values())));
      case SPLIT -> split(token);
      case MERGE -> new Command.MergeTokens(token.id(), pick(tokens).id());
      case REMOVE -> tokens.size() > 5 ? new Command.RemoveToken(token.id()) : place();
      case PLACE -> place();
      case DECIDE -> decide(board, token);
      case NOTE -> new Command.WriteNote("soak", "Catatan " + dice.nextInt(1000));
      case LAY -> lay(board);
      case TAKE_UP -> takeUp(board);
      case CLOCK ->
          new Command.AdvanceClock(new TPlus(board.clock().seconds() + 1 + dice.nextInt(120)));
      case LEVEL ->
          new Command.DeclareLevel(
              pick(plan.profile().levels()).id(), board.situation().holder(), "soak");
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(dice.nextInt(from.size()));
  }

  private Point place(Point near, double reach) {
    return near.plus(dice.nextDouble(-reach, reach), dice.nextDouble(-reach, reach));
  }

  private Command place() {
    var unit = pick(plan.exercise().forces().units());
    var extent = plan.map().extent();
    return new Command.PlaceUnit(
        unit.id(),
        new Point(
            dice.nextDouble(extent.minX(), extent.maxX()),
            dice.nextDouble(extent.minY(), extent.maxY())));
  }

  private Command.Move move(Token token) {
    var path = new ArrayList<Point>();
    var at = token.at();
    for (int leg = 0; leg <= dice.nextInt(3); leg++) {
      at = place(at, 40);
      path.add(at);
    }
    return new Command.Move(token.id(), path);
  }

  private Command several(List<Token> tokens) {
    return new Command.MoveTokens(
        Stream.generate(() -> pick(tokens)).limit(3).distinct().map(this::move).toList());
  }

  private Command form(Token token) {
    int people = token.strength().likely();
    if (people < 1 || dice.nextInt(4) == 0) {
      return new Command.ChangeFormation(token.id(), null);
    }
    int ranks = 1 + dice.nextInt(Math.min(3, people));
    var kind = pick(List.of(Formation.Kind.values()));
    return new Command.ChangeFormation(
        token.id(), new Formation(kind, people, ranks, Formation.OPEN_SPACING));
  }

  private Command split(Token token) {
    int persons = 1 + dice.nextInt(Math.max(1, token.strength().likely()));
    return new Command.SplitToken(token.id(), persons, place(token.at(), 20));
  }

  private Command decide(Board board, Token token) {
    return new Command.RecordDecision(
        new Decision(
            board.situation().holder(),
            "Keputusan " + dice.nextInt(1000),
            "soak",
            plan.profile().basis().reference(),
            "",
            1 + dice.nextInt(5),
            List.of(token.id()),
            board.progress().current()));
  }

  private Command lay(Board board) {
    int number = board.field().overlays().size() + 1 + dice.nextInt(1000);
    var kind = pick(List.of(LineKind.values()));
    var from = pick(List.copyOf(board.field().tokens().values())).at();
    var points = Stream.generate(() -> place(from, 30)).limit(3L + dice.nextInt(3)).toList();
    return new Command.LayOverlay(new Overlay("soak-" + number, kind, "Soak " + number, points));
  }

  private Command takeUp(Board board) {
    var laid = List.copyOf(board.field().overlays().keySet());
    return laid.isEmpty() ? lay(board) : new Command.TakeUpOverlay(pick(laid));
  }
}
