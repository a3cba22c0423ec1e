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
    var stage = Field.segments("form.decision.stage", "1", Options.stages(plan, texts));
    var behaviour = Field.segments("form.decision.behaviour", "", Options.behaviours(texts));
    var why = Field.words("form.decision.reason", 2);
    var bases = bases(plan);
    var first = bases.isEmpty() ? "" : bases.getFirst().id();
    var basis = Field.choice("form.decision.basis", first, bases, true);
    var ordered = Field.many("form.decision.units", units, Options.units(board));
    var steps = new FiveSteps();
    var said =
        new Field.Live(
            "form.decision.said",
            texts.of(
                () ->
                    texts.get(
                        why.value().get().isBlank()
                            ? "form.decision.noReason"
                            : "form.decision.reasoned"),
                why.value()));
    return new Form(
        "decision",
        subject(board),
        List.of(what, by, behaviour, stage, why, said, steps.fold(), basis, ordered),
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
                    board.progress().current()),
                steps.weighed()));
  }

  private String subject(Board board) {
    var current = board.progress().current();
    return current == null
        ? texts.get("form.decision.before")
        : texts.get("form.decision.answers", current);
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
}
