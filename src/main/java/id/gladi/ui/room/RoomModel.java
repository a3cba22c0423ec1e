package id.gladi.ui.room;

import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import id.gladi.ui.projector.Feed;
import id.gladi.ui.projector.RoomLayout;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the room is shown of a session. Boards pass through here redacted, and only while the state
 * is {@link RoomState#LIVE}. The room sees the present, whatever step the desk looks at.
 */
public final class RoomModel {
  private final Play play;
  private final RoomSettings settings;
  private final ObservableValue<Camera> desk;
  private final ObjectProperty<RoomState> state = new SimpleObjectProperty<>(RoomState.LIVE);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<PublicBoard> board;
  private final ReadOnlyObjectWrapper<Optional<View>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoomLayout> layout =
      new ReadOnlyObjectWrapper<>(RoomLayout.STANDBY);

  /**
   * The room of a session.
   *
   * @param desk where the desk looks, for a room that follows it
   */
  public RoomModel(Play play, RoomSettings settings, ObservableValue<Camera> desk) {
    this.play = play;
    this.settings = settings.forSession();
    this.desk = desk;
    this.board = new ReadOnlyObjectWrapper<>(redacted());
    Watch.now(this::publish, play.snapshot(), state);
    Watch.now(this::look, board, this.settings.camera(), desk, state);
    Watch.now(this::arrange, this.settings.layout(), state);
  }

  /** What the room's screen shows. */
  public Feed feed() {
    return new Feed(Redaction.of(play.plan()), board(), layout.getReadOnlyProperty(), view());
  }

  public ObjectProperty<RoomState> state() {
    return state;
  }

  public RoomSettings settings() {
    return settings;
  }

  /** Whether the room's screen is on. */
  public BooleanProperty open() {
    return open;
  }

  /** The board as the room sees it. */
  public ReadOnlyObjectProperty<PublicBoard> board() {
    return board.getReadOnlyProperty();
  }

  /** The part of the ground that the room sees. */
  public ReadOnlyObjectProperty<Optional<View>> view() {
    return view.getReadOnlyProperty();
  }

  /** Turns a state on, or back to live when it is on. */
  public void onToggle(RoomState wish) {
    state.set(state.get() == wish ? RoomState.LIVE : wish);
  }

  private PublicBoard redacted() {
    return Redaction.of(play.plan(), play.snapshot().get().board());
  }

  private void publish() {
    if (state.get() == RoomState.LIVE) {
      board.set(redacted());
    }
  }

  private void look() {
    if (state.get() != RoomState.LIVE) {
      return;
    }
    view.set(
        switch (settings.camera().get()) {
          case SCRIPT -> Optional.ofNullable(board.get().view());
          case DESK -> Optional.of(view(desk.getValue()));
          case FIT -> Optional.empty();
        });
  }

  private static View view(Camera camera) {
    return new View(new Point(camera.x(), camera.y()), camera.width() / camera.scale());
  }

  private void arrange() {
    layout.set(state.get() == RoomState.BLANK ? RoomLayout.STANDBY : settings.layout().get());
  }
}
