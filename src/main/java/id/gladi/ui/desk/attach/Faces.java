package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;

/** How attachments look: a picture in small that opens large, a recording that can be played. */
final class Faces {
  private final AttachModel model;
  private final Texts texts;
  private final double width;
  private final double height;
  private final Thumbs thumbs = new Thumbs();
  private final SoundPlayer player =
      new SoundPlayer(task -> Thread.ofVirtual().start(task), FxThread::run);

  /** Faces no larger than so many pixels. */
  Faces(AttachModel model, Texts texts, double width, double height) {
    this.model = model;
    this.texts = texts;
    this.width = width;
    this.height = height;
  }

  /** The face of one; it plays or shows it. */
  Button of(Attachment attachment) {
    var face =
        switch (attachment.kind()) {
          case PICTURE -> picture(attachment);
          case SOUND -> recording(attachment);
        };
    face.setId("attachment-" + attachment.name());
    face.setTooltip(Labels.tip(texts.of(() -> words(attachment))));
    return face;
  }

  /** Stops what is being played. */
  void silence() {
    player.stop();
  }

  private Button picture(Attachment attachment) {
    var image = thumbs.of(attachment.data());
    var button = new Button();
    button.getStyleClass().add("attachment-face");
    if (image.isError()) {
      button.textProperty().bind(texts.of("attach.unreadable"));
      button.setWrapText(true);
    } else {
      var view = new ImageView(image);
      view.setPreserveRatio(true);
      view.setFitWidth(width);
      view.setFitHeight(height);
      button.setGraphic(view);
      button.setOnAction(_ -> model.viewed().set(attachment));
    }
    button.setAccessibleText(attachment.name());
    return button;
  }

  private Button recording(Attachment attachment) {
    var button = new Button();
    button.textProperty().bind(texts.of("attach.play"));
    button.setGraphic(Icon.PLAY.node(14));
    button.getStyleClass().add("attach-small");
    Runnable ready = () -> button.setGraphic(Icon.PLAY.node(14));
    Runnable silent =
        () -> {
          ready.run();
          button.setDisable(true);
          button.textProperty().bind(texts.of("attach.silent"));
        };
    button.setOnAction(_ -> {
      button.setGraphic(Icon.PAUSE.node(14));
      player.play(attachment.data(), ready, silent);
    });
    return button;
  }

  private String words(Attachment attachment) {
    var room = texts.get(attachment.room() ? "attach.room" : "attach.desk");
    return attachment.source().isBlank()
        ? attachment.name() + "\n" + room
        : attachment.name() + "\n" + room + "\n" + attachment.source();
  }
}
