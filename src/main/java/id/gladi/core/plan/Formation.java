package id.gladi.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * How a unit stands. Names follow the drill vocabulary of domain.md 2.1.
 *
 * @param people persons in the formation; the rest is reserve
 * @param ranks rows, at least one
 * @param spacing metres from person to person along a row; 0.9 is the open line of domain.md 3.4
 */
public record Formation(Kind kind, int people, int ranks, double spacing) {
  public static final double OPEN_SPACING = 0.9;

  public Formation {
    if (people < 1 || ranks < 1 || ranks > people || !(spacing > 0 && spacing <= 10)) {
      throw new IllegalArgumentException(
          "formation needs people ≥ ranks ≥ 1 and a spacing up to 10 m: "
              + people
              + ", "
              + ranks
              + ", "
              + spacing);
    }
  }

  public static Formation line(int people) {
    return new Formation(Kind.BERSAF, people, 1, OPEN_SPACING);
  }

  /** The same formation with no more persons than there are; null when nobody is left. */
  public @Nullable Formation filledBy(int persons) {
    if (persons >= people) {
      return this;
    }
    return persons < 1 ? null : new Formation(kind, persons, Math.min(ranks, persons), spacing);
  }

  /**
   * Rows one behind the other. A column (berbanjar) is deeper than wide however its files or rows
   * were counted: 39 people with 3 or with 13 ranks march three abreast.
   */
  public int rows() {
    return kind == Kind.BERBANJAR ? Math.max(ranks, (people + ranks - 1) / ranks) : ranks;
  }

  /** Persons in the longest row. */
  public int files() {
    return (people + rows() - 1) / rows();
  }

  /** Length of the front in metres: persons in a row times spacing. */
  public double frontage() {
    return files() * spacing;
  }

  /** The drill formations; {@link #id()} is the stable name in files. */
  public enum Kind {
    BERSAF("bersaf"),
    BERBANJAR("berbanjar"),
    LENGKUNG("lengkung"),
    PARUH_LEMBING("paruh-lembing"),
    SERONG_KANAN("serong-kanan"),
    SERONG_KIRI("serong-kiri"),
    SEKAWAN("sekawan"),
    LINGKAR("lingkar"),
    SEKAT("sekat");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
