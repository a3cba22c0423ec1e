package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectState;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All injects and contingencies with their state; a click shows one on the card. */
final class InjectList extends ListView<Inject> {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final InjectModel model;
  private final Texts texts;
  private final Times times;

  InjectList(InjectModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.times = new Times(model.plan().exercise().schedule(), texts);
    setId("inject-list");
    getStyleClass().add("inject-list");
    setCellFactory(_ -> new Cell());
    setOnKeyPressed(e -> {
      var chosen = getSelectionModel().getSelectedItem();
      if (e.getCode() == KeyCode.ENTER && chosen != null) {
        model.onPreview(chosen.id());
        e.consume();
      }
    });
    Watch.now(this::renew, model.play().rested(), texts.language());
  }

  private void renew() {
    var now = model.plan().exercise().script().all().toList();
    if (!now.equals(getItems())) {
      getItems().setAll(now);
    }
    refresh();
  }

  private String state(Inject inject) {
    return switch (model.board().progress().injects().get(inject.id())) {
      case null -> inject.serial() > 0 ? texts.get("list.waits") : texts.get("list.offered");
      case InjectState.Delivered(var at) -> texts.get("list.delivered", times.clock(at));
      case InjectState.Skipped _ -> texts.get("list.skipped");
      case InjectState.Postponed(var until) -> texts.get("list.postponed", times.clock(until));
    };
  }

  private final class Cell extends ListCell<Inject> {
    private final Label serial = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final StackPane mark = new StackPane();
    private final HBox row;

    Cell() {
      serial.getStyleClass().add("serial");
      title.getStyleClass().addAll("medium");
      title.setWrapText(true);
      state.getStyleClass().add("secondary");
      mark.setMinWidth(16);
      var words = new VBox(title, state);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      row = new HBox(10, serial, words, mark);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("inject-row");
      setPrefWidth(0);
      setOnMouseClicked(_ -> {
        var inject = getItem();
        if (inject != null) {
          model.onPreview(inject.id());
        }
      });
    }

    @Override
    protected void updateItem(Inject inject, boolean empty) {
      super.updateItem(inject, empty);
      if (empty || inject == null) {
        setGraphic(null);
        return;
      }
      var progress = model.board().progress();
      var where = progress.injects().get(inject.id());
      serial.setText(Names.serial(inject));
      serial.setMinWidth(Region.USE_PREF_SIZE);
      title.setText(inject.story().title());
      var time = inject.serial() > 0 ? times.clock(inject.at()) + " · " : "";
      state.setText(time + state(inject));
      mark.getChildren().setAll(icon(where));
      pseudoClassStateChanged(NOW, inject.id().equals(progress.current()));
      pseudoClassStateChanged(
          DONE, where instanceof InjectState.Delivered || where instanceof InjectState.Skipped);
      setGraphic(row);
    }

    private static Node icon(@Nullable InjectState where) {
      var icon =
          switch (where) {
            case null -> Icon.RIGHT;
            case InjectState.Delivered _ -> Icon.CHECK;
            case InjectState.Skipped _ -> Icon.CROSS;
            case InjectState.Postponed _ -> Icon.CLOCK;
          };
      return icon.node(14);
    }
  }
}
