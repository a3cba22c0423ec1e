package id.gladi.ui.desk.attach;

import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Inject;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The attachments of an inject on its card: pictures in small, recordings to play. */
public final class AttachmentStrip extends VBox {
  private static final double WIDTH = 132;
  private static final double HEIGHT = 90;

  private final AttachModel model;
  private final Texts texts;
  private final Faces faces;
  private final FlowPane tiles = new FlowPane(8, 8);

  public AttachmentStrip(AttachModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    this.faces = new Faces(model, texts, WIDTH, HEIGHT);
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
    faces.silence();
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
    var face = faces.of(attachment);
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
}
