package id.gladi.ui.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets an exercise file be dropped on a window. */
final class FileDrop {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Node target;
  private final Consumer<Path> open;

  private FileDrop(Node target, Consumer<Path> open) {
    this.target = target;
    this.open = open;
  }

  static void on(Node target, Consumer<Path> open) {
    var drop = new FileDrop(target, open);
    target.setOnDragOver(drop::onOver);
    target.setOnDragExited(_ -> drop.mark(false));
    target.setOnDragDropped(drop::onDropped);
  }

  private void onOver(DragEvent event) {
    if (file(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      mark(true);
    }
    event.consume();
  }

  private void onDropped(DragEvent event) {
    var file = file(event.getDragboard());
    mark(false);
    event.setDropCompleted(file.isPresent());
    event.consume();
    file.ifPresent(open);
  }

  private void mark(boolean on) {
    target.pseudoClassStateChanged(DROPPING, on);
  }

  private static Optional<Path> file(Dragboard board) {
    return board.getFiles().stream()
        .map(java.io.File::toPath)
        .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
        .findFirst();
  }
}
