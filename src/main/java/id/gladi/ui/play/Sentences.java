package id.gladi.ui.play;

import id.gladi.core.play.Rejection;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Why something did not happen, in one sentence beside the control. */
public final class Sentences {
  private final Texts texts;
  private final Names names;

  public Sentences(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** The sentence for an answer; empty when the act was done. */
  public String of(Answer answer) {
    return switch (answer) {
      case Answer.Done _ -> "";
      case Answer.Refused(var rejection) -> of(rejection);
      case Answer.LooksBack() -> texts.get("refused.past");
      case Answer.NotStored() -> texts.get("refused.storage");
    };
  }

  /** Why no other form opens while one is being filled in. */
  public String ofOpenForm() {
    return texts.get("next.form");
  }

  /** What Escape would throw away, and the two ways on. */
  public String ofUnsaved() {
    return texts.get("form.unsaved");
  }

  /**
   * Why what was typed is no answer to a question for a whole number.
   *
   * @param question text key of the question
   */
  public String ofNumber(String question, String typed, int least, int most) {
    var key = typed.isBlank() ? "form.number.none" : "form.number.wrong";
    return texts.get(key, texts.get(question), typed.strip(), least, most);
  }

  /** The sentence for a rejection. */
  public String of(Rejection rejection) {
    var detail = rejection.detail();
    var readable =
        switch (rejection.reason()) {
          case SAME_LEVEL, UNKNOWN_LEVEL -> names.level(detail);
          case BLOCKED_BY_RULE, NOTHING_TO_OVERRULE ->
              Arrays.stream(detail.split(",")).map(names::rule).collect(Collectors.joining(", "));
          case UNKNOWN_INJECT, INJECT_ALREADY_DELIVERED, INJECT_NOT_DELIVERED -> detail;
          default -> names.unit(detail);
        };
    return texts.get("rejection." + rejection.reason(), readable);
  }
}
