package id.gladi.files.check;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.ContingencyInject;
import id.gladi.core.plan.ContingencyRule;
import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.List;

/** What injects, phases and objectives refer to exists. */
record InjectChecks(Book book) {
  void run() {
    var e = book.exercise();
    for (int i = 0; i < e.script().phases().size(); i++) {
      var at = Pointer.to("/script/phases", i) + "/level";
      book.refer(Word.LEVEL, e.script().phases().get(i).level(), at);
    }
    for (int i = 0; i < e.script().levels().size(); i++) {
      var at = Pointer.to("/script/levels", i) + "/level";
      book.refer(Word.LEVEL, e.script().levels().get(i).level(), at);
    }
    for (int i = 0; i < e.objectives().size(); i++) {
      var serials = e.objectives().get(i).injects().stream().map(String::valueOf).toList();
      book.referAll(Word.MAIN_INJECT, serials, Pointer.to("/objectives", i) + "/injects");
    }
    book.eachInject(this::inject);
    for (int i = 0; i < e.script().contingencies().size(); i++) {
      contingency(e.script().contingencies().get(i), Pointer.to("/script/contingencies", i));
    }
  }

  private void inject(Inject inject, String at) {
    book.refer(Word.PHASE, Integer.toString(inject.phase()), at + "/phase");
    book.refer(Word.LEVEL, inject.level().before(), at + "/level/before");
    book.refer(Word.LEVEL, inject.level().after(), at + "/level/after");
    new PlaceChecks(book).inside(inject.staging().place(), at + "/staging/place");
    actions(inject.expected(), at + "/expected");
    rules(inject.contingencies(), at + "/contingencies");
    attachments(inject.attachments(), at + "/attachments");
  }

  private void attachments(List<Attachment> attachments, String at) {
    if (attachments.size() > Attachment.MOST) {
      book.faults().add(at, Kind.TOO_MANY_ATTACHMENTS, attachments.size(), Attachment.MOST);
    }
    for (int i = 0; i < attachments.size(); i++) {
      var attachment = attachments.get(i);
      var data = Pointer.to(at, i) + "/data";
      int kilobytes = attachment.data().size() / 1000;
      if (attachment.data().size() > Attachment.MOST_BYTES) {
        book.faults()
            .add(data, Kind.ATTACHMENT_TOO_LARGE, kilobytes + 1, Attachment.MOST_BYTES / 1000);
      } else if (!attachment.whole() && !book.faults().blamed(data)) {
        book.faults().add(data, Kind.NOT_AN_ATTACHMENT);
      }
    }
  }

  private void actions(List<ExpectedAction> actions, String at) {
    for (int i = 0; i < actions.size(); i++) {
      var action = actions.get(i);
      var here = Pointer.to(at, i);
      book.refer(Word.FUNCTION, action.function(), here + "/function");
      if (!action.objective().isEmpty()) {
        book.refer(Word.OBJECTIVE, action.objective(), here + "/objective");
      }
    }
  }

  private void rules(List<ContingencyRule> rules, String at) {
    for (int i = 0; i < rules.size(); i++) {
      var offers = rules.get(i).offers();
      if (offers != null) {
        book.refer(Word.CONTINGENCY, offers, Pointer.to(at, i) + "/offers");
      }
    }
  }

  private void contingency(ContingencyInject contingency, String at) {
    book.referAll(Word.MAIN_INJECT, contingency.origins(), at + "/origins");
    var next = contingency.returnsTo();
    if (next != null) {
      book.refer(Word.MAIN_INJECT, next, at + "/returnsTo");
    }
  }
}
