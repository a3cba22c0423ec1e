package id.gladi.ui.desk.form;

import id.gladi.core.TPlus;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.stream.Stream;

/** Makes the small forms of the desk; the decision has its own maker. */
public final class Forms {
  private final Play play;
  private final Plan plan;
  private final Texts texts;
  private final Names names;
  private final Times times;

  public Forms(Play play, Texts texts) {
    this.play = play;
    this.plan = play.plan();
    this.texts = texts;
    this.names = new Names(plan, texts);
    this.times = new Times(plan.exercise().schedule(), texts);
  }

  /** Hands over control. */
  public Form control() {
    var others = holders(plan).stream().filter(o -> !o.id().equals(holder())).toList();
    var first = others.isEmpty() ? "" : others.getFirst().id();
    var to = Field.choice("form.control.to", first, others, true);
    var why = Field.words("form.control.reason", 3);
    return new Form(
        "control",
        texts.get("form.control.from", holder()),
        List.of(to, why),
        () -> new Command.PassControl(to.value().get(), why.value().get()));
  }

  /** Leaves an inject out. */
  public Form skip(String inject) {
    var why = Field.words("form.skip.reason", 3);
    return new Form(
        "skip",
        names.inject(inject),
        List.of(why),
        () -> new Command.SkipInject(inject, why.value().get()));
  }

  /** Puts an inject off by minutes from now. */
  public Form postpone(String inject) {
    var minutes = Field.amount("form.postpone.minutes", 5, 1, 240);
    var now = play.moment().get().board().clock();
    return new Form(
        "postpone",
        names.inject(inject) + " · " + texts.get("form.postpone.now", times.clockAndZone(now)),
        List.of(minutes),
        () -> new Command.PostponeInject(inject, later(now, minutes.value().get())));
  }

  /** Writes a note. */
  public Form note() {
    var by = Field.choice("form.note.by", Play.DESK, roles(plan), true);
    var text = Field.words("form.note.text", 4);
    return new Form(
        "note",
        "",
        List.of(text, by),
        () -> new Command.WriteNote(by.value().get(), text.value().get()));
  }

  private String holder() {
    return play.moment().get().board().situation().holder();
  }

  private static TPlus later(TPlus now, int minutes) {
    return now.plusMinutes(minutes);
  }

  /** Who may hold control: the holders that the profile names, then the roles of the exercise. */
  static List<Option> holders(Plan plan) {
    var profile = plan.profile().authorities().stream().flatMap(a -> a.holders().stream());
    var heads = plan.exercise().forces().units().stream().map(u -> u.commander());
    return Stream.concat(profile, heads)
        .filter(h -> !h.isBlank())
        .distinct()
        .map(Option::of)
        .toList();
  }

  static List<Option> roles(Plan plan) {
    return plan.exercise().roles().stream().map(r -> Option.of(r.role())).toList();
  }
}
