package id.gladi.ui.desk;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.keys.Shortcut.Group;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every shortcut on one page, over the desk. */
final class HelpOverlay extends StackPane {
  private final Texts texts;

  HelpOverlay(DeskModel model) {
    this.texts = model.texts();
    setId("help");
    getStyleClass().add("help");
    visibleProperty().bind(model.pages().helping());
    managedProperty().bind(model.pages().helping());
    setOnMouseClicked(_ -> model.pages().onHelp());
    var left = new VBox(20, group(Group.PLAY), group(Group.STEPS));
    var right = new VBox(20, group(Group.BOARD), group(Group.WINDOW));
    var third = new VBox(20, group(Group.HAND), group(Group.ROOM), group(Group.RECORD));
    var page =
        new VBox(
            16,
            Labels.of(texts.of("help.title"), "title"),
            new HBox(48, left, right, third),
            Labels.of(texts.of("help.close"), "secondary"));
    page.getStyleClass().add("help-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(page);
  }

  private VBox group(Group group) {
    var grid = new GridPane(24, 6);
    var shortcuts = Arrays.stream(Shortcut.values()).filter(s -> s.group() == group).toList();
    for (int i = 0; i < shortcuts.size(); i++) {
      var shortcut = shortcuts.get(i);
      grid.add(Labels.of(texts.of(() -> shortcut.keys(texts)), "key"), 0, i);
      grid.add(Labels.of(texts.of(() -> shortcut.use(texts))), 1, i);
    }
    return new VBox(8, Labels.of(texts.of("keys." + group), "strong"), grid);
  }
}
