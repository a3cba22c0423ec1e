package id.gladi.ui.desk.lawful;

import id.gladi.core.conduct.Conduct.ForceUsed;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the form of the use-of-force report with the six fields of Perkap 1/2009. What the record
 * knows is filled in; an incomplete report may be saved and taken up again.
 */
final class ReportForm {
  private final Play play;
  private final Texts texts;
  private final LawfulForms names;

  ReportForm(Play play, Texts texts, LawfulForms names) {
    this.play = play;
    this.texts = texts;
    this.names = names;
  }

  Form of(String id) {
    var board = play.moment().get().board();
    var known = board.conduct().acts();
    var due = known.stream().filter(a -> a.id().equals(id) || open(board, a)).toList();
    var used = known.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    var before = board.conduct().reports().get(id);
    var acts =
        Field.many(
            "form.report.acts",
            before == null ? Set.of(id) : Set.copyOf(before.acts()),
            due.stream().map(a -> Option.of(a.id(), names.act(a))).toList());
    var dateAndPlace =
        words("form.report.place", before == null ? when(used) : before.dateAndPlace());
    var behaviour = words("form.report.behaviour", before == null ? "" : before.behaviour());
    var grounds = words("form.report.grounds", before == null ? "" : before.grounds());
    var force = words("form.report.force", before == null ? names.act(used) : before.force());
    var result = words("form.report.result", before == null ? "" : before.result());
    var after = words("form.report.consequences", before == null ? "" : before.consequences());
    return new Form(
        "report",
        texts.get("form.report.subject", names.act(used), used.by()),
        List.of(dateAndPlace, behaviour, grounds, force, result, after, acts),
        () ->
            new Command.ReportForce(
                new ForceReport(
                    acts.value().get().stream().sorted().toList(),
                    text(dateAndPlace),
                    text(behaviour),
                    text(grounds),
                    text(force),
                    text(result),
                    text(after))));
  }

  private static boolean open(Board board, ForceUsed act) {
    return board.conduct().unreported().contains(act);
  }

  private String when(ForceUsed used) {
    var times = new Times(play.plan().exercise().schedule(), texts);
    return times.day() + ", " + times.clockAndZone(used.at());
  }

  /** The fields that a report still lacks, in words. */
  static String missing(ForceReport report, Texts texts) {
    return report.missing().stream()
        .map(p -> texts.get("report.part." + p))
        .collect(Collectors.joining(", "));
  }

  private static Field.Words words(String label, String first) {
    var words = Field.words(label, 2);
    words.value().set(first);
    return words;
  }

  private static String text(Field.Words words) {
    return words.value().get().strip();
  }
}
