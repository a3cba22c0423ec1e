package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Below: holder and phase where the band has no room, or the inject under the board and totals. */
final class RoomFoot extends HBox {
  private static final double LINE = 1840;
  private final Feed feed;
  private final Texts texts;
  private final Label holder;
  private final Label phase;
  private final VBox wide;
  private boolean narrow;

  RoomFoot(Feed feed, Texts texts) {
    this.feed = feed;
    this.texts = texts;
    getStyleClass().add("room-foot");
    setId("room-foot");
    holder = follow(PublicBoard::holder, "room-foot-value");
    phase = follow(b -> b.inject() == null ? "" : b.inject().phase(), "room-foot-value");
    var inject = follow(b -> b.inject() == null ? "" : b.inject().title(), "room-foot-value");
    inject.setMinWidth(0);
    inject.managedProperty().bind(inject.textProperty().isNotEmpty());
    var totals = new Totals(feed, texts);
    totals.setPrefWrapLength(LINE);
    wide = new VBox(inject, totals);
    wide.getStyleClass().add("room-foot-lines");
    setHgrow(wide, Priority.ALWAYS);
  }

  boolean wanted(RoomLayout layout) {
    return narrow ? layout != RoomLayout.STANDBY : layout == RoomLayout.BOARD;
  }

  void arrange(boolean now) {
    narrow = now;
    if (narrow) {
      var caption = Labels.of(texts.of("room.phase"), "room-foot-caption");
      caption.visibleProperty().bind(phase.textProperty().isNotEmpty());
      caption.setMinWidth(USE_PREF_SIZE);
      getChildren()
          .setAll(
              Labels.of(texts.of("top.holder"), "room-foot-caption"),
              holder,
              Labels.spring(),
              caption,
              phase);
    } else {
      getChildren().setAll(wide);
    }
  }

  private Label follow(Function<PublicBoard, String> text, String style) {
    return Labels.of(texts.of(() -> text.apply(feed.board().getValue()), feed.board()), style);
  }
}
