package id.gladi.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a file be dropped on a window: an exercise, or real ground. */
final class FileDrop {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  private static final String EXERCISE = ".json";
  private static final List<String> GROUND =
      List.of(".osm", ".osm.gz", ".pbf", ".geojson", ".png", ".jpg", ".jpeg");

  private final Node target;
  private final Consumer<Path> open;
  private final Consumer<Path> ground;

  private FileDrop(Node target, Consumer<Path> open, Consumer<Path> ground) {
    this.target = target;
    this.open = open;
    this.ground = ground;
  }

  static void on(Node target, Consumer<Path> open, Consumer<Path> ground) {
    var drop = new FileDrop(target, open, ground);
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
    file.ifPresent(dropped -> (ends(dropped, EXERCISE) ? open : ground).accept(dropped));
  }

  private void mark(boolean on) {
    target.pseudoClassStateChanged(DROPPING, on);
  }

  private static Optional<Path> file(Dragboard board) {
    return board.getFiles().stream()
        .map(java.io.File::toPath)
        .filter(file -> ends(file, EXERCISE) || GROUND.stream().anyMatch(g -> ends(file, g)))
        .findFirst();
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
