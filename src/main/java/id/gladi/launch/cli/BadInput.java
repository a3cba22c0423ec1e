package id.gladi.launch.cli;

import id.gladi.app.BundleException;
import id.gladi.core.Text;
import java.nio.file.Path;
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

  /** A bundle that was refused, by its file. */
  BadInput(Path file, BundleException refused) {
    this(
        List.of(
            new Text(
                said(Messages.indonesian(), file, refused),
                said(Messages.english(), file, refused))));
  }

  private static String said(Messages messages, Path file, BundleException refused) {
    return messages.say("bundle.refused", file, messages.say(refused));
  }

  List<Text> problems() {
    return problems;
  }
}
