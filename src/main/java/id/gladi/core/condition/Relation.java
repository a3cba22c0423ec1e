package id.gladi.core.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a count compares with a number; {@link #sign()} is how it is written. */
public enum Relation {
  BELOW("<"),
  AT_MOST("<="),
  EXACTLY("="),
  AT_LEAST(">="),
  ABOVE(">");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  /** The relation of a sign; {@code ≤} and {@code ≥} are taken too. */
  public static Optional<Relation> of(String sign) {
    var plain = sign.replace("≤", "<=").replace("≥", ">=");
    return Arrays.stream(values()).filter(r -> r.sign.equals(plain)).findFirst();
  }

  /** Whether the left number stands in this relation to the right one. */
  public boolean holds(double left, double right) {
    return switch (this) {
      case BELOW -> left < right;
      case AT_MOST -> left <= right;
      case EXACTLY -> left == right;
      case AT_LEAST -> left >= right;
      case ABOVE -> left > right;
    };
  }
}
