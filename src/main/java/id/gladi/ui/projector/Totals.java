package id.gladi.ui.projector;

import id.gladi.ui.board.TokenIcons;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;

/** Persons on the map per agency: the agency's frame and a number. */
final class Totals extends FlowPane {
  private static final double SIZE = 30;
  private final Feed feed;
  private final Texts texts;
  private final TokenIcons icons = new TokenIcons();

  Totals(Feed feed, Texts texts) {
    super(28, 10);
    this.feed = feed;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    setPrefWrapLength(1000);
    setId("room-totals");
    Watch.now(this::show, feed.board(), texts.language());
  }

  private void show() {
    var numbers = NumberFormat.getIntegerInstance(texts.language().get().locale());
    getChildren().clear();
    for (var total : feed.board().getValue().totals()) {
      var label = new Label(total.name() + " " + numbers.format(total.persons()));
      label.getStyleClass().add("room-total");
      var icon = new ImageView(icons.agency(total.agency(), SIZE));
      icon.setFitWidth(SIZE * TokenIcons.ROOM);
      icon.setFitHeight(SIZE * TokenIcons.ROOM);
      label.setGraphic(icon);
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
    }
  }
}
