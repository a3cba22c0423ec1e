package id.gladi.ui.projector;

import id.gladi.core.plan.LineKind;
import id.gladi.draw.Box;
import id.gladi.draw.board.LegendPainter;
import id.gladi.draw.scene.Look;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the crowd's dots and the routes on the board mean; only what is there. */
final class Legend extends VBox {
  private static final double WIDTH = 70;
  private static final double HEIGHT = 28;
  private static final Set<LineKind> KINDS =
      Set.of(
          LineKind.RUTE_BUBAR,
          LineKind.RUTE_BANTUAN,
          LineKind.RUTE_EVAKUASI,
          LineKind.RUTE_AMBULANS,
          LineKind.ZONA_TERTUTUP);
  private final Feed feed;
  private final Texts texts;
  private final Theme theme;
  private final LegendPainter painter = new LegendPainter();

  Legend(Feed feed, Texts texts, Theme theme) {
    super(8);
    this.feed = feed;
    this.texts = texts;
    this.theme = theme;
    setId("room-legend");
    Watch.now(this::show, feed.board(), theme.palette(), texts.language());
  }

  private void show() {
    getChildren().clear();
    var on = feed.board().getValue().ground();
    if (on.tokens().stream().anyMatch(token -> token.outline().size() > 2)) {
      var sample = new Canvas(WIDTH, HEIGHT);
      painter.crowd(new FxPen(sample.getGraphicsContext2D()), look(), box());
      add(sample, "room.legend.crowd");
    }
    var kinds = EnumSet.noneOf(LineKind.class);
    on.lines().stream().map(line -> line.kind()).filter(KINDS::contains).forEach(kinds::add);
    for (var kind : kinds) {
      var sample = new Canvas(WIDTH, HEIGHT);
      painter.line(new FxPen(sample.getGraphicsContext2D()), look(), kind, box());
      add(sample, "room.legend." + kind);
    }
  }

  private void add(Canvas sample, String key) {
    var label = new Label(texts.get(key), sample);
    label.getStyleClass().add("room-legend");
    getChildren().add(label);
  }

  private Look look() {
    return Look.room(theme.palette().get(), new BoardWords(texts));
  }

  private static Box box() {
    return new Box(0, 0, WIDTH, HEIGHT);
  }
}
