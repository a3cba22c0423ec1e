package id.gladi.ui.projector;

import id.gladi.core.play.PublicBoard;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The inject of the moment in large type, messages to the room, and what the signs mean. A long
 * narrative is set smaller, down to what the last row can read; numbers and legend give way to it.
 */
final class RoomCard extends Region {
  private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
  private static final double[] BODY = {1, 0.92, 0.84, 0.78};
  private static final double SMALL = 28;

  /** The least where the board takes half of a screen that is not wide: 2.6 % of its height. */
  private static final double SMALLEST = 20;

  /** Heights that pictures may take, the largest that fits. */
  private static final double[] PICTURE = {420, 320, 240, 160};

  private static final double[] NONE = {0};

  private final Feed feed;
  private final Texts texts;
  private final VBox words;
  private final Label title;
  private final Label narrative;
  private final Label news;
  private final RoomPicture picture = new RoomPicture();
  private final VBox below;
  private final Totals totals;
  private final Legend legend;
  private double grow = 1;
  private boolean stale = true;
  private double fittedWidth;
  private double fittedHeight;

  RoomCard(Feed feed, Texts texts, Theme theme) {
    this.feed = feed;
    this.texts = texts;
    getStyleClass().add("room-card");
    setId("room-card");
    var serial = follow(this::serial, "room-serial");
    title = follow(RoomCard::title, "room-inject-title");
    narrative = follow(RoomCard::narrative, "room-narrative");
    news = follow(PublicBoard::news, "room-news");
    news.visibleProperty().bind(news.textProperty().isNotEmpty());
    news.managedProperty().bind(news.visibleProperty());
    words = new VBox(serial, title, narrative, picture, news);
    words.getStyleClass().add("room-words");
    totals = new Totals(feed, texts);
    totals.managedProperty().bind(totals.visibleProperty());
    legend = new Legend(feed, texts, theme);
    legend.managedProperty().bind(legend.visibleProperty());
    below = new VBox(legend, totals);
    below.getStyleClass().add("room-below");
    getChildren().addAll(words, below);
    Watch.now(
        () -> {
          picture.show(feed.board().getValue());
          stale();
        },
        feed.board(),
        texts.language());
  }

  /**
   * Beside the board with a legend to it, or alone; alone on a wide screen the type grows.
   *
   * @param growth of the type
   */
  void arrange(boolean board, double growth) {
    legend.setVisible(board);
    pseudoClassStateChanged(BESIDE, board);
    grow = growth;
    stale();
  }

  private void stale() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double height = getHeight() - in.getTop() - in.getBottom();
    if (width < 1 || height < 1) {
      return;
    }
    if (stale || width != fittedWidth || height != fittedHeight) {
      fit(width, height);
      stale = false;
      fittedWidth = width;
      fittedHeight = height;
    }
    double foot = below.isVisible() ? below.prefHeight(width) : 0;
    words.resizeRelocate(in.getLeft(), in.getTop(), width, height - foot);
    below.resizeRelocate(in.getLeft(), in.getTop() + height - foot, width, foot);
  }

  /** Gives up the numbers, then smaller type, then the legend, until everything else is there. */
  private void fit(double width, double height) {
    below.setVisible(true);
    totals.setVisible(true);
    if (fits(1, PICTURE[0], width, height)) {
      return;
    }
    totals.setVisible(false);
    below.setVisible(legend.isVisible());
    if (fitsSomehow(width, height)) {
      return;
    }
    below.setVisible(false);
    fitsSomehow(width, height);
  }

  /** Smaller pictures before smaller type. */
  private boolean fitsSomehow(double width, double height) {
    for (double share : BODY) {
      for (double high : picture.isManaged() ? PICTURE : NONE) {
        if (fits(share, high, width, height)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(double share, double high, double width, double height) {
    picture.setShare(high * grow);
    size(share * grow);
    applyCss();
    double foot = below.isVisible() ? below.prefHeight(width) : 0;
    return words.prefHeight(width) + foot <= height;
  }

  private void size(double share) {
    double body = Math.max(grow < 1 ? SMALLEST : SMALL, Math.rint(36 * share));
    narrative.setStyle("-fx-font-size: " + body + "px;");
    news.setStyle("-fx-font-size: " + body + "px;");
    title.setStyle("-fx-font-size: " + Math.rint(54 * share) + "px;");
  }

  private String serial(PublicBoard board) {
    var inject = board.inject();
    if (inject == null) {
      return "";
    }
    return inject.serial() > 0
        ? texts.get("card.serial", inject.serial(), inject.of())
        : texts.get("room.contingency");
  }

  private static String title(PublicBoard board) {
    return board.inject() == null ? "" : board.inject().title();
  }

  private static String narrative(PublicBoard board) {
    return board.inject() == null ? "" : board.inject().narrative();
  }

  private Label follow(Function<PublicBoard, String> text, String id) {
    var label =
        Labels.wrapped(texts.of(() -> text.apply(feed.board().getValue()), feed.board()), id);
    label.setId(id);
    return label;
  }
}
