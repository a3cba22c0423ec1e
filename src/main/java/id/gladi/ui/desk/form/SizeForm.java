package id.gladi.ui.desk.form;

import id.gladi.core.Strength;
import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.ui.fx.Texts;
import java.util.List;

/**
 * Asks how many a crowd are: likely, at least, at most. A bound that nobody touched goes with the
 * likely number; one that was written and contradicts it is told and not corrected.
 */
final class SizeForm {
  private static final int MOST = 1_000_000;
  private static final String YES = "ya";
  private static final String NO = "tidak";

  private final Texts texts;

  SizeForm(Texts texts) {
    this.texts = texts;
  }

  Form of(Token token) {
    var now = token.strength();
    var likely = Field.amount("form.size.likely", now.likely(), 1, MOST);
    var low = Field.amount("form.size.low", now.low(), 0, MOST);
    var high = Field.amount("form.size.high", now.high(), 1, MOST);
    var dense =
        Field.segments(
            "form.size.density",
            YES,
            List.of(
                Option.of(YES, texts.get("form.size.density.keep")),
                Option.of(NO, texts.get("form.size.density.change"))));
    var told =
        texts.of(
            () -> told(strength(likely, low, high)), likely.value(), low.value(), high.value());
    return new Form(
        "size",
        token.face().name(),
        List.of(likely, low, high, new Field.Live("form.size.told", told), dense),
        () ->
            new Command.SizeCrowd(
                token.id(), strength(likely, low, high), dense.value().get().equals(YES)),
        () -> {
          int persons = likely.value().get();
          boolean above = low.value().get() > persons && low.value().get() != now.low();
          boolean below = high.value().get() < persons && high.value().get() != now.high();
          return above || below ? texts.get("form.size.order") : "";
        });
  }

  private static Strength strength(Field.Amount likely, Field.Amount low, Field.Amount high) {
    int persons = likely.value().get();
    return new Strength(
        Math.min(low.value().get(), persons), persons, Math.max(high.value().get(), persons));
  }

  private String told(Strength strength) {
    return texts.get("form.size.told.words", strength.likely(), strength.low(), strength.high());
  }
}
