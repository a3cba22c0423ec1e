package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A dialog in the looks of the window it stands over, with one button that closes it. */
abstract class HouseDialog {
  private final Dialog<ButtonType> dialog = new Dialog<>();

  HouseDialog(Texts texts, ObservableValue<String> title, Node content) {
    var close = new ButtonType(texts.get("library.close"), ButtonData.OK_DONE);
    dialog.titleProperty().bind(title);
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.setResizable(true);
    var pane = dialog.getDialogPane();
    pane.getStyleClass().add("library-dialog");
    pane.getStylesheets().add(LibraryRoot.SHEET);
    content.getStyleClass().add("dialog-content");
    pane.setContent(content);
    pane.getButtonTypes().add(close);
  }

  /** Shows the dialog and goes on at once. */
  final void showOver(@Nullable Window owner) {
    if (owner != null) {
      dialog.initOwner(owner);
      var scene = dialog.getDialogPane().getScene();
      scene.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
      scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    }
    dialog.setOnShown(_ -> keepItsSize());
    dialog.show();
  }

  /** A window manager that is still busy with another dialog may send a late and smaller size. */
  private void keepItsSize() {
    if (dialog.getDialogPane().getScene().getWindow() instanceof Stage stage) {
      stage.setMinWidth(stage.getWidth());
      stage.setMinHeight(stage.getHeight());
    }
  }
}
