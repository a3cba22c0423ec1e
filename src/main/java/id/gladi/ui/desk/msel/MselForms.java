package id.gladi.ui.desk.msel;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Command;
import id.gladi.ui.desk.attach.AttachModel;
import id.gladi.ui.desk.form.Field;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.stream.Stream;

/** Makes the form that changes an inject for this session. */
public final class MselForms {
  /** A week, as long as an exercise may be planned. */
  private static final int LONGEST = 7 * 24 * 60;

  private MselForms() {}

  /** The words, the time and the attachments of an inject; all else stays as it is. */
  static Form edit(Inject inject, Texts texts, Times times, AttachModel attach) {
    var title = words("form.inject.title", 1, inject.story().title());
    var narrative = words("form.inject.narrative", 6, inject.story().narrative());
    var note = words("form.inject.note", 3, inject.story().controllerNote());
    var from = words("form.inject.from", 1, inject.routing().from());
    var to = words("form.inject.to", 1, String.join(", ", inject.routing().to()));
    var minutes = Field.amount("form.inject.minutes", inject.at().seconds() / 60, 0, LONGEST);
    var drafts = attach.drafts(inject);
    return new Form(
        "inject",
        Names.serial(inject)
            + " · "
            + texts.get("form.inject.planned", times.clockAndZone(inject.at())),
        List.of(
            title,
            narrative,
            note,
            from,
            to,
            minutes,
            attach.field("form.inject.attachments", drafts)),
        () -> {
          var story = inject.story();
          var routing = inject.routing();
          var told =
              inject.told(
                  at(inject, minutes.value().get()),
                  new Inject.Story(
                      title.value().get().strip(),
                      narrative.value().get().strip(),
                      note.value().get().strip(),
                      story.good(),
                      story.mistake()),
                  new Inject.Routing(
                      from.value().get().strip(),
                      listed(to.value().get()),
                      routing.delivery(),
                      routing.dynamiser()));
          return command(inject, told, drafts.commands());
        });
  }

  /** One step of all that was changed; the words alone when nothing was. */
  private static Command command(Inject before, Inject told, List<Command> attachments) {
    var words = new Command.EditInject(before.id(), told.at(), told.story(), told.routing());
    if (attachments.isEmpty()) {
      return words;
    }
    var first = told.equals(before) ? Stream.<Command>empty() : Stream.<Command>of(words);
    return new Command.Together(Stream.concat(first, attachments.stream()).toList());
  }

  /** Seconds of the plan stay while the minute does. */
  private static TPlus at(Inject inject, int minutes) {
    return minutes == inject.at().seconds() / 60 ? inject.at() : TPlus.ofMinutes(minutes);
  }

  private static List<String> listed(String words) {
    return Stream.of(words.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static Field.Words words(String label, int lines, String first) {
    var field = Field.words(label, lines);
    field.value().set(first);
    return field;
  }
}
