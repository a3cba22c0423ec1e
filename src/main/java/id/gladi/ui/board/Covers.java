package id.gladi.ui.board;

import id.gladi.draw.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Controls that lie over a board: names and plates keep clear of them. FX thread only. */
final class Covers {
  private final Node board;
  private final Runnable changed;
  private final List<Node> nodes = new ArrayList<>();

  Covers(Node board, Runnable changed) {
    this.board = board;
    this.changed = changed;
  }

  void add(Node node) {
    nodes.add(node);
    node.boundsInParentProperty().subscribe(changed);
    node.visibleProperty().subscribe(changed);
  }

  /** Where they are, in pixels of the board. */
  List<Box> boxes() {
    return nodes.stream().filter(Node::isVisible).map(this::box).toList();
  }

  private Box box(Node node) {
    var at = board.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    return new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }
}
