package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Pushes symbols apart that would cover each other, a little at a time, so that each stays as near
 * to its own place as it can. Always the same result for the same input.
 */
final class Spread {
  private static final int ROUNDS = 60;
  private static final int MANY = 600;
  private static final double GOLDEN = 2.399963229728653;

  private Spread() {}

  /**
   * Moves symbols apart.
   *
   * @param room distance that two symbols keep, in symbol sizes
   * @param kept places that only their owner may take, by token id
   */
  static List<Mark> apart(List<Mark> marks, double room, Map<String, Box> kept) {
    int n = marks.size();
    if (n > MANY) {
      return marks;
    }
    double[] x = marks.stream().mapToDouble(m -> m.at().x()).toArray();
    double[] y = marks.stream().mapToDouble(m -> m.at().y()).toArray();
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          moved |= push(marks, room, x, y, i, j);
        }
        for (Map.Entry<String, Box> place : kept.entrySet()) {
          if (!place.getKey().equals(marks.get(i).token().id())) {
            moved |= leave(place.getValue(), marks.get(i).size() * room / 2, x, y, i);
          }
        }
      }
    }
    List<Mark> result = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      result.add(marks.get(i).shownAt(new Xy(Math.rint(x[i]), Math.rint(y[i]))));
    }
    return result;
  }

  /** Moves a symbol out of a kept place by the shortest way. */
  private static boolean leave(Box place, double reach, double[] x, double[] y, int i) {
    Box wide = place.grown(reach);
    if (!wide.contains(new Xy(x[i], y[i]))) {
      return false;
    }
    double left = x[i] - wide.x();
    double right = wide.right() - x[i];
    double up = y[i] - wide.y();
    double down = wide.bottom() - y[i];
    double least = Math.min(Math.min(left, right), Math.min(up, down)) + 0.5;
    if (least > left) {
      x[i] -= least;
    } else if (least > right) {
      x[i] += least;
    } else if (least > up) {
      y[i] -= least;
    } else {
      y[i] += least;
    }
    return true;
  }

  /** How much of a push the first of two takes: posts and what is selected stay. */
  private static double share(Mark one, Mark other) {
    if (firm(one) == firm(other)) {
      return 0.5;
    }
    return firm(one) ? 0 : 1;
  }

  private static boolean firm(Mark mark) {
    return mark.selected() || Kinds.post(mark.token());
  }

  private static boolean push(List<Mark> marks, double room, double[] x, double[] y, int i, int j) {
    double need = (marks.get(i).size() + marks.get(j).size()) / 2 * room;
    double dx = x[j] - x[i];
    double dy = y[j] - y[i];
    if (Math.abs(dx) >= need || Math.abs(dy) >= need) {
      return false;
    }
    double distance = Math.hypot(dx, dy);
    if (distance >= need) {
      return false;
    }
    if (distance < 0.5) {
      dx = Math.cos(i * GOLDEN);
      dy = Math.sin(i * GOLDEN);
      distance = 1;
    }
    double gap = need - Math.hypot(x[j] - x[i], y[j] - y[i]) + 0.2;
    double left = share(marks.get(i), marks.get(j));
    x[i] -= dx / distance * gap * left;
    y[i] -= dy / distance * gap * left;
    x[j] += dx / distance * gap * (1 - left);
    y[j] += dy / distance * gap * (1 - left);
    return true;
  }
}
