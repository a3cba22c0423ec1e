package id.gladi.ui.mapeditor;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Asks before the page is left with corrections that were not saved. */
final class LeaveBand extends HBox {
  private final MapEditorModel model;
  private final Runnable leave;

  /**
   * A band that is not there until it has to ask.
   *
   * @param save saves, and leaves by itself when it has
   */
  LeaveBand(MapEditorModel model, Texts texts, Runnable save, Runnable leave) {
    super(12);
    this.model = model;
    this.leave = leave;
    setId("mapeditor-unsaved");
    getStyleClass().add("leave-band");
    setAlignment(Pos.CENTER_LEFT);
    Button keep = Labels.button(texts.of("mapeditor.leave.save"), save);
    keep.setId("mapeditor-leave-save");
    keep.getStyleClass().add("accent");
    Button discard = Labels.button(texts.of("mapeditor.leave.discard"), leave);
    discard.setId("mapeditor-leave-discard");
    Button stay = Labels.button(texts.of("mapeditor.leave.stay"), () -> show(false));
    stay.setId("mapeditor-leave-stay");
    getChildren()
        .addAll(
            Labels.of(texts.of("mapeditor.leave.ask"), "strong"),
            Labels.spring(),
            stay,
            discard,
            keep);
    show(false);
    model
        .history()
        .subscribe(_ -> {
          if (!model.changed()) {
            show(false);
          }
        });
  }

  /** Leaves at once when nothing would be lost; else asks. */
  void onLeave() {
    if (model.changed()) {
      show(true);
    } else {
      leave.run();
    }
  }

  private void show(boolean ask) {
    setVisible(ask);
    setManaged(ask);
  }
}
