package id.gladi.ui.board.picture;

import id.gladi.draw.Easel;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ground, and over it all that lies below the symbols, for the view and a margin around it.
 * When the view moves on, only the strip that is missing is painted, ahead of the view and in
 * pieces of which each frame paints one, so that no frame waits for all of it.
 */
final class PaintedGround {
  private static final int MARGIN = 192;
  private static final int AHEAD = 96;
  private static final int PIECE = 400;

  private final Easel easel;
  private final BoardPainter board;
  private final GroundPainter painter = new GroundPainter();
  private Pixels ground = new Pixels(0, 0);
  private Pixels back = new Pixels(0, 0);
  private Patch area = Patch.NONE;
  private @Nullable GroundKind kind;
  private @Nullable Painted painted;
  private @Nullable Below below;
  private final List<Patch> due = new ArrayList<>();
  private int pieces;
  private int wholes;

  private record Painted(Scene scene, BoardLayout layout, Raster raster) {}

  PaintedGround(Easel easel, BoardPainter board) {
    this.easel = easel;
    this.board = board;
  }

  /** How many pieces of ground were painted so far. */
  int pieces() {
    return pieces;
  }

  /** How often all that lies below the symbols was painted so far. */
  int wholes() {
    return wholes;
  }

  /** Paints what lies below the symbols of a layout, and ground where it is missing. */
  void paint(Scene scene, BoardLayout layout, Raster raster) {
    var view = raster.view(scene.camera());
    var wanted = around(view, raster);
    var next = GroundKind.of(scene, raster);
    boolean same = next.equals(kind) && wanted.width() == area.width();
    var now = new Painted(scene, layout, raster);
    var last = same && due.isEmpty() && area.contains(view) ? painted : null;
    var known = last != null && alike(last, now) ? below(last) : null;
    painted = now;
    below = null;
    due.forEach(this::ground);
    due.clear();
    if (!same || wanted.height() != area.height()) {
      kind = next;
      area = wanted;
      if (!ground.all().equals(wanted.moved(-wanted.left(), -wanted.top()))) {
        ground = new Pixels(area.width(), area.height());
        back = new Pixels(area.width(), area.height());
      }
      ground(area);
    } else if (!area.contains(view)) {
      shift(wanted).forEach(this::ground);
    }
    if (known == null) {
      whole(layout);
    } else {
      change(known, now);
    }
  }

  private void whole(BoardLayout layout) {
    wholes++;
    back(area, layout);
  }

  /** Whether nothing but marks and names can differ. */
  private boolean alike(Painted one, Painted other) {
    return one.scene().camera().equals(other.scene().camera())
        && board.setting(one.scene()).equals(board.setting(other.scene()));
  }

  /** Paints where a layout differs from the one before. */
  private void change(Below before, Painted now) {
    var next = below(now, before);
    below = next;
    var patches = next.unlike(before).stream().map(area::and).filter(p -> !p.isEmpty()).toList();
    if (patches.stream().mapToLong(Patch::pixels).sum() > area.pixels() / 2) {
      whole(now.layout());
    } else {
      patches.forEach(patch -> back(patch, next.in(patch)));
    }
  }

  /** Makes sure that all of a view of the same scale can be shown, and prepares what comes next. */
  void reach(Patch view) {
    var last = painted;
    if (last == null) {
      return;
    }
    int ahead = (int) Math.round(AHEAD * last.raster().density());
    if (!area.contains(view.grown(ahead))) {
      due(area);
      shift(around(view, last.raster())).forEach(strip -> due.addAll(strip.pieces(PIECE)));
    } else if (!due.isEmpty()) {
      due(due.getFirst());
    }
    due(view);
  }

  /** Paints the pieces that are due and touch a patch. */
  private void due(Patch patch) {
    var last = painted;
    if (last == null) {
      return;
    }
    for (var piece : List.copyOf(due)) {
      if (!piece.and(patch).isEmpty()) {
        ground(piece);
        back(piece, below(last).in(piece));
        due.remove(piece);
      }
    }
  }

  private Below below(Painted last) {
    var known = below;
    if (known == null) {
      known = below(last, null);
      below = known;
    }
    return known;
  }

  private Below below(Painted of, @Nullable Below known) {
    var ruler = easel.pen(new int[1], 0, 1, 1, 1);
    return new Below(board, ruler, of.scene(), of.layout(), of.raster(), known);
  }

  /** Shows part of a view of the same scale. */
  void show(Pixels frame, Patch view, Patch patch) {
    frame.copy(back, area.left() - view.left(), area.top() - view.top(), patch);
  }

  /**
   * Shows the view of another scale as well as it can be made of this one.
   *
   * @param coarse shown where there is nothing else
   */
  void show(Pixels frame, Scene scene, Overview coarse, Patch patch) {
    var last = painted;
    if (last == null) {
      return;
    }
    due(area);
    var shift = Shift.between(last.scene().camera(), scene.camera());
    var view = last.raster().view(last.scene().camera());
    double k = last.raster().density();
    double dx = (area.left() - view.left()) * shift.scale() + shift.dx() * k;
    double dy = (area.top() - view.top()) * shift.scale() + shift.dy() * k;
    if (!back.stretched(shift.scale(), dx, dy).contains(patch)) {
      coarse.show(frame, scene, k, patch);
    }
    frame.stretch(back, shift.scale(), dx, dy, patch);
  }

  private static Patch around(Patch view, Raster raster) {
    int margin = (int) Math.round(MARGIN * raster.density());
    return view.grown(margin);
  }

  /** Moves what is there to another area of the same size and tells what is missing. */
  private List<Patch> shift(Patch next) {
    int dx = area.left() - next.left();
    int dy = area.top() - next.top();
    var stays = area.and(next);
    area = next;
    if (stays.isEmpty()) {
      return List.of(next);
    }
    ground.copy(ground, dx, dy, ground.all());
    back.copy(back, dx, dy, back.all());
    var missing = new ArrayList<Patch>();
    missing.add(new Patch(next.left(), next.top(), next.right(), stays.top()));
    missing.add(new Patch(next.left(), stays.bottom(), next.right(), next.bottom()));
    missing.add(new Patch(next.left(), stays.top(), stays.left(), stays.bottom()));
    missing.add(new Patch(stays.right(), stays.top(), next.right(), stays.bottom()));
    missing.removeIf(Patch::isEmpty);
    return missing;
  }

  private void ground(Patch patch) {
    var last = painted;
    if (last == null) {
      return;
    }
    pieces++;
    var scene = last.scene();
    var camera = last.raster().camera(scene.camera(), patch);
    var pen = ground.pen(easel, patch.moved(-area.left(), -area.top()));
    pen.scale(last.raster().density());
    painter.paint(pen, new Scene(scene.ground(), Actors.NONE, Focus.NONE, camera, scene.look()));
  }

  private void back(Patch patch, BoardLayout layout) {
    var last = painted;
    if (last == null) {
      return;
    }
    var on = patch.moved(-area.left(), -area.top());
    back.copy(ground, 0, 0, on);
    var view = last.raster().view(last.scene().camera());
    var pen = back.pen(easel, on);
    pen.translate(view.left() - patch.left(), view.top() - patch.top());
    pen.scale(last.raster().density());
    board.under(pen, last.scene(), layout);
  }
}
