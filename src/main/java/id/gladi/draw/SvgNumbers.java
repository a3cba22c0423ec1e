package id.gladi.draw;

/** The letters and numbers of SVG path data, read from left to right. */
final class SvgNumbers {
  private final String text;
  private int at;

  SvgNumbers(String text) {
    this.text = text;
  }

  boolean hasMore() {
    skip();
    return at < text.length();
  }

  boolean atCommand() {
    return Character.isLetter(text.charAt(at));
  }

  char command() {
    return text.charAt(at++);
  }

  /** Arc flags are one digit and need no separator after them. */
  boolean flag() {
    skip();
    if (at >= text.length() || (text.charAt(at) != '0' && text.charAt(at) != '1')) {
      throw wrong("a flag, 0 or 1");
    }
    return text.charAt(at++) == '1';
  }

  double number() {
    skip();
    int from = at;
    sign();
    boolean digits = digits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits |= digits();
    }
    if (!digits) {
      at = from;
      throw wrong("a number");
    }
    exponent();
    return Double.parseDouble(text.substring(from, at));
  }

  IllegalArgumentException wrong(String wanted) {
    return new IllegalArgumentException(
        "path data, character %d: expected %s in \"%s\"".formatted(at, wanted, text));
  }

  private void exponent() {
    int before = at;
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      at++;
      sign();
      if (!digits()) {
        at = before;
      }
    }
  }

  private void sign() {
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
  }

  private boolean digits() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > from;
  }

  private void skip() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
      at++;
    }
  }
}
