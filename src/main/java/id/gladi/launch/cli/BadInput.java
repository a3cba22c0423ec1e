package id.gladi.launch.cli;

import id.gladi.core.Text;
import java.util.List;

/** The call or a file given to it is wrong; these sentences say how. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> problems;

  BadInput(List<Text> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  /** A sentence of the message bundles. */
  BadInput(String key, Object... values) {
    this(
        List.of(
            new Text(Messages.indonesian().say(key, values), Messages.english().say(key, values))));
  }

  List<Text> problems() {
    return problems;
  }
}
