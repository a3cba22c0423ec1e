package id.gladi.ui.mapeditor;

import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.ground.GroundPane;
import id.gladi.ui.newmap.NewMapPage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page on which the ground of an exercise is drawn and corrected. */
public final class MapEditorPage extends BorderPane {
  private static final double PANEL = 320;
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final MapEditorModel model;
  private final Texts texts;
  private final GroundPane ground;
  private final Consumer<Plan> kept;

  /**
   * A page over a model.
   *
   * @param leave goes back to the library; asked for before it takes what was not saved with it
   * @param kept is given the exercise when its map was saved
   */
  public MapEditorPage(
      MapEditorModel model, Texts texts, Theme theme, Runnable leave, Consumer<Plan> kept) {
    this.model = model;
    this.texts = texts;
    this.kept = kept;
    this.ground = new GroundPane(theme, texts);
    getStyleClass().add("newmap");
    getStylesheets().add(NewMapPage.sheet());
    ground.tool().set(new EditTool(model));
    model.history().subscribe(history -> ground.map().set(history.map()));
    model.selected().subscribe(() -> ground.repaint());
    model.corners().subscribe(() -> ground.repaint());
    ground.fit(model.map().extent());
    var band = new LeaveBand(model, texts, this::save, leave);
    setTop(new VBox(banner(), bar(band::onLeave), band, pencils()));
    setCenter(ground);
    var scroll = new ScrollPane(new FeaturePanel(model, texts));
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(PANEL);
    scroll.setMinWidth(PANEL);
    scroll.getStyleClass().add("panel");
    setRight(scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent e) {
    if (UNDO.match(e)) {
      model.onUndo();
    } else if (REDO.match(e)) {
      model.onRedo();
    } else if (SAVE.match(e)) {
      save();
    } else {
      return;
    }
    e.consume();
  }

  private void save() {
    model.onSave(kept);
  }

  private HBox banner() {
    var banner = new HBox(Labels.of(texts.of("newmap.banner"), "banner-text"));
    banner.getStyleClass().add("banner");
    banner.setAlignment(Pos.CENTER);
    return banner;
  }

  private HBox bar(Runnable leave) {
    var back = Labels.button(Icon.LEFT, texts.of("newmap.library"), leave);
    back.setId("mapeditor-leave");
    var title =
        Labels.of(texts.of("mapeditor.title", model.plan().exercise().identity().name()), "title");
    var undo = Labels.button(Icon.UNDO, texts.of("mapeditor.undo"), model::onUndo);
    undo.setId("mapeditor-undo");
    var redo = Labels.button(Icon.REDO, texts.of("mapeditor.redo"), model::onRedo);
    redo.setId("mapeditor-redo");
    Button save = Labels.button(texts.of("mapeditor.save"), this::save);
    save.setId("mapeditor-save");
    save.getStyleClass().add("accent");
    Watch.now(
        () -> {
          var history = model.history().get();
          undo.setDisable(model.corners().get().isEmpty() && history.undone().isEmpty());
          redo.setDisable(history.redone().isEmpty());
          save.setDisable(!model.changed());
        },
        model.history(),
        model.corners());
    var bar = new HBox(12, back, title, Labels.spring(), undo, redo, save);
    bar.getStyleClass().add("top-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private FlowPane pencils() {
    var group = new ToggleGroup();
    var row = new FlowPane(8, 6);
    row.getStyleClass().add("pencils");
    for (var pencil : Pencil.values()) {
      var button = new ToggleButton();
      button.setId("pencil-" + pencil);
      button.setToggleGroup(group);
      button.textProperty().bind(texts.of("mapeditor.pencil." + pencil));
      button.setOnAction(_ -> {
        model.pencil().set(button.isSelected() ? Optional.of(pencil) : Optional.empty());
        ground.requestFocus();
      });
      model.pencil().subscribe(now -> button.setSelected(now.equals(Optional.of(pencil))));
      row.getChildren().add(button);
    }
    row.getChildren().add(refusal());
    return row;
  }

  private Label refusal() {
    var words = new Label();
    words.setId("mapeditor-refusal");
    words.getStyleClass().add("refusal");
    Watch.now(
        () -> {
          var key = model.refusal().get();
          words.setText(key.isEmpty() ? "" : texts.get(key));
        },
        model.refusal(),
        texts.language());
    return words;
  }
}
