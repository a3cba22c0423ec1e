package id.gladi.ui.desk.timeline;

import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.timeline.StepsModel.StepRow;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The steps so far in a row; a click shows the board as it was then. */
public final class StepsView extends HBox {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private static final double CHIP = 208;

  private final StepsModel model;
  private final ListView<StepRow> list = new ListView<>();

  public StepsView(StepsModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("steps");
    list.setId("steps");
    list.setOrientation(Orientation.HORIZONTAL);
    list.setItems(model.rows());
    list.setFocusTraversable(false);
    list.setFixedCellSize(CHIP);
    list.setCellFactory(_ -> new Cell());
    HBox.setHgrow(list, Priority.ALWAYS);
    var back =
        Labels.iconButton(
            Icon.LEFT, texts.of(() -> Shortcut.STEP_BACK.tip(texts)), () -> model.onWalk(-1));
    back.setId("step-back");
    var on =
        Labels.iconButton(
            Icon.RIGHT, texts.of(() -> Shortcut.STEP_ON.tip(texts)), () -> model.onWalk(1));
    on.setId("step-on");
    back.getStyleClass().add("quiet");
    on.getStyleClass().add("quiet");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Labels.of(texts.of("steps.title"), "meta", "steps-title"), back, list, on);
    model.shown().subscribe(_ -> FxThread.later(this::follow));
  }

  /** Keeps the act that is shown in view, with two before it. */
  private void follow() {
    int at = model.shown().get();
    if (at >= 0) {
      list.scrollTo(Math.max(0, at - 2));
    }
  }

  private final class Cell extends ListCell<StepRow> {
    private final Label number = new Label();
    private final Label words = new Label();
    private final HBox chip = new HBox(6, number, words);

    Cell() {
      number.getStyleClass().add("step-number");
      number.setMinWidth(USE_PREF_SIZE);
      words.getStyleClass().add("step-words");
      words.setMaxWidth(CHIP);
      chip.setAlignment(Pos.CENTER_LEFT);
      chip.getStyleClass().add("step-chip");
      model.shown().subscribe(_ -> mark());
      setOnMouseClicked(_ -> {
        if (getItem() != null) {
          model.onChosen(getItem());
        }
      });
    }

    private void mark() {
      int at = model.shown().get();
      pseudoClassStateChanged(SHOWN, getIndex() == at);
      pseudoClassStateChanged(LATER, at >= 0 && getIndex() > at);
    }

    @Override
    protected void updateItem(StepRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      number.setText(Integer.toString(row.number()));
      words.setText(row.words());
      chip.getStyleClass()
          .setAll("step-chip", "step-" + row.kind().name().toLowerCase(Locale.ROOT));
      setId("step-" + row.number());
      mark();
      setTooltip(new Tooltip(row.number() + " · " + row.clock() + " · " + row.words()));
      setGraphic(chip);
    }
  }
}
