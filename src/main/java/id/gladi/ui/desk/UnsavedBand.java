package id.gladi.ui.desk;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says why the last act was not stored and what to do, with the way to save all elsewhere. */
final class UnsavedBand extends HBox {
  private static final double GAP = 12;

  UnsavedBand(Play play, Texts texts, Runnable elsewhere) {
    super(GAP);
    setId("unsaved-band");
    getStyleClass().add("unsaved");
    setAlignment(Pos.CENTER_LEFT);
    var words =
        Labels.wrapped(
            texts.of(
                () ->
                    Optional.ofNullable(play.barrier().get())
                        .map(barrier -> texts.get(barrier.key()))
                        .orElse(""),
                play.barrier()));
    words.setId("unsaved");
    words.setGraphic(Icon.WARNING.node(16));
    words.setMaxWidth(Double.MAX_VALUE);
    setHgrow(words, Priority.ALWAYS);
    var save = Labels.button(texts.of("menu.elsewhere"), elsewhere);
    save.setId("unsaved-elsewhere");
    save.setMinWidth(USE_PREF_SIZE);
    save.visibleProperty()
        .bind(play.barrier().map(barrier -> barrier != null && barrier.savesElsewhere()));
    save.managedProperty().bind(save.visibleProperty());
    getChildren().addAll(words, save);
    visibleProperty().bind(play.unsaved());
    managedProperty().bind(visibleProperty());
  }
}
