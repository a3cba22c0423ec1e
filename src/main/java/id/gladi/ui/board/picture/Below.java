package id.gladi.ui.board.picture;

import id.gladi.draw.Pen;
import id.gladi.draw.Reach;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Label;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far everything reaches that is drawn below the symbols of a layout, so that a piece of the
 * picture is painted without asking thousands of tokens that have nothing there, and so that of two
 * layouts only the pieces in which they differ.
 */
final class Below {
  private final BoardLayout layout;
  private final Map<String, Drawn> marks = new HashMap<>();
  private final Map<Label, Patch> names = new HashMap<>();

  /** What is drawn for one token, and where. */
  private record Drawn(Mark mark, Patch reach) {}

  /**
   * Looks at every mark and name that another layout in the same view does not have.
   *
   * @param ruler measures text
   * @param known what is known of another layout for the same place, raster and look
   */
  Below(
      BoardPainter painter,
      Pen ruler,
      Scene scene,
      BoardLayout layout,
      Raster raster,
      @Nullable Below known) {
    this.layout = layout;
    var view = raster.view(scene.camera());
    for (var mark : layout.marks()) {
      var before = known == null ? null : known.marks.get(mark.token().id());
      marks.put(
          mark.token().id(),
          before != null && before.mark().equals(mark)
              ? before
              : new Drawn(
                  mark, reach(ruler, raster, view, pen -> painter.below(pen, scene, mark))));
    }
    for (var name : layout.names()) {
      var before = known == null ? null : known.names.get(name);
      names.put(name, before != null ? before : reach(ruler, raster, view, name::paint));
    }
  }

  private static Patch reach(Pen ruler, Raster raster, Patch view, Consumer<Pen> drawing) {
    var reach = new Reach(ruler);
    drawing.accept(reach);
    return reach
        .box()
        .map(box -> Patch.around(box, raster.density()).moved(view.left(), view.top()))
        .orElse(Patch.NONE);
  }

  /** The layout with only what has something below it in a piece of the map. */
  BoardLayout in(Patch piece) {
    return new BoardLayout(
        layout.marks().stream().filter(mark -> touches(reach(mark), piece)).toList(),
        layout.labels(),
        layout.names().stream().filter(name -> touches(reach(name), piece)).toList());
  }

  private Patch reach(Mark mark) {
    var drawn = marks.get(mark.token().id());
    return drawn == null ? Patch.NONE : drawn.reach();
  }

  private Patch reach(Label name) {
    return names.getOrDefault(name, Patch.NONE);
  }

  private static boolean touches(Patch reach, Patch piece) {
    return !reach.isEmpty() && !reach.and(piece).isEmpty();
  }

  /** Where this is drawn otherwise than another layout; patches that overlap are one. */
  List<Patch> unlike(Below other) {
    var patches = new ArrayList<Patch>();
    marks.forEach((id, drawn) -> {
      var there = other.marks.get(id);
      if (!drawn.equals(there)) {
        patches.add(drawn.reach());
        patches.add(there == null ? Patch.NONE : there.reach());
      }
    });
    other.marks.forEach((id, there) -> {
      if (!marks.containsKey(id)) {
        patches.add(there.reach());
      }
    });
    names.forEach((name, reach) -> {
      if (!other.names.containsKey(name)) {
        patches.add(reach);
      }
    });
    other.names.forEach((name, reach) -> {
      if (!names.containsKey(name)) {
        patches.add(reach);
      }
    });
    return Patch.joined(patches);
  }
}
