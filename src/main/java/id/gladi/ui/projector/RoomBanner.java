package id.gladi.ui.projector;

import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The name of the exercise, its marking, and that all of this is an exercise. */
final class RoomBanner extends StackPane {
  RoomBanner(Feed feed, Texts texts) {
    getStyleClass().add("room-banner");
    var title = new Label(feed.plan().title());
    title.setId("room-title");
    title.getStyleClass().add("room-banner-title");
    var marking =
        Labels.of(
            texts.of(() -> feed.plan().classification() + " · " + texts.get("banner")),
            "room-banner-marking");
    marking.setId("room-marking");
    marking.setMinWidth(USE_PREF_SIZE);
    StackPane.setAlignment(title, Pos.CENTER_LEFT);
    StackPane.setAlignment(marking, Pos.CENTER_RIGHT);
    var past = Labels.of(texts.of("room.past"), "room-past");
    past.setId("room-past");
    past.visibleProperty().bind(feed.past());
    past.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, marking, past);
  }
}
