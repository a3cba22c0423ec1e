package id.gladi.ui.desk.planning;

import id.gladi.core.doctrine.Citation;
import id.gladi.core.planning.Figure;
import id.gladi.core.planning.FigureFault;
import id.gladi.core.planning.Range;
import id.gladi.ui.fx.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and sources in the language of the moment. */
final class PlanningWords {
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(?:\\s*[–-]\\s*(\\d{1,9}(?:\\.\\d{1,9})?))?");

  private final Texts texts;

  PlanningWords(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  String say(String key, Object... arguments) {
    return texts.get("planning." + key, arguments);
  }

  /** At most two decimals, with the language's own signs. */
  String number(double value) {
    var format = NumberFormat.getNumberInstance(texts.language().get().locale());
    format.setMaximumFractionDigits(Math.abs(value) < 10 ? 2 : 0);
    return format.format(value);
  }

  /** One decimal below ten, none above. */
  String rounded(double value) {
    return number(Math.abs(value) < 10 ? Math.round(value * 10) / 10.0 : Math.rint(value));
  }

  /** Such as {@code 0,6–0,75}, or one number when it is exact. */
  String range(Range range) {
    return range.exact()
        ? number(range.likely())
        : number(range.low()) + "–" + number(range.high());
  }

  /** A range that was typed: one number, or two with a dash; empty when it is none above zero. */
  static Optional<Range> read(String typed) {
    var read = TYPED.matcher(typed.strip().replace(',', '.'));
    if (!read.matches()) {
      return Optional.empty();
    }
    double low = Double.parseDouble(read.group(1));
    double high = read.group(2) == null ? low : Double.parseDouble(read.group(2));
    return low > 0 && high >= low
        ? Optional.of(low == high ? Range.exactly(low) : Range.between(low, high))
        : Optional.empty();
  }

  /** Why a figure is not taken, with what the reference says. */
  String fault(FigureFault fault, Figure figure) {
    return switch (fault) {
      case NOT_ABOVE_ZERO -> say("figure.bad");
      case FAR_OFF -> say("figure.far", range(figure.value()), texts.of(figure.unit()));
      case OUT_OF_ORDER -> say("figure.order");
    };
  }

  /** Seconds up to a minute and a half, minutes beyond. */
  String duration(double seconds) {
    return seconds < 90
        ? say("time.seconds", Math.round(seconds))
        : say("time.minutes", rounded(seconds / 60));
  }

  /** Where a figure comes from, as far as a source carries it. */
  String source(Citation citation) {
    var parts = new ArrayList<String>();
    if (!citation.reference().isBlank()) {
      parts.add(citation.reference());
    }
    if (!citation.keys().isEmpty()) {
      parts.add(citation.keys().toString());
    }
    var note = texts.of(citation.note());
    if (!note.isBlank()) {
      parts.add(note);
    }
    return say("source", String.join("; ", parts));
  }
}
