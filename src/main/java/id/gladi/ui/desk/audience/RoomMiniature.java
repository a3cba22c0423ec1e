package id.gladi.ui.desk.audience;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.View;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.projector.Feed;
import id.gladi.ui.projector.RoomView;
import id.gladi.ui.projector.Showing;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomState;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The room's screen in small, on the desk while it is open: what the room sees, or what it will see
 * next. The same picture from the same redacted boards, not a drawing of its own.
 */
public final class RoomMiniature extends VBox {
  private static final double WIDTH = 240;
  private static final double HEIGHT = 135;
  private final RoomModel room;
  private final Texts texts;
  private final Theme theme;
  private final Supplier<Optional<PublicBoard>> upcoming;
  private final StackPane screen = new StackPane();
  private final Motion still = new Motion();
  private final ToggleButton next = new ToggleButton();
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<PublicBoard> preview;
  private final ReadOnlyObjectWrapper<Optional<View>> previewView =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable RoomView now;
  private @Nullable RoomView then;

  /**
   * A small picture of the room's screen.
   *
   * @param upcoming the board that the room would see after the next act, empty when there is none
   */
  public RoomMiniature(
      RoomModel room, Texts texts, Theme desk, Supplier<Optional<PublicBoard>> upcoming) {
    this.room = room;
    this.texts = texts;
    this.theme = desk.forPage(room.settings().palette());
    this.upcoming = upcoming;
    this.preview = new ReadOnlyObjectWrapper<>(room.board().get());
    still.reduced().set(true);
    getStyleClass().add("room-miniature");
    setId("room-miniature");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setPickOnBounds(true);
    screen.getStyleClass().addAll("root", "room-miniature-screen");
    theme.dress(screen);
    screen.setMinSize(WIDTH, HEIGHT);
    screen.setPrefSize(WIDTH, HEIGHT);
    screen.setMaxSize(WIDTH, HEIGHT);
    screen.setMouseTransparent(true);
    screen.visibleProperty().bind(folded.not());
    screen.managedProperty().bind(folded.not());
    getChildren().addAll(head(), screen, new ShowTools(room.show(), texts));
    visibleProperty().bind(room.open());
    managedProperty().bind(room.open());
    room.open().subscribe(this::show);
    next.selectedProperty().subscribe(this::show);
    folded.subscribe(this::show);
    room.board().subscribe(this::refresh);
    room.state().subscribe(this::refresh);
    for (var state : RoomState.values()) {
      room.state()
          .subscribe(at ->
              pseudoClassStateChanged(
                  PseudoClass.getPseudoClass("room-" + state.name().toLowerCase(Locale.ROOT)),
                  at == state));
    }
  }

  private HBox head() {
    var words =
        Labels.of(
            texts.of(
                () ->
                    texts.get(
                        next.isSelected() ? "room.mini.next" : "room.mini." + room.state().get()),
                room.state(),
                next.selectedProperty()),
            "room-miniature-title");
    words.setId("room-miniature-title");
    next.setId("room-miniature-next");
    next.setGraphic(Icon.EYE.node(14));
    next.setFocusTraversable(false);
    next.getStyleClass().addAll("icon-button", "small-button");
    next.setTooltip(Labels.tip(texts.of("room.mini.tip")));
    next.accessibleTextProperty().bind(texts.of("room.mini.tip"));
    var fold =
        Labels.iconButton(Icon.DOWN, texts.of("room.mini.fold"), () -> folded.set(!folded.get()));
    fold.setId("room-miniature-fold");
    fold.setFocusTraversable(false);
    fold.getStyleClass().add("small-button");
    folded.subscribe(now -> fold.setRotate(now ? 180 : 0));
    var head = new HBox(4, words, Labels.spring(), next, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show() {
    if (!room.open().get() || folded.get()) {
      screen.getChildren().clear();
      now = null;
      then = null;
      return;
    }
    refresh();
    screen.getChildren().setAll(next.isSelected() ? coming() : present());
  }

  /** What comes next is looked up only while it is shown. */
  private void refresh() {
    if (room.open().get() && next.isSelected()) {
      upcoming
          .get()
          .ifPresent(board -> {
            preview.set(board);
            previewView.set(Optional.ofNullable(board.view()));
          });
    }
  }

  private Region present() {
    if (now == null) {
      now = small(room.feed());
    }
    return now;
  }

  private Region coming() {
    if (then == null) {
      var live = room.feed();
      then =
          small(
              new Feed(
                  live.plan(),
                  preview.getReadOnlyProperty(),
                  room.settings().layout(),
                  previewView.getReadOnlyProperty(),
                  new SimpleBooleanProperty(),
                  live.comparison(),
                  new SimpleObjectProperty<>(Showing.NOTHING)));
    }
    return then;
  }

  private RoomView small(Feed feed) {
    var view = new RoomView(feed, texts, theme, still);
    view.small();
    return view;
  }
}
