package id.gladi.ui.desk.keys;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/**
 * Carries the focus round the desk, a panel at a time, for hands that leave the mouse alone: board,
 * steps, script, injects, time, units, head. A panel that is not in view is passed over. On the
 * board Tab goes from token to token, so no other key leads out of it. Use on the FX thread only.
 */
public final class PanelWalk {
  private static final List<String> PANELS =
      List.of("#board", "#travel", "#msel", ".right", ".foot", "#planning", ".palette", ".top");

  private final Node desk;

  public PanelWalk(Node desk) {
    this.desk = desk;
  }

  /** Goes to the first place of the next panel that takes the focus. */
  public void onNext() {
    var scene = desk.getScene();
    int at = scene == null ? -1 : panel(scene.getFocusOwner());
    for (int i = 1; i <= PANELS.size(); i++) {
      var next = desk.lookup(PANELS.get(Math.floorMod(at + i, PANELS.size())));
      var place = Optional.ofNullable(next).flatMap(PanelWalk::first);
      if (place.isPresent()) {
        lead(place.get());
        return;
      }
    }
  }

  /** Goes to the board; false when the focus is there already. */
  public boolean onBoard() {
    var board = desk.lookup(PANELS.getFirst());
    boolean there = board.isFocused();
    board.requestFocus();
    return !there;
  }

  /** Gives a node the focus with its ring, as Tab does: there and back, which the toolkit shows. */
  private static void lead(Node place) {
    place.requestFocus();
    place.requestFocusTraversal(TraversalDirection.NEXT);
    var beyond = place.getScene().getFocusOwner();
    beyond.requestFocusTraversal(TraversalDirection.PREVIOUS);
    if (!place.isFocused()) {
      place.requestFocus();
    }
  }

  private int panel(@Nullable Node focus) {
    for (var node = focus; node != null; node = node.getParent()) {
      for (int i = 0; i < PANELS.size(); i++) {
        if (Objects.equals(desk.lookup(PANELS.get(i)), node)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(c -> first(c).stream()).findFirst()
        : Optional.empty();
  }
}
