package id.gladi.ui.room;

import id.gladi.core.play.Board;
import id.gladi.core.play.PublicBoard;
import id.gladi.core.play.Redaction;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.ui.fx.Rest;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import id.gladi.ui.projector.Comparison;
import id.gladi.ui.projector.Feed;
import id.gladi.ui.projector.RoomLayout;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the room is shown of a session. Boards pass through here redacted, and only while the state
 * is {@link RoomState#LIVE}. The room sees the present, whatever step the desk looks at, unless the
 * past is shown to it on purpose.
 */
public final class RoomModel {
  private final Play play;
  private final RoomSettings settings;
  private final ObservableValue<Camera> desk;
  private final ShowModel show = new ShowModel();
  private final ObjectProperty<RoomState> state = new SimpleObjectProperty<>(RoomState.LIVE);
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty replay = new SimpleBooleanProperty();
  private final ObjectProperty<Curtain> curtain = new SimpleObjectProperty<>(Curtain.OPEN);
  private final ObjectProperty<Optional<View>> frame = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Comparison>> comparison =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * A hall is spared the hand's way: it goes where the hand has come to rest. Both windows whole in
   * every frame would also be more than a processor without graphics can draw.
   */
  private final Rest following = new Rest(this::onDeskAtRest);

  private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper();
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
    this.board = new ReadOnlyObjectWrapper<>(seen());
    Watch.now(this::publish, play.moment(), play.snapshot(), state, replay, curtain);
    Watch.now(this::look, board, this.settings.camera(), state, frame);
    desk.subscribe(_ -> onDesk());
    Watch.now(this::arrange, this.settings.layout(), state);
  }

  /** What the room's screen shows. */
  public Feed feed() {
    return new Feed(
        Redaction.of(play.plan()),
        board(),
        layout.getReadOnlyProperty(),
        view(),
        past.getReadOnlyProperty(),
        comparison,
        show.showing());
  }

  /** Pointer, ink and light for the room. */
  public ShowModel show() {
    return show;
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

  /** Whether the room sees the step that the desk looks at, marked as the past. */
  public BooleanProperty replay() {
    return replay;
  }

  /** What is kept from the room until the presenter reveals it. */
  public ObjectProperty<Curtain> curtain() {
    return curtain;
  }

  /** The part of the ground that the frame on the desk holds. */
  public ObjectProperty<Optional<View>> frame() {
    return frame;
  }

  /** Two branches for the layout that compares them. */
  public ObjectProperty<Optional<Comparison>> comparison() {
    return comparison;
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

  /** Puts the frame over a part of the ground, and the room sees that part from now on. */
  public void onFrame(View over) {
    frame.set(Optional.of(over));
    settings.camera().set(RoomCamera.FRAME);
  }

  /** Puts the frame over what the desk shows now. */
  public void onFrameDesk() {
    onFrame(view(desk.getValue()));
  }

  /** Shows the next ring, or draws the curtain when it is open. */
  public void onNextRing() {
    var now = curtain.get();
    int rings = play.plan().exercise().deployment().rings().size();
    curtain.set(now.closed() ? now.nextRing(rings) : Curtain.drawn());
  }

  /** A board as the room would see it. */
  public PublicBoard redacted(Board any) {
    return curtain
        .get()
        .over(Redaction.of(play.plan(), any), play.plan().exercise().deployment().rings());
  }

  private PublicBoard seen() {
    return redacted(replay.get() ? play.moment().get().board() : play.snapshot().get().board());
  }

  private void publish() {
    if (state.get() == RoomState.LIVE) {
      board.set(seen());
      past.set(replay.get() && play.moment().get().past());
    }
  }

  private void onDesk() {
    if (settings.camera().get() == RoomCamera.DESK) {
      following.ask();
    }
  }

  private void onDeskAtRest() {
    if (settings.camera().get() == RoomCamera.DESK) {
      look();
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
          case FRAME -> frame.get();
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
