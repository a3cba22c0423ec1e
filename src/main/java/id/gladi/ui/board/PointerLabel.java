package id.gladi.ui.board;

import id.gladi.ui.fx.Watch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/**
 * The place under the pointer, small, at the foot of the board. Its size never changes, so that a
 * moving pointer redraws this label and nothing else.
 */
public final class PointerLabel extends Label {
  private static final double WIDTH = 330;
  private static final double HEIGHT = 38;

  public PointerLabel(BoardModel model) {
    setId("pointer-place");
    getStyleClass().addAll("pointer-place", "meta");
    setMouseTransparent(true);
    setAlignment(Pos.CENTER_RIGHT);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    var pointer = model.pointer();
    Watch.now(
        () -> {
          setText(String.join("\n", pointer.lines()));
          setVisible(!getText().isEmpty());
        },
        pointer.place(),
        model.texts().language());
  }
}
