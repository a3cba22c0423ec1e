package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.plan.Deployment.CrowdShape;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns one effect of an inject into events on a board. An effect that finds nothing to act on (the
 * facilitator took the token away, say) is recorded as missed instead of failing the inject.
 */
record Effects(Plan plan, String inject, int index) {

  List<Event> of(Board board, Effect effect) {
    return switch (effect) {
      case Effect.Appear e -> appear(board, e);
      case Effect.Move e -> move(board, e);
      case Effect.Shape e -> onToken(board, e.unit(), t -> shaped(t, e.shape()));
      case Effect.FormUp e -> onToken(board, e.unit(), t -> formed(t, e.formation()));
      case Effect.Split e -> split(board, e);
      case Effect.Merge e -> merge(board, e);
      case Effect.Remove e -> each(e.units(), id -> remove(board, id));
      case Effect.Resize e ->
          onToken(board, e.unit(), t -> List.of(new Event.StrengthChanged(t.id(), e.strength())));
      case Effect.BeginAct e ->
          List.of(
              new Event.ActBegan(
                  new ActMark(board.field().freeMark(e.act()), e.act(), e.at(), e.persons())));
      case Effect.EndAct e -> endAct(board, e.act());
      case Effect.Lay e -> each(e.lines(), id -> lay(board, id));
      case Effect.TakeUp e -> each(e.lines(), id -> takeUp(board, id));
      case Effect.Condition e ->
          List.of(
              new Event.ConditionSet(
                  new Condition(e.subject(), e.state(), e.at(), e.clearWidth())));
      case Effect.Camera e -> List.of(new Event.ViewDirected(new View(e.centre(), e.width())));
      case Effect.ProposeLevel e -> propose(board, e);
      case Effect.HoldControl e -> hold(board, e.holder());
      case Effect.Message e -> List.of(new Event.MessageShown(e.text()));
      case Effect.Offered _ -> List.of();
    };
  }

  private interface OnToken {
    List<Event> events(Token token);
  }

  private interface OnId {
    List<Event> events(String id);
  }

  private static List<Event> each(List<String> ids, OnId act) {
    return ids.stream().flatMap(id -> act.events(id).stream()).toList();
  }

  private List<Event> onToken(Board board, String id, OnToken act) {
    return board.field().token(id).map(act::events).orElseGet(() -> missed(id));
  }

  private List<Event> missed(String subject) {
    return List.of(new Event.EffectMissed(inject, index, subject));
  }

  private List<Event> appear(Board board, Effect.Appear e) {
    var standing = board.field().token(e.unit());
    var at = e.home().at();
    if (at == null) {
      return standing.isPresent() ? List.of(new Event.TokenRemoved(e.unit())) : missed(e.unit());
    }
    if (standing.isPresent()) {
      var moved = Stream.<Event>of(new Event.TokenMoved(e.unit(), List.of(at)));
      var grown =
          Optional.ofNullable(e.strength()).stream()
              .map(s -> (Event) new Event.StrengthChanged(e.unit(), s));
      return Stream.concat(moved, grown).toList();
    }
    return plan.exercise()
        .forces()
        .unit(e.unit())
        .map(unit -> Opening.token(unit, at))
        .map(token -> e.strength() == null ? token : token.withStrength(e.strength()))
        .map(token -> List.<Event>of(new Event.TokenPlaced(token)))
        .orElseGet(() -> missed(e.unit()));
  }

  private List<Event> move(Board board, Effect.Move e) {
    var at = e.home().at();
    if (at == null) {
      return remove(board, e.unit());
    }
    if (board.field().token(e.unit()).isEmpty()) {
      return arrive(board, e);
    }
    return onToken(board, e.unit(), token -> moveTo(token, at, shapeAfter(e)));
  }

  /**
   * A move carries the outline along, but a shape of the plan lies where it was drawn. Where the
   * same inject gave one before the move, it is given again after it.
   */
  private @Nullable String shapeAfter(Effect.Move move) {
    if (move.shape() != null) {
      return move.shape();
    }
    return plan.exercise()
        .script()
        .inject(inject)
        .flatMap(i ->
            i.staging().effects().stream()
                .limit(index)
                .filter(e -> e instanceof Effect.Shape s && s.unit().equals(move.unit()))
                .reduce((_, last) -> last))
        .map(e -> ((Effect.Shape) e).shape())
        .orElse(null);
  }

  /** A unit that is moved before it ever appeared appears there, in its shape. */
  private List<Event> arrive(Board board, Effect.Move e) {
    var events = new ArrayList<>(appear(board, new Effect.Appear(e.unit(), e.home(), null)));
    var arrived = Evolver.evolve(board, events).field().token(e.unit());
    if (arrived.isPresent() && e.shape() != null) {
      events.addAll(shaped(arrived.get(), e.shape()));
    }
    return events;
  }

  private static List<Event> formed(Token token, Formation formation) {
    var filled = formation.filledBy(token.strength().likely());
    return List.of(new Event.FormationChanged(token.id(), filled));
  }

  private List<Event> moveTo(Token token, Point at, @Nullable String shape) {
    var events = new ArrayList<Event>();
    events.add(new Event.TokenMoved(token.id(), List.of(at)));
    if (shape != null) {
      events.addAll(shaped(token, shape));
    }
    return events;
  }

  private List<Event> shaped(Token token, String shape) {
    return plan.exercise()
        .deployment()
        .shape(shape)
        .map(CrowdShape::outline)
        .map(outline -> List.<Event>of(new Event.OutlineChanged(token.id(), outline)))
        .orElseGet(() -> missed(shape));
  }

  private List<Event> split(Board board, Effect.Split e) {
    var unit = plan.exercise().forces().unit(e.part());
    if (unit.isEmpty() || board.field().token(e.part()).isPresent()) {
      return missed(e.part());
    }
    return onToken(
        board,
        e.from(),
        from -> {
          var persons = Strength.exactly(Math.min(e.persons(), from.strength().likely()));
          var part = Opening.token(unit.get(), e.at()).withStrength(persons);
          var events = new ArrayList<Event>();
          events.add(TokenRules.splitOff(from, part, from.strength().minus(persons.likely())));
          if (e.shape() != null) {
            events.addAll(shaped(part, e.shape()));
          }
          return events;
        });
  }

  private List<Event> merge(Board board, Effect.Merge e) {
    if (e.part().equals(e.into())) {
      return missed(e.part());
    }
    return onToken(
        board,
        e.part(),
        part ->
            onToken(
                board,
                e.into(),
                into ->
                    List.of(
                        new Event.TokensMerged(
                            part.id(), into.id(), into.strength().plus(part.strength())))));
  }

  private List<Event> remove(Board board, String id) {
    return onToken(board, id, token -> List.of(new Event.TokenRemoved(token.id())));
  }

  private List<Event> endAct(Board board, String act) {
    var ended =
        board.field().acts().values().stream()
            .filter(mark -> mark.act().equals(act))
            .map(mark -> (Event) new Event.ActEnded(mark.id()))
            .toList();
    return ended.isEmpty() ? missed(act) : ended;
  }

  private List<Event> lay(Board board, String id) {
    if (board.field().overlays().containsKey(id)) {
      return List.of();
    }
    return plan.exercise()
        .deployment()
        .line(id)
        .map((PlannedLine line) -> List.<Event>of(new Event.OverlayLaid(Opening.overlay(line))))
        .orElseGet(() -> missed(id));
  }

  private List<Event> takeUp(Board board, String id) {
    return board.field().overlays().containsKey(id)
        ? List.of(new Event.OverlayTakenUp(id))
        : missed(id);
  }

  private List<Event> propose(Board board, Effect.ProposeLevel e) {
    if (plan.profile().level(e.level()).isEmpty()) {
      return missed(e.level());
    }
    return board.situation().level().equals(e.level())
        ? List.of()
        : List.of(
            new Event.LevelProposed(new Situation.Proposal(e.level(), e.criterion(), inject)));
  }

  private List<Event> hold(Board board, String holder) {
    if (holder.isBlank()) {
      return missed(holder);
    }
    return board.situation().holder().equals(holder)
        ? List.of()
        : List.of(new Event.ControlPassed(holder, ""));
  }
}
