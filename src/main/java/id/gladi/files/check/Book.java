package id.gladi.files.check;

import id.gladi.core.doctrine.Level;
import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.Exercise;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Named;
import id.gladi.core.plan.Objective;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.Standing;
import id.gladi.core.plan.Unit;
import id.gladi.files.form.Likeness;
import id.gladi.files.json.Faults;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The register of everything an exercise defines; checks ask it whether a reference leads
 * somewhere.
 */
final class Book {
  /** The ring that is everywhere outside the rings. */
  static final String OUTSIDE_RINGS = "luar";

  private final Ground ground;
  private final Faults faults;
  private final Map<Word, Set<String>> known = new EnumMap<>(Word.class);
  private final Map<String, Unit> units = new HashMap<>();

  Book(Ground ground, Faults faults) {
    this.ground = ground;
    this.faults = faults;
    var e = ground.exercise();
    e.forces().units().forEach(u -> units.putIfAbsent(u.id(), u));
    register(Word.UNIT, e.forces().units(), Unit::id);
    register(Word.AGENCY, e.forces().agencies(), Agency::id);
    register(Word.PLACE, e.forces().places(), OffMapPlace::id);
    register(Word.SHAPE, e.deployment().shapes(), Deployment.CrowdShape::id);
    register(Word.LINE, e.deployment().lines(), PlannedLine::id);
    register(Word.RING, e.deployment().rings(), Deployment.Ring::id).add(OUTSIDE_RINGS);
    register(Word.FUNCTION, e.functions(), Named::id);
    register(Word.OBJECTIVE, e.objectives(), Objective::id);
    register(Word.PHASE, e.script().phases(), p -> Integer.toString(p.number()));
    register(Word.MAIN_INJECT, e.script().injects(), Inject::id);
    register(Word.CONTINGENCY, e.script().contingencies(), c -> c.inject().id());
    var profile = ground.profile();
    if (profile != null) {
      register(Word.LEVEL, profile.levels(), Level::id);
    }
  }

  private <T> Set<String> register(Word word, Collection<T> things, Function<T, String> id) {
    var ids = new HashSet<String>();
    things.forEach(thing -> ids.add(id.apply(thing)));
    known.put(word, ids);
    return ids;
  }

  Exercise exercise() {
    return ground.exercise();
  }

  Ground ground() {
    return ground;
  }

  Faults faults() {
    return faults;
  }

  Map<String, Unit> units() {
    return units;
  }

  /** True for a player's unit; a unit that could not be read well may be anything. */
  boolean playersOwn(String unitId) {
    var unit = units.get(unitId);
    return unit != null
        && unit.standing() == Standing.FORCE
        && !faults.blamed(Pointer.to("/forces/units", exercise().forces().units().indexOf(unit)));
  }

  /** Notes a reference that leads nowhere. Levels are let pass while the profile is not known. */
  void refer(Word word, String id, String pointer) {
    var ids = known.get(word);
    if (ids != null) {
      refer(word, id, ids, pointer);
    }
  }

  /** Notes a name that is not among those known. */
  void refer(Word word, String id, Set<String> ids, String pointer) {
    if (ids.contains(id)) {
      return;
    }
    Likeness.of(id, ids)
        .ifPresentOrElse(
            like -> faults.add(pointer, Kind.UNKNOWN_REFERENCE_LIKE, word, id, like),
            () -> faults.add(pointer, Kind.UNKNOWN_REFERENCE, word, id));
  }

  /** Checks each of a list of references. */
  void referAll(Word word, List<String> ids, String pointer) {
    for (int i = 0; i < ids.size(); i++) {
      refer(word, ids.get(i), Pointer.to(pointer, i));
    }
  }

  /** Every inject with its pointer: the main list first, then the contingencies. */
  void eachInject(InjectVisitor visitor) {
    var injects = exercise().script().injects();
    for (int i = 0; i < injects.size(); i++) {
      visitor.visit(injects.get(i), Pointer.to("/script/injects", i));
    }
    var contingencies = exercise().script().contingencies();
    for (int i = 0; i < contingencies.size(); i++) {
      var at = Pointer.to("/script/contingencies", i) + "/inject";
      visitor.visit(contingencies.get(i).inject(), at);
    }
  }

  /** Looks at one inject. */
  interface InjectVisitor {
    void visit(Inject inject, String pointer);
  }
}
