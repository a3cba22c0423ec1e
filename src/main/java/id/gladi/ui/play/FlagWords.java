package id.gladi.ui.play;

import id.gladi.core.compliance.Flag;
import id.gladi.core.doctrine.Citation;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** A flag as it is read: rule, facts, source. */
public final class FlagWords {
  private final Texts texts;

  public FlagWords(Texts texts) {
    this.texts = texts;
  }

  /** The rule with its letter where the reference gives it one. */
  public String title(Flag flag) {
    var id = flag.rule().id();
    var title = texts.of(flag.rule().title());
    return id.length() == 1 ? "(" + id + ") " + title : title;
  }

  public List<String> facts(Flag flag) {
    return flag.facts().stream().map(fact -> texts.of(fact.words())).toList();
  }

  /** Where the rule comes from, and that it is uncertain where it is. */
  public String source(Flag flag) {
    Citation source = flag.rule().source();
    var words = texts.get("flag.source", source.reference());
    return source.certain() ? words : words + " · " + texts.get("flag.uncertain");
  }

  /** What is uncertain about the source, for whoever wants to know; may be empty. */
  public String note(Flag flag) {
    return texts.of(flag.rule().source().note());
  }

  /** Several flags, one line each, the facts behind the rule. */
  public String lines(List<Flag> flags) {
    return flags.stream()
        .map(flag -> "• " + title(flag) + ": " + String.join("; ", facts(flag)))
        .collect(Collectors.joining("\n"));
  }
}
