package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The attachments of an inject on its card: pictures in small, recordings to play. */
public final class AttachmentStrip extends VBox {
  private static final double WIDTH = 132;
  private static final double HEIGHT = 90;

  private final AttachModel model;
  private final Texts texts;
  private final Thumbs thumbs = new Thumbs();
  private final SoundPlayer player =
      new SoundPlayer(task -> Thread.ofVirtual().start(task), FxThread::run);
  private final FlowPane tiles = new FlowPane(8, 8);

  public AttachmentStrip(AttachModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.setId("attach-refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().addAll(tiles, refusal);
    model
        .reading()
        .subscribe(work -> {
          if (work != null) {
            getChildren().add(1, new ReadingRow(work, texts));
          }
        });
  }

  /**
   * Shows an inject's attachments.
   *
   * @param open whether they can still be changed
   */
  public void show(Inject inject, boolean open) {
    player.stop();
    var all = inject.attachments();
    tiles.getChildren().setAll(all.stream().map(a -> tile(inject, a, open)).toList());
    if (open && all.size() < Attachment.MOST) {
      tiles.getChildren().add(add(inject));
    }
    tiles.setManaged(!tiles.getChildren().isEmpty());
  }

  private Button add(Inject inject) {
    var add = Labels.button(Icon.PLUS, texts.of("attach.add"), () -> model.onAttach(inject.id()));
    add.setId("attach");
    add.setTooltip(Labels.tip(texts.of("attach.add.tip")));
    add.getStyleClass().add("attach-small");
    return add;
  }

  private Node tile(Inject inject, Attachment attachment, boolean open) {
    var face =
        switch (attachment.kind()) {
          case PICTURE -> picture(attachment);
          case SOUND -> recording(attachment);
        };
    face.setId("attachment-" + attachment.name());
    face.setTooltip(Labels.tip(texts.of(() -> words(attachment))));
    var name = Labels.of(texts.of(attachment::name), "meta");
    name.setMaxWidth(open ? WIDTH - 24 : WIDTH);
    if (attachment.kind() == Attachment.Kind.PICTURE) {
      name.setGraphic((attachment.room() ? Icon.SCREEN : Icon.EYE_OFF).node(11));
    }
    var foot = new HBox(4, name, Labels.spring());
    foot.setAlignment(Pos.CENTER_LEFT);
    if (open) {
      foot.getChildren().add(away(inject, attachment));
    }
    var tile = new VBox(2, face, foot);
    tile.setPrefWidth(WIDTH);
    return tile;
  }

  private Button away(Inject inject, Attachment attachment) {
    var away =
        Labels.iconButton(
            Icon.CROSS,
            texts.of("attach.remove"),
            () -> model.onDetach(inject.id(), attachment.name()));
    away.setId("detach-" + attachment.name());
    away.getStyleClass().add("attach-away");
    return away;
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
      view.setFitWidth(WIDTH);
      view.setFitHeight(HEIGHT);
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
