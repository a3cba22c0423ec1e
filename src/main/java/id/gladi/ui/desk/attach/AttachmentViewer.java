package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A picture of an inject, large, over the desk; a click or Escape closes it. */
public final class AttachmentViewer extends StackPane {
  private static final double SHARE = 0.78;
  private final AttachModel model;
  private final Texts texts;
  private final ImageView view = new ImageView();

  public AttachmentViewer(AttachModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("attachment-viewer");
    getStyleClass().add("help");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty().bind(widthProperty().multiply(SHARE));
    view.fitHeightProperty().bind(heightProperty().multiply(SHARE));
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("attach.close"), () -> model.viewed().set(null));
    close.setId("attachment-close");
    var words =
        new VBox(
            2,
            Labels.of(following(Attachment::name), "strong"),
            Labels.of(following(Attachment::source), "secondary"));
    var head = new HBox(12, words, Labels.spring(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    var page = new VBox(10, head, view);
    page.getStyleClass().add("help-page");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(page);
    visibleProperty().bind(model.viewed().isNotNull());
    managedProperty().bind(visibleProperty());
    setOnMouseClicked(_ -> model.viewed().set(null));
    model.viewed().subscribe(this::show);
  }

  private ObservableValue<String> following(Function<Attachment, String> text) {
    return texts.of(
        () -> {
          var viewed = model.viewed().get();
          return viewed == null ? "" : text.apply(viewed);
        },
        model.viewed());
  }

  private void show(@Nullable Attachment attachment) {
    view.setImage(attachment == null ? null : Thumbs.decoded(attachment.data(), 0, 0));
  }
}
