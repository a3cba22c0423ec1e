package id.gladi.ui.desk.lawful;

import id.gladi.core.compliance.Flag;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Request;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.form.CrowdList;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.desk.form.Option;
import id.gladi.ui.desk.form.Options;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.FlagWords;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the small forms of lawful force; the order and the report have their own makers. */
final class LawfulForms {
  private final Play play;
  private final Texts texts;
  private final Names names;
  private final FlagWords words;
  private final CrowdList crowds;

  LawfulForms(Play play, Texts texts, CrowdList crowds) {
    this.play = play;
    this.texts = texts;
    this.names = new Names(play::plan, texts);
    this.words = new FlagWords(texts);
    this.crowds = crowds;
  }

  /** Asks for reinforcement. */
  Form request() {
    var asked =
        Stream.concat(
                play.plan().profile().authorities().stream()
                    .map(a -> a.order())
                    .filter(o -> o.startsWith("permintaan")),
                Stream.of(Request.REINFORCEMENT))
            .map(o -> Option.of(o, names.order(o)))
            .toList();
    var what = Field.choice("form.request.what", asked.getFirst().id(), asked, false);
    var words = Field.words("form.request.words", 2);
    var to = Field.choice("form.request.to", "Kapolda", Options.holders(play.plan()), true);
    var by = by("form.request.by");
    return new Form(
        "request",
        "",
        List.of(what, words, to, by),
        () -> {
          var text = words.value().get().strip();
          var said = text.isEmpty() ? names.order(what.value().get()) : text;
          return new Command.SendRequest(
              new Request(
                  what.value().get(),
                  by.value().get().strip(),
                  to.value().get().strip(),
                  said,
                  List.of()));
        });
  }

  /** Offers a meeting with KPU. */
  Form meeting() {
    var all = new ArrayList<>(List.of(Option.of("", texts.get("form.meeting.all"))));
    all.addAll(crowds.options());
    var crowd = Field.choice("form.meeting.crowd", "", all, false);
    var by = Field.choice("form.meeting.by", "Ketua KPU", Options.holders(play.plan()), true);
    var text = Field.words("form.meeting.text", 2);
    return new Form(
        "meeting",
        "",
        List.of(crowd, text, by),
        () ->
            new Command.OfferMeeting(
                crowd.value().get().isEmpty() ? null : crowd.value().get(),
                by.value().get(),
                text.value().get()));
  }

  /** Records an arrest with its checklist. */
  Form arrest(Set<String> units) {
    var persons = Field.amount("form.arrest.persons", 1, 1, 500);
    var why = Field.words("form.arrest.reason", 2);
    var care = Field.many("form.arrest.care", Set.of(), care());
    var by = by("form.arrest.by");
    var all = Options.units(board());
    var chosen = Set.copyOf(all.stream().map(Option::id).filter(units::contains).toList());
    var who = Field.many("form.arrest.units", chosen, all);
    return new Form(
        "arrest",
        texts.get("form.arrest.subject"),
        List.of(persons, why, care, by, who),
        () ->
            new Command.RecordArrest(
                new Arrest(
                    by.value().get().strip(),
                    null,
                    who.value().get().stream().sorted().toList(),
                    persons.value().get(),
                    why.value().get().strip(),
                    answered(care))));
  }

  private List<Option> care() {
    return Arrays.stream(Arrest.Care.values())
        .map(c -> Option.of(c.name(), texts.get("care." + c)))
        .toList();
  }

  private static List<Arrest.Care> answered(Field.Many care) {
    return Arrays.stream(Arrest.Care.values())
        .filter(c -> care.value().get().contains(c.name()))
        .toList();
  }

  /** Notes a forbidden act that somebody saw. */
  Form breach(Set<String> selected) {
    var rules =
        play.plan().profile().forbidden().stream()
            .map(r -> Option.of(r.id(), texts.of(r.title())))
            .toList();
    var which = Field.choice("form.breach.rule", rules.getFirst().id(), rules, false);
    var units = new ArrayList<>(List.of(Option.of("", texts.get("form.breach.nobody"))));
    units.addAll(Options.units(board()));
    var first = units.stream().map(Option::id).filter(selected::contains).findFirst().orElse("");
    var unit = Field.choice("form.breach.unit", first, units, false);
    var text = Field.words("form.breach.text", 2);
    var by = Field.choice("form.breach.by", "Penilai", List.of(), true);
    return new Form(
        "breach",
        "",
        List.of(which, unit, text, by),
        () ->
            new Command.ObserveBreach(
                new Breach(
                    which.value().get(),
                    unit.value().get().isEmpty() ? null : unit.value().get(),
                    by.value().get().strip(),
                    text.value().get().strip())));
  }

  /** The umpire's word against a flag of an earlier step. */
  Form overrule(Flag flag) {
    var facts = new Field.Remark("form.overrule.facts", String.join("\n", words.facts(flag)));
    var why = Field.words("form.overrule.reason", 3);
    return new Form(
        "overrule",
        words.title(flag),
        List.of(why, facts),
        () ->
            new Command.OverruleFlag(
                flag.step(), flag.rule().id(), Play.UMPIRE, why.value().get()));
  }

  /** Answers that something is not secured, with what is known. */
  Form insecure(String subject, int phase) {
    var note = Field.words("form.custody.note", 3);
    var keeper = by("form.custody.keeper");
    return new Form(
        "custody",
        names.unit(subject),
        List.of(note, keeper),
        () ->
            new Command.AnswerCustody(
                new Custody(
                    subject, phase, false, keeper.value().get(), note.value().get().strip())));
  }

  /** Closes the exercise as finished. */
  Form close() {
    var text = Field.words("form.close.text", 2);
    var by = by("form.close.by");
    int due = board().conduct().unreported().size();
    return new Form(
        "close",
        due == 0 ? texts.get("form.close.ready") : texts.get("form.close.due", due),
        List.of(text, by),
        () -> new Command.CloseExercise(by.value().get(), text.value().get()));
  }

  /** What an act of force is called. */
  String act(Conduct.ForceUsed used) {
    return "T" + used.stage() + " · " + names.order(used.what());
  }

  private Field.Choice by(String label) {
    return Field.choice(label, board().situation().holder(), Options.holders(play.plan()), true);
  }

  private Board board() {
    return play.moment().get().board();
  }
}
