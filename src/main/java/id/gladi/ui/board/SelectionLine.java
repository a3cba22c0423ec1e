package id.gladi.ui.board;

import id.gladi.ui.fx.Watch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** What is selected, in two short lines at the foot of the board; gone when nothing is. */
public final class SelectionLine extends Label {
  public SelectionLine(BoardModel model) {
    setId("selection-line");
    getStyleClass().addAll("selection-line", "secondary");
    setMouseTransparent(true);
    setAlignment(Pos.CENTER_RIGHT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var words = new SelectionWords(model);
    Watch.now(
        () -> {
          setText(String.join("\n", words.lines()));
          setVisible(!getText().isEmpty());
        },
        model.hand().selected(),
        model.play().moment(),
        model.texts().language());
  }
}
