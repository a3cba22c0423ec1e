package id.gladi.ui.fx;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped on a part of a window, which is marked while one is over it. */
public final class FileDrop {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private final Node target;
  private final Predicate<Path> takes;
  private final Consumer<Path> dropped;

  private FileDrop(Node target, Predicate<Path> takes, Consumer<Path> dropped) {
    this.target = target;
    this.takes = takes;
    this.dropped = dropped;
  }

  /**
   * Takes files from now on.
   *
   * @param takes whether a file is wanted now; the first of several that is, is taken
   */
  public static void on(Node target, Predicate<Path> takes, Consumer<Path> dropped) {
    var drop = new FileDrop(target, takes, dropped);
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
    file.ifPresent(dropped);
  }

  private void mark(boolean on) {
    target.pseudoClassStateChanged(DROPPING, on);
  }

  private Optional<Path> file(Dragboard board) {
    return board.getFiles().stream().map(java.io.File::toPath).filter(takes).findFirst();
  }
}
