package id.gladi.ui.board.picture;

import id.gladi.draw.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * An upright rectangle of whole pixels; empty unless {@code left < right} and {@code top < bottom}.
 *
 * @param left first column
 * @param top first row
 * @param right column after the last
 * @param bottom row after the last
 */
record Patch(int left, int top, int right, int bottom) {
  static final Patch NONE = new Patch(0, 0, 0, 0);

  static Patch sized(int left, int top, int width, int height) {
    return new Patch(left, top, left + width, top + height);
  }

  /** The pixels that a box of the drawing touches, with one more around. */
  static Patch around(Box box, double density) {
    return new Patch(
        (int) Math.floor(box.x() * density) - 1,
        (int) Math.floor(box.y() * density) - 1,
        (int) Math.ceil(box.right() * density) + 1,
        (int) Math.ceil(box.bottom() * density) + 1);
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return left >= right || top >= bottom;
  }

  boolean contains(Patch other) {
    return other.left >= left && other.top >= top && other.right <= right && other.bottom <= bottom;
  }

  /** What both cover. */
  Patch and(Patch other) {
    return new Patch(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** The smallest that covers both. */
  Patch or(Patch other) {
    if (isEmpty()) {
      return other;
    }
    return other.isEmpty()
        ? this
        : new Patch(
            Math.min(left, other.left),
            Math.min(top, other.top),
            Math.max(right, other.right),
            Math.max(bottom, other.bottom));
  }

  /** The smallest rectangles around those that overlap; empty ones are left out. */
  static List<Patch> joined(List<Patch> patches) {
    var joined = new ArrayList<Patch>();
    for (var patch : patches) {
      var next = patch;
      for (int i = joined.size() - 1; i >= 0 && !next.isEmpty(); i--) {
        if (!joined.get(i).and(next).isEmpty()) {
          next = next.or(joined.remove(i));
          i = joined.size();
        }
      }
      if (!next.isEmpty()) {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  /** How many pixels it covers. */
  long pixels() {
    return isEmpty() ? 0 : (long) width() * height();
  }

  /** The same with so many pixels more on each side. */
  Patch grown(int margin) {
    return new Patch(left - margin, top - margin, right + margin, bottom + margin);
  }

  /** The same in pieces whose longer side has at most so many pixels. */
  List<Patch> pieces(int longest) {
    var pieces = new ArrayList<Patch>();
    for (int y = top; y < bottom; y += longest) {
      for (int x = left; x < right; x += longest) {
        pieces.add(new Patch(x, y, Math.min(right, x + longest), Math.min(bottom, y + longest)));
      }
    }
    return List.copyOf(pieces);
  }

  Patch moved(int dx, int dy) {
    return new Patch(left + dx, top + dy, right + dx, bottom + dy);
  }
}
