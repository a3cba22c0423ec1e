package id.gladi.ui.desk.planning;

import id.gladi.core.doctrine.Citation;
import id.gladi.core.planning.Range;
import id.gladi.ui.fx.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Optional;

/** Numbers and sources in the language of the moment. */
final class PlanningWords {
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
    var parts = typed.strip().replace(',', '.').split("\\s*[–-]\\s*", -1);
    try {
      double low = Double.parseDouble(parts[0]);
      double high = Double.parseDouble(parts[parts.length - 1]);
      return parts.length <= 2 && low > 0 && high >= low
          ? Optional.of(low == high ? Range.exactly(low) : Range.between(low, high))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
