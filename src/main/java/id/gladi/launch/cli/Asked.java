package id.gladi.launch.cli;

import java.util.Optional;

/** What a call says with an option, looked up before anything is built that depends on it. */
public final class Asked {
  private Asked() {}

  /** The value of {@code --option value} or {@code --option=value}, right or wrong. */
  public static Optional<String> value(String option, String... args) {
    for (int index = 0; index < args.length; index++) {
      if (args[index].startsWith(option + "=")) {
        return Optional.of(args[index].substring(option.length() + 1));
      }
      if (args[index].equals(option) && index + 1 < args.length) {
        return Optional.of(args[index + 1]);
      }
    }
    return Optional.empty();
  }
}
