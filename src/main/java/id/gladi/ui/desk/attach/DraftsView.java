package id.gladi.ui.desk.attach;

import id.gladi.ui.fx.FileDrop;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The attachments in the form of an inject, each with its name, source and who sees it. */
final class DraftsView extends VBox {
  private static final double WIDTH = 72;
  private static final double HEIGHT = 54;
  private final Drafts drafts;
  private final Texts texts;
  private final Faces faces;
  private final VBox rows = new VBox(10);

  DraftsView(AttachModel model, Drafts drafts, Texts texts) {
    super(8);
    this.drafts = drafts;
    this.texts = texts;
    this.faces = new Faces(model, texts, WIDTH, HEIGHT);
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.setId("drafts-refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    var add =
        Labels.button(
            Icon.PLUS, texts.of("attach.add"), () -> model.onAttach(drafts.inject().id()));
    add.setId("drafts-add");
    add.getStyleClass().add("attach-small");
    add.setTooltip(Labels.tip(texts.of("attach.add.tip")));
    getChildren().addAll(rows, add, refusal);
    var work = model.reading().get();
    if (work != null) {
      getChildren().add(new ReadingRow(work, texts));
    }
    FileDrop.on(this, _ -> drafts.room(), file -> model.onDropped(drafts.inject().id(), file));
    InvalidationListener renew =
        _ -> {
          add.setDisable(!drafts.room());
          renew();
        };
    drafts.all().addListener(renew);
    renew.invalidated(drafts.all());
  }

  /** Makes the rows anew when one came or went, and not while one is written in. */
  private void renew() {
    var shown = rows.getChildren().stream().map(Node::getUserData).toList();
    if (!shown.equals(drafts.all())) {
      faces.silence();
      rows.getChildren().setAll(drafts.all().stream().map(this::row).toList());
    }
  }

  private Node row(Draft draft) {
    var name = new TextField();
    name.textProperty().bindBidirectional(draft.name());
    name.promptTextProperty().bind(texts.of("form.attachment.name"));
    name.setId("draft-name-" + drafts.all().indexOf(draft));
    var source = new TextField();
    source.textProperty().bindBidirectional(draft.source());
    source.promptTextProperty().bind(texts.of("form.attachment.source"));
    var words = new VBox(4, name, source);
    HBox.setHgrow(words, Priority.ALWAYS);
    var face = new StackPane();
    face.setMinWidth(WIDTH + 8);
    draft.page().subscribe(_ -> face.getChildren().setAll(faces.of(draft.chosen())));
    var away =
        Labels.iconButton(Icon.CROSS, texts.of("attach.remove"), () -> drafts.all().remove(draft));
    away.setId("draft-away-" + draft.pages().getFirst().name());
    away.getStyleClass().add("attach-away");
    var foot = new HBox(8);
    foot.setAlignment(Pos.CENTER_LEFT);
    if (draft.picture()) {
      var room = new CheckBox();
      room.textProperty().bind(texts.of("form.attachment.room.yes"));
      room.selectedProperty().bindBidirectional(draft.room());
      room.setId("draft-room-" + drafts.all().indexOf(draft));
      foot.getChildren().add(room);
    }
    if (draft.pages().size() > 1) {
      foot.getChildren()
          .addAll(Labels.of(texts.of("form.attachment.page"), "secondary"), page(draft));
    }
    var row = new VBox(4, new HBox(8, face, words, away), foot);
    row.setUserData(draft);
    return row;
  }

  private static Spinner<Integer> page(Draft draft) {
    var page = new Spinner<Integer>(1, draft.pages().size(), draft.page().get());
    page.setPrefWidth(84);
    page.valueProperty().subscribe(number -> draft.page().set(number));
    return page;
  }
}
