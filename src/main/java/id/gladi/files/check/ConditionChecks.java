package id.gladi.files.check;

import id.gladi.core.condition.Clauses;
import id.gladi.core.condition.Expected;
import id.gladi.core.condition.Parsed;
import id.gladi.core.condition.References;
import id.gladi.core.condition.References.Reference;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** Conditions are written in the condition language and name things that exist. */
record ConditionChecks(Book book) {
  void run() {
    var contingencies = book.exercise().script().contingencies();
    for (int i = 0; i < contingencies.size(); i++) {
      var trigger = contingencies.get(i).trigger();
      if (!trigger.isBlank()) {
        condition(trigger, Pointer.to("/script/contingencies", i) + "/trigger");
      }
    }
  }

  private void condition(String text, String at) {
    switch (Clauses.parse(text)) {
      case Parsed.Good(var clause) ->
          References.of(clause).forEach(reference -> reference(reference, at));
      case Parsed.Bad(var position, var found, var expected) -> {
        if (found.isEmpty()) {
          book.faults().add(at, Kind.CONDITION_END, words(expected));
        } else {
          book.faults().add(at, Kind.CONDITION_SYNTAX, position, found, words(expected));
        }
      }
    }
  }

  private void reference(Reference reference, String at) {
    var id = reference.id();
    switch (reference.kind()) {
      case LEVEL -> book.refer(Word.LEVEL, id, at);
      case UNIT -> book.refer(Word.UNIT, id, at);
      case AGENCY -> book.refer(Word.AGENCY, id, at);
      case LINE -> book.refer(Word.LINE, id, at);
      case INJECT -> named(Word.INJECT, id, at);
      case ACTION -> named(Word.ACTION, id, at);
      case TYPE -> named(Word.UNIT_KIND, id, at);
      case PLACE -> named(Word.SPOT, id, at);
      case AREA -> named(Word.AREA, id, at);
      case ORDER -> named(Word.ORDER, id, at);
      case ACT -> named(Word.ACT, id, at);
    }
  }

  private void named(Word word, String id, String at) {
    var ids = new Names(book).of(word);
    if (ids != null) {
      book.refer(word, id, ids, at);
    }
  }

  private static Object words(Expected expected) {
    return switch (expected) {
      case Expected.Words(var words) -> "“" + words.replace(", ", "”, “") + "”";
      case Expected.Thing thing ->
          switch (thing) {
            case CLAUSE -> Word.CONDITION;
            case WHO -> Word.CONDITION_WHO;
            case RELATION -> Word.RELATION;
            case WHOLE_NUMBER -> Word.WHOLE_NUMBER;
            case NUMBER -> Word.NUMBER;
            case ID -> Word.ID;
            case LINE_KIND -> Word.LINE_KIND;
            case LESS_NESTING -> Word.FEWER_BRACKETS;
          };
    };
  }
}
