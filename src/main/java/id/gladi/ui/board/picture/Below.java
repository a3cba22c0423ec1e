package id.gladi.ui.board.picture;

import id.gladi.draw.Pen;
import id.gladi.draw.Reach;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Mark;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * How far everything reaches that is drawn below the symbols of a layout, so that a piece of the
 * picture is painted without asking thousands of tokens that have nothing there.
 */
final class Below {
  private final BoardLayout layout;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Patch> reaches = new ArrayList<>();

  /**
   * Looks at every mark once.
   *
   * @param ruler measures text
   */
  Below(BoardPainter painter, Pen ruler, Scene scene, BoardLayout layout, Raster raster) {
    this.layout = layout;
    var view = raster.view(scene.camera());
    for (var mark : layout.marks()) {
      var reach = new Reach(ruler);
      painter.below(reach, scene, mark);
      reach
          .box()
          .ifPresent(box -> {
            marks.add(mark);
            reaches.add(Patch.around(box, raster.density()).moved(view.left(), view.top()));
          });
    }
  }

  /** The layout with only the marks that have something below them in a piece of the map. */
  BoardLayout in(Patch piece) {
    var here = new ArrayList<Mark>();
    for (int i = 0; i < marks.size(); i++) {
      if (!reaches.get(i).and(piece).isEmpty()) {
        here.add(marks.get(i));
      }
    }
    return new BoardLayout(here, layout.labels(), layout.names());
  }
}
