package id.gladi.draw.board;

import id.gladi.draw.Xy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where everything on the board ended up; the same layout is painted and asked for hits.
 *
 * @param marks tokens in drawing order
 * @param labels lettering of tokens and acts
 * @param names street and place names, below the labels
 */
public record BoardLayout(List<Mark> marks, List<Label> labels, List<Label> names) {
  private static final double FINGER = 4;

  public BoardLayout {
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
    names = List.copyOf(names);
  }

  /** Id of the token whose symbol lies at a point of the picture; the upper one wins. */
  public Optional<String> tokenAt(Xy point) {
    return marks.reversed().stream()
        .filter(mark -> mark.box().grown(FINGER).contains(point))
        .min(Comparator.comparingDouble(mark -> mark.at().distance(point)))
        .or(() -> labelled(point))
        .map(mark -> mark.token().id());
  }

  /** The mark of a token, if it is in the picture. */
  public Optional<Mark> mark(String tokenId) {
    return marks.stream().filter(mark -> mark.token().id().equals(tokenId)).findFirst();
  }

  private Optional<Mark> labelled(Xy point) {
    return labels.stream()
        .filter(label -> label.box().contains(point))
        .findFirst()
        .flatMap(label -> mark(label.owner()));
  }
}
