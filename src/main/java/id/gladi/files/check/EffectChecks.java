package id.gladi.files.check;

import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Inject;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Effects name things that exist and end only acts that began. */
final class EffectChecks {
  private final Book book;
  private final PlaceChecks places;
  private final PlayerUnits players;
  private final Set<String> begun = new HashSet<>();

  EffectChecks(Book book) {
    this.book = book;
    this.places = new PlaceChecks(book);
    this.players = new PlayerUnits(book);
  }

  /** A contingency may be played at any time, so an act that one begins may be ended anywhere. */
  void run() {
    book.exercise().script().contingencies().forEach(c -> remember(c.inject()));
    book.eachInject((inject, at) -> {
      var effects = inject.staging().effects();
      for (int i = 0; i < effects.size(); i++) {
        var here = Pointer.to(at + "/staging/effects", i);
        players.leftAlone(effects.get(i), here);
        effect(effects.get(i), here);
      }
    });
  }

  private void remember(Inject inject) {
    for (var effect : inject.staging().effects()) {
      if (unwrapped(effect) instanceof Effect.BeginAct begin) {
        begun.add(begin.act());
      }
    }
  }

  private static Effect unwrapped(Effect effect) {
    return effect instanceof Effect.Offered offered ? unwrapped(offered.effect()) : effect;
  }

  private void effect(Effect effect, String at) {
    switch (effect) {
      case Effect.Appear(var unit, var home, _) -> {
        unit(unit, at + "/unit");
        places.home(home, at + "/home");
      }
      case Effect.Move(var unit, var home, var shape) -> {
        unit(unit, at + "/unit");
        places.home(home, at + "/home");
        shape(shape, at);
      }
      case Effect.Shape(var unit, var shape) -> {
        unit(unit, at + "/unit");
        shape(shape, at);
      }
      case Effect.FormUp(var unit, var formation) -> {
        unit(unit, at + "/unit");
        new DeploymentChecks(book).formation(formation, unit, at + "/formation");
      }
      case Effect.Split split -> split(split, at);
      case Effect.Merge(var part, var into) -> {
        unit(part, at + "/part");
        unit(into, at + "/into");
      }
      case Effect.Remove(var units) -> book.referAll(Word.UNIT, units, at + "/units");
      case Effect.Resize(var unit, _) -> unit(unit, at + "/unit");
      case Effect.BeginAct(var act, var point, _) -> {
        begun.add(act);
        places.inside(point, at + "/at");
      }
      case Effect.EndAct(var act) -> ended(act, at + "/act");
      case Effect.Lay(var lines) -> book.referAll(Word.LINE, lines, at + "/lines");
      case Effect.TakeUp(var lines) -> book.referAll(Word.LINE, lines, at + "/lines");
      case Effect.Condition(_, _, var point, _) -> places.inside(point, at + "/at");
      case Effect.Camera(var centre, _) -> places.inside(centre, at + "/centre");
      case Effect.ProposeLevel(var level, _) -> book.refer(Word.LEVEL, level, at + "/level");
      case Effect.HoldControl _, Effect.Message _ -> {}
      case Effect.Offered(_, var inner) -> effect(inner, at + "/effect");
    }
  }

  private void unit(String id, String pointer) {
    book.refer(Word.UNIT, id, pointer);
  }

  private void shape(@Nullable String shape, String at) {
    if (shape != null) {
      book.refer(Word.SHAPE, shape, at + "/shape");
    }
  }

  /** Crowds grow and shrink in play; only a unit of known strength can be asked for too many. */
  private void split(Effect.Split split, String at) {
    unit(split.from(), at + "/from");
    unit(split.part(), at + "/part");
    places.inside(split.at(), at + "/at");
    shape(split.shape(), at);
    var from = book.units().get(split.from());
    if (from != null && book.playersOwn(from.id())) {
      int most = from.strength().high();
      if (split.persons() > most) {
        book.faults().add(at + "/persons", Kind.SPLIT_TOO_BIG, split.persons(), from.id(), most);
      }
    }
  }

  private void ended(String act, String pointer) {
    if (!begun.contains(act)) {
      book.faults().add(pointer, Kind.ACT_NOT_BEGUN, act);
    }
  }
}
