package id.gladi.ui.projector;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The standby picture: which exercise this is, and nothing of what happens in it. */
final class Standby extends VBox {
  Standby(Feed feed, Texts texts) {
    getStyleClass().add("room-standby");
    setId("room-standby");
    setAlignment(Pos.CENTER);
    var title = new Label(feed.plan().title());
    title.getStyleClass().add("room-standby-title");
    title.setWrapText(true);
    title.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(title, Labels.of(texts.of("room.standby"), "room-standby-note"));
  }
}
