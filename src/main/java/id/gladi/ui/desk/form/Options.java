package id.gladi.ui.desk.form;

import id.gladi.core.doctrine.ForceStage;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Choices that several forms offer alike. */
public final class Options {
  private Options() {}

  /** The force stages; the one of firearms is shown and cannot be chosen. */
  public static List<Option> stages(Plan plan, Texts texts) {
    return plan.profile().stages().stream().map(s -> stage(s, texts)).toList();
  }

  private static Option stage(ForceStage s, Texts texts) {
    var number = Integer.toString(s.number());
    var word = s.open() ? texts.get("stage." + number) : texts.get("form.decision.closed");
    return new Option(number, "T" + number, word, texts.of(s.name()), s.open());
  }

  /** The behaviours of Perkap 1/2009 article 7(2). */
  public static List<Option> behaviours(Texts texts) {
    return Stream.of("pasif", "aktif", "agresif")
        .map(b -> Option.of(b, texts.get("behaviour." + b)))
        .toList();
  }

  /** The tokens that can be ordered. */
  public static List<Option> units(Board board) {
    return board.field().tokens().values().stream()
        .filter(t -> t.face().standing().countsAsParticipant())
        .map(t -> Option.of(t.id(), t.face().name()))
        .toList();
  }

  /** Who may hold control or give orders. */
  public static List<Option> holders(Plan plan) {
    return Forms.holders(plan);
  }
}
