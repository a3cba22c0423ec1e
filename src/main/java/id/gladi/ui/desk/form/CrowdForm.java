package id.gladi.ui.desk.form;

import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.play.Token;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Asks what is known of a crowd. Neutral by design: it names nobody and unlocks nothing. */
final class CrowdForm {
  private static final String SHARED = "bagikan";
  private static final String KEPT = "meja";
  private final Texts texts;

  CrowdForm(Texts texts) {
    this.texts = texts;
  }

  Form of(Token token, CrowdProfile known) {
    var mood = choice("form.crowd.mood", known.mood(), CrowdProfile.Mood.values());
    var korlap = choice("form.crowd.korlap", known.korlap(), CrowdProfile.Korlap.values());
    var demand = Field.words("form.crowd.demand", 2);
    demand.value().set(known.demand());
    var notice = choice("form.crowd.notice", known.notice(), CrowdProfile.Notice.values());
    var shared =
        Field.segments(
            "form.crowd.shared",
            known.shared() ? SHARED : KEPT,
            List.of(
                Option.of(KEPT, texts.get("form.crowd.shared.no")),
                Option.of(SHARED, texts.get("form.crowd.shared.yes"))));
    return new Form(
        "crowd",
        token.face().name() + " · " + texts.get("form.crowd.note"),
        List.of(mood, korlap, demand, notice, shared),
        () ->
            new Command.DescribeCrowd(
                token.id(),
                new CrowdProfile(
                    CrowdProfile.Mood.valueOf(mood.value().get()),
                    CrowdProfile.Korlap.valueOf(korlap.value().get()),
                    demand.value().get(),
                    CrowdProfile.Notice.valueOf(notice.value().get()),
                    shared.value().get().equals(SHARED))));
  }

  private <E extends Enum<E>> Field.Choice choice(String label, E now, E[] values) {
    Function<E, Option> option = e -> Option.of(e.name(), texts.get(label + "." + e.name()));
    return Field.choice(label, now.name(), Arrays.stream(values).map(option).toList(), false);
  }
}
