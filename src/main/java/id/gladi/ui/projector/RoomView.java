package id.gladi.ui.projector;

import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * The picture on the room's screen. It is laid out for 1920 × 1080 pixels, or for 1024 × 768 where
 * the screen is not wide, and scaled to the screen, so that the last row reads it on any projector.
 */
public final class RoomView extends Region {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE_SHAPE = 1.45;
  private static final double CARD = 640;
  private static final double NARROW_CARD = 470;
  private static final double ALONE = 1.5;

  /** Type beside the board where the screen is not wide: 24 of 768 pixels. */
  private static final double NARROW_TYPE = 0.68;

  private final Feed feed;
  private final BorderPane page = new BorderPane();
  private final Scale scale = new Scale();
  private final RoomBand band;
  private final VBox head;
  private final RoomBoard board;
  private final RoomCard card;
  private final RoomFoot foot;
  private final Standby standby;
  private final SituationTable situation;
  private final ComparisonPane comparison;
  private boolean narrow;

  /**
   * The picture of a feed.
   *
   * @param motion whether the view may fly
   */
  public RoomView(Feed feed, Texts texts, Theme theme, Motion motion) {
    this.feed = feed;
    band = new RoomBand(feed, texts);
    head = new VBox(new RoomBanner(feed, texts), band);
    board = new RoomBoard(feed, texts, theme, motion);
    card = new RoomCard(feed, texts, theme);
    foot = new RoomFoot(feed, texts);
    standby = new Standby(feed, texts);
    situation = new SituationTable(feed, texts);
    comparison = new ComparisonPane(feed, texts, theme);
    getStyleClass().add("room");
    setId("room");
    var sheet = RoomView.class.getResource("/id/gladi/ui/projector/projector.css");
    if (sheet == null) {
      throw new IllegalStateException("style sheet is missing: projector.css");
    }
    getStylesheets().add(sheet.toExternalForm());
    page.getStyleClass().add("room-page");
    page.setManaged(false);
    page.getTransforms().add(scale);
    page.setTop(head);
    getChildren().add(page);
    setPrefSize(1280, 720);
    Watch.now(this::arrange, feed.layout());
    sceneProperty()
        .flatMap(javafx.scene.Scene::windowProperty)
        .flatMap(Window::renderScaleXProperty)
        .subscribe(_ -> requestLayout());
  }

  /** Lets fingers work on the board: the room's screen may be a touch board. */
  public void touched(RoomHand hand) {
    board.touched(hand);
  }

  /**
   * For a picture so small that words are drawn as shapes: what has not changed is kept as pixels.
   */
  public void small() {
    setCache(true);
    head.setCache(true);
    foot.setCache(true);
  }

  private void arrange() {
    var layout = feed.layout().getValue();
    boolean both = layout == RoomLayout.BOARD_AND_CARD;
    pseudoClassStateChanged(NARROW, narrow);
    band.arrange(narrow);
    foot.arrange(narrow);
    card.arrange(both, growth(both));
    page.setCenter(null);
    page.setRight(both ? fixed(card, narrow ? NARROW_CARD : CARD) : null);
    page.setCenter(
        switch (layout) {
          case BOARD_AND_CARD, BOARD -> board;
          case CARD -> free(card);
          case SITUATION -> situation;
          case COMPARISON -> comparison;
          case STANDBY -> standby;
        });
    page.setBottom(foot.wanted(layout) ? foot : null);
    requestLayout();
  }

  /** Pixels of the display per pixel of the window: 1.5 where the system shows all at 150 %. */
  private double density() {
    var window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getRenderScaleX();
  }

  private double growth(boolean beside) {
    if (beside) {
      return narrow ? NARROW_TYPE : 1;
    }
    return narrow ? 1 : ALONE;
  }

  private static Region fixed(Region region, double width) {
    region.setPrefWidth(width);
    region.setMinWidth(width);
    return region;
  }

  private static Region free(Region region) {
    region.setPrefWidth(USE_COMPUTED_SIZE);
    region.setMinWidth(0);
    return region;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    boolean now = width / height < WIDE_SHAPE;
    if (now != narrow) {
      narrow = now;
      arrange();
    }
    double k =
        narrow ? Math.min(width / 1024, height / 768) : Math.min(width / 1920, height / 1080);
    scale.setX(k);
    scale.setY(k);
    board.fine(k * density());
    comparison.fine(k * density());
    page.resizeRelocate(0, 0, width / k, height / k);
  }
}
