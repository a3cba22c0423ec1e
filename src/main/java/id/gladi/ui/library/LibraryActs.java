package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.symbol.GalleryModel;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The acts of the window that ask the user something first or show a dialog. */
final class LibraryActs {
  private final LibraryModel model;
  private final Texts texts;
  private final LibraryWords words;
  private final Surroundings around;
  private final Node anchor;
  private final GalleryModel symbols;

  /**
   * Acts of a window.
   *
   * @param anchor a node of the window that dialogs belong to
   * @param symbols the page of symbols over the window
   */
  LibraryActs(
      LibraryModel model, Texts texts, Surroundings around, Node anchor, GalleryModel symbols) {
    this.model = model;
    this.texts = texts;
    this.words = new LibraryWords(texts);
    this.around = around;
    this.anchor = anchor;
    this.symbols = symbols;
  }

  /** Asks for an exercise file and opens it. */
  void open() {
    var window = window();
    if (window != null) {
      around.picker().exercise(window, texts).ifPresent(model::open);
    }
  }

  /** Asks for a file of real ground and makes a map of it. */
  void newMap(FilePicker.Ground ground) {
    var window = window();
    if (window != null) {
      around.picker().ground(window, texts, ground).ifPresent(around.doors()::newMap);
    }
  }

  /** Draws and corrects the map of the chosen exercise. */
  void editMap() {
    model.chosenExercise().ifPresent(exercise -> around.doors().editMap(exercise.plan()));
  }

  /** Makes a map of a file. */
  void newMap(Path file) {
    around.doors().newMap(file);
  }

  /** Opens the review of a session. */
  void review(SessionItem session) {
    around.doors().review(session.id());
  }

  /** Asks where the review goes and writes it. */
  void export(SessionItem session) {
    var window = window();
    if (window != null) {
      var name =
          texts.get("library.review.file", session.summary().exercise(), session.id().number());
      around
          .picker()
          .review(window, texts, name)
          .ifPresent(file -> model.writeReview(session.id(), file, texts.language().get()));
    }
  }

  /** Shows the folder that a file lies in. */
  void showFolder(Path file) {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      around.doors().showFolder(folder);
    }
  }

  /** Shows every fault of a bad file. */
  void showFaults(Notice.BadFile bad) {
    new FaultsDialog(bad, texts, words).showOver(window());
  }

  /** Opens the record's window. */
  void showRecord() {
    around.doors().showRecord();
  }

  /** Shows every symbol of the board. */
  void showSymbols() {
    symbols.open().set(true);
  }

  /** Shows the short guide. */
  void showGuide() {
    new GuideDialog(texts).showOver(window());
  }

  private @Nullable Window window() {
    var scene = anchor.getScene();
    return scene == null ? null : scene.getWindow();
  }
}
