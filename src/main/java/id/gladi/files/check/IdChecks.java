package id.gladi.files.check;

import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Named;
import id.gladi.core.plan.Objective;
import id.gladi.core.plan.OffMapPlace;
import id.gladi.core.plan.PlannedLine;
import id.gladi.core.plan.PlannedStage;
import id.gladi.core.plan.Unit;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.HashMap;
import java.util.List;

/** Ids are unique; the main list is numbered 1, 2, 3 …; contingencies have no number. */
record IdChecks(Book book) {
  void run() {
    var e = book.exercise();
    var uniqueness = new Uniqueness(book.faults());
    uniqueness.check(Word.AGENCY, e.forces().agencies(), Agency::id, "/forces/agencies");
    uniqueness.check(Word.UNIT, e.forces().units(), Unit::id, "/forces/units");
    uniqueness.check(Word.PLACE, e.forces().places(), OffMapPlace::id, "/forces/places");
    var plan = e.deployment();
    uniqueness.check(Word.RING, plan.rings(), Deployment.Ring::id, "/deployment/rings");
    uniqueness.check(Word.STAGE, plan.stages(), PlannedStage::id, "/deployment/stages");
    uniqueness.check(Word.LINE, plan.lines(), PlannedLine::id, "/deployment/lines");
    uniqueness.check(Word.SHAPE, plan.shapes(), Deployment.CrowdShape::id, "/deployment/shapes");
    uniqueness.check(Word.FUNCTION, e.functions(), Named::id, "/functions");
    uniqueness.check(Word.OBJECTIVE, e.objectives(), Objective::id, "/objectives");
    uniqueness.check(
        Word.PHASE,
        e.script().phases(),
        p -> Integer.toString(p.number()),
        "/script/phases",
        "number");
    book.eachInject((inject, at) ->
        uniqueness.check(Word.ACTION, inject.expected(), ExpectedAction::id, at + "/expected"));
    serials(e.script().injects());
    contingencies(uniqueness);
  }

  private void serials(List<Inject> injects) {
    var first = new HashMap<Integer, String>();
    int expected = 1;
    for (int i = 0; i < injects.size(); i++) {
      var inject = injects.get(i);
      var at = Pointer.to("/script/injects", i);
      int serial = inject.serial();
      var before = first.putIfAbsent(serial, at + "/serial");
      if (before != null) {
        int line = book.faults().line(before);
        book.faults().add(at + "/serial", Kind.DUPLICATE_SERIAL, serial, line);
        continue;
      }
      if (serial != expected) {
        book.faults().add(at + "/serial", Kind.SERIAL_ORDER, serial, expected);
      } else if (!inject.id().equals(Integer.toString(serial))) {
        book.faults().add(at + "/id", Kind.ID_NOT_SERIAL, inject.id(), serial);
      }
      expected = serial + 1;
    }
  }

  private void contingencies(Uniqueness uniqueness) {
    var list = book.exercise().script().contingencies();
    var at = "/script/contingencies";
    uniqueness.check(Word.CONTINGENCY, list, c -> c.inject().id(), at, "inject/id");
    for (int i = 0; i < list.size(); i++) {
      int serial = list.get(i).inject().serial();
      if (serial != 0) {
        var pointer = Pointer.to(at, i) + "/inject/serial";
        book.faults().add(pointer, Kind.CONTINGENCY_SERIAL, serial);
      }
    }
  }
}
