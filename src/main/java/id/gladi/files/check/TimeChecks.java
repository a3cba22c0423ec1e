package id.gladi.files.check;

import id.gladi.core.TPlus;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;

/** Time runs forward and ends with the exercise. */
record TimeChecks(Book book) {
  void run() {
    var script = book.exercise().script();
    for (int i = 0; i < script.phases().size(); i++) {
      var phase = script.phases().get(i);
      span(phase.from(), phase.to(), Pointer.to("/script/phases", i));
    }
    for (int i = 0; i < script.levels().size(); i++) {
      var level = script.levels().get(i);
      span(level.from(), level.to(), Pointer.to("/script/levels", i));
    }
    order();
    book.eachInject((inject, at) -> notAfterEnd(inject.at(), at + "/at"));
  }

  private void order() {
    var injects = book.exercise().script().injects();
    for (int i = 1; i < injects.size(); i++) {
      var here = injects.get(i);
      var before = injects.get(i - 1);
      if (here.at().isBefore(before.at())) {
        var at = Pointer.to("/script/injects", i) + "/at";
        book.faults().add(at, Kind.TIME_BACKWARDS, here.at(), before.id(), before.at());
      }
    }
  }

  private void span(TPlus from, TPlus to, String at) {
    if (to.isBefore(from)) {
      book.faults().add(at + "/to", Kind.SPAN_BACKWARDS, from, to);
    }
    notAfterEnd(to, at + "/to");
  }

  private void notAfterEnd(TPlus time, String pointer) {
    if (book.faults().blamed("/schedule/durationMinutes")) {
      return;
    }
    var end = TPlus.ofMinutes(book.exercise().schedule().durationMinutes());
    if (end.isBefore(time)) {
      book.faults().add(pointer, Kind.AFTER_END, time, end);
    }
  }
}
