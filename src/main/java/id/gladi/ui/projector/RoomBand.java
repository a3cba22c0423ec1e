package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.draw.Rgba;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Times;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** Level, clock and control holder: what stays on the room's screen whatever else it shows. */
final class RoomBand extends HBox {
  private static final double TALL = 72;
  private final Feed feed;
  private final Texts texts;
  private final Label name = label("room-level");
  private final Label note = label("room-level-note");
  private final HBox bars = new HBox(6);
  private final HBox level;
  private final Label time;
  private final VBox beside;
  private final HBox clock = new HBox(32);
  private final VBox tower = new VBox();
  private final Label line;
  private final VBox holder;

  RoomBand(Feed feed, Texts texts) {
    this.feed = feed;
    this.texts = texts;
    var times = new Times(feed.plan().schedule(), texts);
    getStyleClass().add("room-band");
    bars.setAlignment(Pos.BOTTOM_CENTER);
    bars.setMaxHeight(TALL);
    level = new HBox(28, bars, new VBox(name, note));
    level.getStyleClass().add("room-level-box");
    time = follow(b -> times.clock(b.clock()), "room-clock");
    var zone = follow(b -> times.zone(b.clock()), "room-zone");
    var elapsed = follow(b -> times.elapsed(b.clock()), "room-elapsed");
    beside = new VBox(zone, elapsed);
    beside.getStyleClass().add("room-beside");
    line = follow(b -> times.zone(b.clock()) + " · " + times.elapsed(b.clock()), "room-line");
    tower.getStyleClass().add("room-clock-box");
    clock.getStyleClass().add("room-clock-box");
    holder =
        new VBox(
            Labels.of(texts.of("top.holder"), "room-caption"),
            follow(PublicBoard::holder, "room-holder"));
    holder.getStyleClass().add("room-holder-box");
    Watch.now(this::show, feed.board(), texts.language());
  }

  /** A level that fills the band with the clock on it, or level, clock and holder side by side. */
  void arrange(boolean narrow) {
    if (narrow) {
      clock.getChildren().clear();
      tower.getChildren().setAll(time, line);
      getChildren().setAll(level, Labels.spring(), tower);
    } else {
      tower.getChildren().clear();
      clock.getChildren().setAll(time, beside);
      getChildren().setAll(level, clock, holder);
    }
    show();
  }

  private void show() {
    var now = feed.board().getValue().level();
    var words = texts.of(now.name()).split(" – ", 2);
    name.setText(words[0]);
    var place = texts.get("room.level", now.ordinal(), now.of());
    note.setText(words.length > 1 ? words[1] + " · " + place : place);
    var on = Rgba.hex(now.colour().text());
    var fill = Legible.under(on, Rgba.hex(now.colour().fill()));
    setStyle("-room-level: " + fill.toHex() + "; -room-on: " + on.toHex() + ";");
    bars.getChildren().clear();
    for (int i = 1; i <= now.of(); i++) {
      var bar = new Rectangle(now.of() > 3 ? 14 : 20, TALL * i / now.of());
      bar.setFill(Color.web(now.colour().text()));
      bar.setOpacity(i <= now.ordinal() ? 1 : 0.3);
      bars.getChildren().add(bar);
    }
  }

  private Label follow(Function<PublicBoard, String> text, String id) {
    ObservableValue<String> words =
        texts.of(() -> text.apply(feed.board().getValue()), feed.board());
    var label = Labels.of(words, id);
    label.setId(id);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label label(String id) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add(id);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
