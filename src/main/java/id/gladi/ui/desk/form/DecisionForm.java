package id.gladi.ui.desk.form;

import id.gladi.core.doctrine.Citation;
import id.gladi.core.doctrine.ForceStage;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the form that records a decision: who, what, why, on which ground, with which force. */
public final class DecisionForm {
  private final Play play;
  private final Texts texts;

  public DecisionForm(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
  }

  /** A decision that answers the current inject and orders these units. */
  public Form of(Set<String> units) {
    var plan = play.plan();
    var board = play.moment().get().board();
    var what = Field.words("form.decision.what", 2);
    var by =
        Field.choice("form.decision.by", board.situation().holder(), Forms.holders(plan), true);
    var stage = Field.segments("form.decision.stage", "1", stages(plan));
    var behaviour = Field.segments("form.decision.behaviour", "", behaviours());
    var why = Field.words("form.decision.reason", 2);
    var bases = bases(plan);
    var first = bases.isEmpty() ? "" : bases.getFirst().id();
    var basis = Field.choice("form.decision.basis", first, bases, true);
    var ordered = Field.many("form.decision.units", units, units(board));
    return new Form(
        "decision",
        subject(board),
        List.of(what, by, behaviour, stage, why, basis, ordered),
        () ->
            new Command.RecordDecision(
                new Decision(
                    by.value().get().strip(),
                    what.value().get().strip(),
                    why.value().get().strip(),
                    basis.value().get().strip(),
                    behaviour.value().get(),
                    Integer.parseInt(stage.value().get()),
                    ordered.value().get().stream().sorted().toList(),
                    board.progress().current())));
  }

  private String subject(Board board) {
    var current = board.progress().current();
    return current == null
        ? texts.get("form.decision.before")
        : texts.get("form.decision.answers", current);
  }

  private List<Option> stages(Plan plan) {
    return plan.profile().stages().stream().map(this::stage).toList();
  }

  private Option stage(ForceStage s) {
    var number = Integer.toString(s.number());
    var word = s.open() ? texts.get("stage." + number) : texts.get("form.decision.closed");
    return new Option(number, "T" + number, word, texts.of(s.name()), s.open());
  }

  private List<Option> behaviours() {
    return Stream.of("pasif", "aktif", "agresif")
        .map(b -> Option.of(b, texts.get("behaviour." + b)))
        .toList();
  }

  /** The sources of the profile's stages, rules and authorities, each once. */
  private static List<Option> bases(Plan plan) {
    var profile = plan.profile();
    return Stream.of(
            profile.stages().stream().map(ForceStage::source),
            profile.authorities().stream().map(a -> a.source()),
            profile.checks().stream().map(r -> r.source()),
            profile.forbidden().stream().map(r -> r.source()),
            Stream.of(profile.basis()))
        .flatMap(s -> s)
        .map(Citation::reference)
        .filter(r -> !r.isBlank())
        .distinct()
        .map(Option::of)
        .toList();
  }

  private static List<Option> units(Board board) {
    return board.field().tokens().values().stream()
        .filter(t -> t.face().standing().countsAsParticipant())
        .map(t -> Option.of(t.id(), t.face().name()))
        .toList();
  }
}
