package id.gladi.ui.library;

import id.gladi.app.Opened;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All faults of a file at once, to read, to select and to copy. */
final class FaultsDialog extends HouseDialog {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  FaultsDialog(Notice.BadFile bad, Texts texts, LibraryWords words) {
    super(texts, texts.of("library.faults.title"), content(bad, texts, words));
  }

  private static Node content(Notice.BadFile bad, Texts texts, LibraryWords words) {
    var head =
        Labels.wrapped(
            texts.of(
                "library.faults.head",
                String.valueOf(bad.file().getFileName()),
                bad.faults().size()),
            "title");
    var hint = Labels.wrapped(texts.of("library.faults.hint"), "secondary");
    var list = list(bad.faults(), texts, words);
    var copy =
        Labels.button(
            Icon.DOCUMENT, texts.of("library.faults.copy"), () -> copy(bad.faults(), words));
    copy.setId("copy-faults");
    var content = new VBox(8, head, hint, list, new HBox(Labels.spring(), copy));
    VBox.setVgrow(list, Priority.ALWAYS);
    content.setPrefSize(760, 460);
    return content;
  }

  private static ListView<Opened.Fault> list(
      List<Opened.Fault> faults, Texts texts, LibraryWords words) {
    var list = new ListView<>(FXCollections.observableArrayList(faults));
    list.setId("faults");
    list.getStyleClass().add("faults");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new CardCell<>(fault -> row(fault, texts, words)));
    list.setOnKeyPressed(event -> {
      if (COPY.match(event)) {
        copy(list.getSelectionModel().getSelectedItems(), words);
      }
    });
    return list;
  }

  private static Region row(Opened.Fault fault, Texts texts, LibraryWords words) {
    var place = Labels.of(texts.of(() -> words.place(fault)), "meta", "fault-place");
    Label sentence = Labels.wrapped(texts.of(() -> words.sentence(fault)), "body");
    var row = new VBox(2, place, sentence);
    row.getStyleClass().add("fault");
    return row;
  }

  private static void copy(List<Opened.Fault> faults, LibraryWords words) {
    var letter = new ClipboardContent();
    letter.putString(words.letter(faults));
    Clipboard.getSystemClipboard().setContent(letter);
  }
}
