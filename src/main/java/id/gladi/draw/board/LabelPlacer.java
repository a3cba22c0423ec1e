package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Greedy placement of labels beside their symbols: the most important first, right, below, left,
 * above; a label that finds no free place is left out.
 */
final class LabelPlacer {
  private static final double LEADING = 1.2;
  private static final double ASCENT = 0.74;
  private static final double DESCENT = 0.22;

  private final Pen pen;
  private final Occupied occupied;
  private final Box view;

  LabelPlacer(Pen pen, Occupied occupied, Box view) {
    this.pen = pen;
    this.occupied = occupied;
    this.view = view;
  }

  /** One line of text with its style; the anchor is set by the place it finds. */
  record Text(String text, TextStyle style) {}

  /**
   * A label that wants a place.
   *
   * @param rank the smallest is placed first
   * @param symbol what it stands beside
   */
  record Wish(String owner, double rank, Box symbol, List<Text> lines) {}

  /** Places what can be placed; the places are taken afterwards. */
  List<Label> place(List<Wish> wishes) {
    List<Label> placed = new ArrayList<>();
    wishes.stream()
        .filter(wish -> !wish.lines().isEmpty())
        .sorted(Comparator.comparingDouble(Wish::rank).thenComparing(Wish::owner))
        .forEach(wish -> place(wish).ifPresent(placed::add));
    return placed;
  }

  private Optional<Label> place(Wish wish) {
    for (Side side : Side.values()) {
      Label label = at(wish, side);
      if (view.contains(label.box()) && occupied.free(label.box())) {
        occupied.add(label.box());
        return Optional.of(label);
      }
    }
    return wish.lines().size() > 1
        ? place(new Wish(wish.owner(), wish.rank(), wish.symbol(), wish.lines().subList(0, 1)))
        : Optional.empty();
  }

  private enum Side {
    RIGHT,
    BELOW,
    LEFT,
    ABOVE,
    RIGHT_BELOW,
    RIGHT_ABOVE,
    LEFT_BELOW,
    LEFT_ABOVE
  }

  private Label at(Wish wish, Side side) {
    double size = wish.lines().getFirst().style().size();
    double width =
        wish.lines().stream()
            .mapToDouble(line -> pen.textWidth(line.text(), line.style()))
            .max()
            .orElse(0);
    double height = size * (ASCENT + DESCENT + LEADING * (wish.lines().size() - 1));
    Box symbol = wish.symbol();
    double gap = size * 0.22;
    double right = symbol.right() + gap;
    double left = symbol.x() - gap - width;
    double middleX = symbol.centre().x() - width / 2;
    double middleY = symbol.centre().y() - height / 2;
    double above = symbol.y() - gap - height;
    double below = symbol.bottom() + gap * 0.6;
    return switch (side) {
      case RIGHT -> label(wish, new Box(right, middleY, width, height), 0);
      case LEFT -> label(wish, new Box(left, middleY, width, height), 1);
      case BELOW -> label(wish, new Box(middleX, below, width, height), 0.5);
      case ABOVE -> label(wish, new Box(middleX, above, width, height), 0.5);
      case RIGHT_BELOW ->
          label(wish, new Box(right, symbol.bottom() - height * 0.4, width, height), 0);
      case RIGHT_ABOVE -> label(wish, new Box(right, symbol.y() - height * 0.6, width, height), 0);
      case LEFT_BELOW ->
          label(wish, new Box(left, symbol.bottom() - height * 0.4, width, height), 1);
      case LEFT_ABOVE -> label(wish, new Box(left, symbol.y() - height * 0.6, width, height), 1);
    };
  }

  private static Label label(Wish wish, Box box, double share) {
    TextStyle.Anchor anchor =
        share == 0
            ? TextStyle.Anchor.START
            : share == 1 ? TextStyle.Anchor.END : TextStyle.Anchor.MIDDLE;
    double x = box.x() + box.width() * share;
    List<Label.Line> lines = new ArrayList<>();
    for (int i = 0; i < wish.lines().size(); i++) {
      Text text = wish.lines().get(i);
      double size = wish.lines().getFirst().style().size();
      double y = box.y() + size * (ASCENT + LEADING * i);
      lines.add(new Label.Line(text.text(), new Xy(x, y), text.style().anchored(anchor)));
    }
    return new Label(wish.owner(), lines, box);
  }
}
