package id.gladi.ui.desk.form;

import id.gladi.core.conduct.Deliberation;
import java.util.List;

/**
 * The five steps of a decision as questions: information, threat and risk, powers and policy, the
 * options that were rejected and why (one to a line, the reason behind a colon), and the review.
 * The action itself is the decision.
 */
final class FiveSteps {
  private final Field.Words information = Field.words("form.steps.information", 2);
  private final Field.Words threat = Field.words("form.steps.threat", 2);
  private final Field.Words powers = Field.words("form.steps.powers", 2);
  private final Field.Words rejected = Field.words("form.steps.rejected", 3);
  private final Field.Words review = Field.words("form.steps.review", 2);

  Field.Fold fold() {
    return Field.fold("form.steps", List.of(information, threat, powers, rejected, review));
  }

  Deliberation weighed() {
    return new Deliberation(text(information), text(threat), text(powers), options(), text(review));
  }

  private static String text(Field.Words words) {
    return words.value().get().strip();
  }

  private List<Deliberation.Rejected> options() {
    return rejected.value().get().lines().filter(l -> !l.isBlank()).map(FiveSteps::option).toList();
  }

  private static Deliberation.Rejected option(String line) {
    var parts = line.split(":", 2);
    return new Deliberation.Rejected(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
  }
}
