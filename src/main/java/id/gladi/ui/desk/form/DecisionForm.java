package id.gladi.ui.desk.form;

import id.gladi.core.compliance.Lawful;
import id.gladi.core.doctrine.Citation;
import id.gladi.core.doctrine.ForceStage;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the form that records a decision: who, what, why, on which ground, with which force. */
public final class DecisionForm {
  private final Play play;
  private final Texts texts;
  private final FlagWords words;

  public DecisionForm(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
    this.words = new FlagWords(texts);
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
    var holder = board.situation().holder();
    var onOrderOf = Field.choice("form.decision.order", holder, Forms.holders(plan), true);
    var level = Field.choice("form.decision.level", board.situation().level(), levels(plan), false);
    Supplier<Command> command =
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
                    board.progress().current(),
                    onOrderOf.value().get().strip(),
                    level.value().get()),
                steps.weighed());
    var said =
        new Field.Live(
            "form.decision.said",
            texts.of(
                () -> said(why.value().get(), command.get()),
                what.value(),
                by.value(),
                onOrderOf.value(),
                level.value(),
                behaviour.value(),
                stage.value(),
                why.value(),
                ordered.value()));
    return new Form(
        "decision",
        subject(board),
        List.of(
            what, why, behaviour, stage, said, by, onOrderOf, level, steps.fold(), basis, ordered),
        command);
  }

  /** What the review and the rules will say of it, read before it is recorded. */
  private String said(String why, Command command) {
    var review = texts.get(why.isBlank() ? "form.decision.noReason" : "form.decision.reasoned");
    var flags = Lawful.flags(play.plan(), play.moment().get().board(), command);
    return flags.isEmpty() ? review : review + "\n" + words.lines(flags);
  }

  private List<Option> levels(Plan plan) {
    return plan.profile().levels().stream()
        .map(l -> Option.of(l.id(), l.ordinal() + " · " + texts.of(l.name())))
        .toList();
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
