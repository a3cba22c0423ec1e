package id.gladi.launch.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes such as {@code 1600x1000}. */
final class Sizes {
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX](\\d{1,5})");

  private Sizes() {}

  static Pictures.Size read(String text) {
    var found = FORM.matcher(text);
    if (!found.matches()) {
      throw new TypeConversionException(text);
    }
    try {
      return new Pictures.Size(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    } catch (IllegalArgumentException e) {
      throw (TypeConversionException) new TypeConversionException(text).initCause(e);
    }
  }
}
