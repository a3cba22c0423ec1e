package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two branches of the play side by side: name, level and time of each over its board. */
final class ComparisonPane extends StackPane {
  private final Feed feed;
  private final Texts texts;
  private final Theme theme;
  private final Motion still = new Motion();
  private final List<RoomBoard> boards;

  ComparisonPane(Feed feed, Texts texts, Theme theme) {
    this.feed = feed;
    this.texts = texts;
    this.theme = theme;
    still.reduced().set(true);
    setId("room-comparison");
    var left = side(Comparison::left);
    var right = side(Comparison::right);
    boards = List.of(board(left), board(right));
    var both =
        new HBox(column(left, boards.getFirst(), "left"), column(right, boards.getLast(), "right"));
    both.getStyleClass().add("room-comparison");
    var none = Labels.wrapped(texts.of("room.comparison.none"), "room-standby-note");
    none.setId("room-comparison-none");
    getChildren().addAll(both, none);
    Watch.now(
        () -> {
          boolean there = feed.comparison().getValue().isPresent();
          both.setVisible(there);
          none.setVisible(!there);
        },
        feed.comparison());
  }

  /** Pixels of the screen per pixel of the page. */
  void fine(double scale) {
    boards.forEach(board -> board.fine(scale));
  }

  private ObservableValue<Optional<Comparison.Side>> side(
      Function<Comparison, Comparison.Side> which) {
    return feed.comparison().map(pair -> pair.map(which));
  }

  private RoomBoard board(ObservableValue<Optional<Comparison.Side>> side) {
    ObservableValue<PublicBoard> board =
        side.map(s -> s.map(Comparison.Side::board).orElseGet(() -> feed.board().getValue()));
    return new RoomBoard(feed.over(board), texts, theme, still);
  }

  private Region column(
      ObservableValue<Optional<Comparison.Side>> side, RoomBoard board, String id) {
    var times = new Times(feed.plan().schedule(), texts);
    var name = follow(side, Comparison.Side::name, "room-comparison-name");
    name.setId("room-comparison-" + id);
    var level = follow(side, s -> texts.of(s.board().level().name()), "room-comparison-level");
    var time =
        follow(
            side,
            s -> times.elapsed(s.board().clock()) + " · " + s.board().holder(),
            "room-comparison-time");
    var head = new FlowPane(24, 0, name, level, time);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinWidth(0);
    head.setPrefWrapLength(10);
    head.getStyleClass().add("room-comparison-head");
    VBox.setVgrow(board, Priority.ALWAYS);
    var column = new VBox(head, board);
    column.setPrefWidth(1);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private Label follow(
      ObservableValue<Optional<Comparison.Side>> side,
      Function<Comparison.Side, String> text,
      String style) {
    var label = Labels.of(texts.of(() -> side.getValue().map(text).orElse(""), side), style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
