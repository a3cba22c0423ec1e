package id.gladi.draw.board;

import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import java.util.List;

/**
 * Lettering that has found its place.
 *
 * @param owner id of the token or act it belongs to
 * @param lines from top to bottom
 * @param box the place it takes
 */
public record Label(String owner, List<Line> lines, Box box) {

  /** One line with its base line at a point. */
  public record Line(String text, Xy at, TextStyle style) {}

  public Label {
    lines = List.copyOf(lines);
  }

  /** Writes the lines. */
  public void paint(Pen pen) {
    for (Line line : lines) {
      pen.text(line.text(), line.at().x(), line.at().y(), line.style());
    }
  }

  /** The same elsewhere. */
  public Label moved(Xy by) {
    List<Line> there =
        lines.stream().map(l -> new Line(l.text(), l.at().plus(by), l.style())).toList();
    return new Label(owner, there, box.moved(by.x(), by.y()));
  }
}
