package id.gladi.files.check;

import id.gladi.core.plan.Forces;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** Units belong to agencies and stand somewhere; published totals add up. */
record ForceChecks(Book book) {
  void run() {
    var forces = book.exercise().forces();
    boolean readable = !book.faults().blamed("/forces");
    var places = new PlaceChecks(book);
    for (int i = 0; i < forces.units().size(); i++) {
      var unit = forces.units().get(i);
      var at = Pointer.to("/forces/units", i);
      book.refer(Word.AGENCY, unit.agency(), at + "/agency");
      places.home(unit.home(), at + "/home");
    }
    for (int i = 0; i < forces.totals().size(); i++) {
      var total = forces.totals().get(i);
      var at = Pointer.to("/forces/totals", i);
      book.referAll(Word.AGENCY, total.agencies(), at + "/agencies");
      if (readable) {
        sum(forces, total, at + "/persons");
      }
    }
  }

  /** Only asked when every unit could be read: a sum with gaps would only confuse. */
  private void sum(Forces forces, Forces.Total total, String pointer) {
    int sum =
        forces.units().stream()
            .filter(u -> u.standing().countsAsParticipant())
            .filter(u -> total.agencies().contains(u.agency()))
            .mapToInt(u -> u.strength().likely())
            .sum();
    if (sum != total.persons()) {
      book.faults().add(pointer, Kind.TOTAL_WRONG, total.name(), sum, total.persons());
    }
  }
}
