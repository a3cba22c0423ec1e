package id.gladi.draw.board;

import id.gladi.draw.Xy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where everything on the board ended up; the same layout is painted and asked for hits. What it
 * holds never changes; for one thread at a time, because it makes its index when first asked.
 */
public final class BoardLayout {
  private static final double FINGER = 4;

  private final List<Mark> marks;
  private final List<Label> labels;
  private final List<Label> names;
  private @Nullable MarkIndex index;

  /**
   * A layout.
   *
   * @param marks tokens in drawing order
   * @param labels lettering of tokens and acts
   * @param names street and place names, below the labels
   */
  public BoardLayout(List<Mark> marks, List<Label> labels, List<Label> names) {
    this.marks = List.copyOf(marks);
    this.labels = List.copyOf(labels);
    this.names = List.copyOf(names);
  }

  /** Tokens in drawing order. */
  public List<Mark> marks() {
    return marks;
  }

  /** Lettering of tokens and acts. */
  public List<Label> labels() {
    return labels;
  }

  /** Street and place names, below the labels. */
  public List<Label> names() {
    return names;
  }

  /** Id of the token whose symbol lies at a point of the picture; the upper one wins. */
  public Optional<String> tokenAt(Xy point) {
    return near(point, FINGER).or(() -> labelled(point)).map(mark -> mark.token().id());
  }

  /** The nearest mark whose symbol, widened by a reach in pixels, covers a point. */
  Optional<Mark> near(Xy point, double reach) {
    return index().around(point, reach).reversed().stream()
        .filter(mark -> mark.box().grown(reach).contains(point))
        .min(Comparator.comparingDouble(mark -> mark.at().distance(point)));
  }

  /** Marks of tokens that cover ground: lines of people and crowds, in drawing order. */
  List<Mark> wide() {
    return index().wide();
  }

  /** The mark of a token, if it is in the picture. */
  public Optional<Mark> mark(String tokenId) {
    return index().mark(tokenId);
  }

  private Optional<Mark> labelled(Xy point) {
    return labels.stream()
        .filter(label -> label.box().contains(point))
        .findFirst()
        .flatMap(label -> mark(label.owner()));
  }

  private MarkIndex index() {
    MarkIndex known = index;
    if (known == null) {
      known = new MarkIndex(marks);
      index = known;
    }
    return known;
  }
}
