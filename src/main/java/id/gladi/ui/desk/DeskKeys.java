package id.gladi.ui.desk;

import id.gladi.core.play.ChangeOver;
import id.gladi.ui.desk.audience.RemoteKeys;
import id.gladi.ui.desk.inject.NextButton;
import id.gladi.ui.desk.keys.PanelWalk;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.keys.SpaceKey;
import id.gladi.ui.desk.keys.TextFocus;
import id.gladi.ui.desk.palette.PaletteView;
import id.gladi.ui.room.RoomState;
import id.gladi.ui.room.ShowModel;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The shortcuts of the desk that no menu carries. A text field keeps its own keys. Space tells the
 * next inject when it is let go, so that a key held down tells one and not ten, and so that it can
 * be held to pan the board; where {@link SpaceKey} leaves it to a control, Ctrl+Space tells.
 */
final class DeskKeys {
  private final DeskModel model;
  private final NextButton next;
  private final PaletteView palette;
  private final Runnable room;
  private final RemoteKeys remote;
  private final PanelWalk walk;
  private boolean spaceDown;

  DeskKeys(DeskModel model, NextButton next, PaletteView palette, Node desk, Runnable room) {
    this.model = model;
    this.next = next;
    this.palette = palette;
    this.room = room;
    this.walk = new PanelWalk(desk);
    this.remote = new RemoteKeys(model.remote(), model.room(), room);
  }

  void attach(Node desk) {
    desk.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
    desk.addEventFilter(KeyEvent.KEY_RELEASED, this::onReleased);
    desk.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    desk.addEventHandler(KeyEvent.KEY_PRESSED, this::onLeft);
  }

  private void onPressed(KeyEvent e) {
    var focus = focus(e);
    if (TextFocus.on(focus) && !anywhere(e)) {
      return;
    }
    if (model.room().settings().remote().get() && remote.on(e)) {
      e.consume();
    } else if (Shortcut.NEXT_ANYWHERE.matches(e)
        || (Shortcut.NEXT_INJECT.matches(e) && !SpaceKey.belongsTo(focus))) {
      onSpace(e);
    } else if (e.getCode() == KeyCode.ENTER
        && !e.isShortcutDown()
        && focus instanceof ButtonBase button) {
      button.fire();
      e.consume();
    } else if (e.getCode() == KeyCode.ESCAPE && onEscape()) {
      e.consume();
    } else {
      onShortcut(e);
    }
  }

  /** Closes what lies on top: the room's pointer, the help, the symbols, then the form. */
  private boolean onEscape() {
    if (model.room().show().tool().get() != null) {
      model.room().show().tool().set(null);
      return true;
    }
    if (model.scripting().attach().onEscape() || model.pages().onEscape()) {
      return true;
    }
    if (!model.forms().isOpen() && model.msel().open().get()) {
      model.msel().open().set(false);
      return true;
    }
    boolean open = model.forms().isOpen();
    model.forms().onEscape();
    return open;
  }

  /** Escape that nobody had a use for leads back to the board. */
  private void onLeft(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && walk.onBoard()) {
      e.consume();
    }
  }

  /** The list of units is where the planning aids may stand. */
  private void onSearch() {
    model.pages().planning().open().set(false);
    palette.onSearch();
  }

  private void onSpace(KeyEvent e) {
    if (!model.forms().isOpen() && !model.pages().covers()) {
      if (!spaceDown && !e.isShortcutDown()) {
        model.board().hand().onSpace(true);
      }
      spaceDown = true;
      e.consume();
    }
  }

  private void onReleased(KeyEvent e) {
    if (e.getCode() == KeyCode.SPACE && spaceDown) {
      spaceDown = false;
      boolean panned = model.board().hand().onSpace(false);
      if (!panned) {
        next.onPressed();
      }
      e.consume();
    }
  }

  private void onTyped(KeyEvent e) {
    if (e.getCharacter().equals("?") && !TextFocus.on(focus(e))) {
      model.pages().onHelp();
      e.consume();
    }
  }

  /** Shortcuts that mean nothing to a text field and work in it too. */
  private static boolean anywhere(KeyEvent e) {
    return Shortcut.NEXT_ANYWHERE.matches(e)
        || Shortcut.LEVEL.matches(e)
        || Shortcut.DECIDE.matches(e)
        || Shortcut.ORDER.matches(e)
        || Shortcut.WARN.matches(e)
        || Shortcut.LAWFUL.matches(e)
        || Shortcut.ROOM.matches(e)
        || Shortcut.MSEL.matches(e)
        || Shortcut.TRAVEL.matches(e)
        || Shortcut.NEXT_PANEL.matches(e)
        || Shortcut.INSERT.matches(e)
        || Shortcut.CLOCK_RUN.matches(e)
        || Shortcut.CLOCK_ONE.matches(e)
        || Shortcut.CLOCK_FIVE.matches(e);
  }

  private void onShortcut(KeyEvent e) {
    for (var shortcut : Shortcut.values()) {
      if (shortcut.matches(e)) {
        var act = act(shortcut);
        if (act != null) {
          act.run();
          e.consume();
        }
        return;
      }
    }
  }

  private @Nullable Runnable act(Shortcut shortcut) {
    return switch (shortcut) {
      case DECIDE -> model::onDecide;
      case ORDER -> () -> model.lawful().onOrder(model.board().hand().selected().get());
      case WARN -> () -> model.lawful().onWarn(model.board().hand().selected().get());
      case LAWFUL -> () -> toggle(model.lawful().shown());
      case LEVEL -> model::onDeclare;
      case CONTROL -> model::onControl;
      case UNDO -> model::onUndo;
      case REDO -> model::onRedo;
      case GO_BACK -> model.injects()::onGoBack;
      case MODE -> model.pages().setUp()::onSwitch;
      case MSEL -> () -> toggle(model.msel().open());
      case INSERT -> () -> model.msel().inserting().set(true);
      case CLOCK_ONE -> () -> model.top().exerciseClock().onAdvance(1);
      case CLOCK_FIVE -> () -> model.top().exerciseClock().onAdvance(5);
      case CLOCK_RUN -> model.top().exerciseClock()::onToggle;
      case STEP_BACK -> () -> model.steps().onWalk(-1);
      case STEP_ON -> () -> model.steps().onWalk(1);
      case TRAVEL -> () -> toggle(model.travel().open());
      case NOW -> model.play()::lookAtNow;
      case NEXT_PANEL -> walk::onNext;
      case SEARCH -> this::onSearch;
      case FIT -> model.board().camera()::onFit;
      case LEGEND -> model.board()::onLegend;
      case MEASURE -> model.board()::onMeasure;
      case PICK_MANY -> model.board()::onBand;
      case LAPIS_GANTI -> () -> model.board().many().onChangeOver(ChangeOver.LAPIS_GANTI);
      case LINTAS_GANTI -> () -> model.board().many().onChangeOver(ChangeOver.LINTAS_GANTI);
      case GROUP -> model.board().many()::onGroup;
      case UNGROUP -> model.board().many()::onUngroup;
      case LOCK -> model.board().many()::onLock;
      case ALIGN -> model.board().many()::onAlign;
      case SAME_AGENCY -> model.board().many()::onSameAgency;
      case COPY -> model.board().many()::onCopy;
      case BY_ROAD -> model.board().hand()::onByRoad;
      case MEASURE_AREA -> model.board()::onMeasureArea;
      case ROOM -> room;
      case ROOM_HOLD -> () -> model.room().onToggle(RoomState.HOLD);
      case ROOM_BLANK -> () -> model.room().onToggle(RoomState.BLANK);
      case QUICK_NOTE -> model.pages().assess()::onNoting;
      case PLAN_AND_PLAY -> model.pages().drift()::onToggle;
      case SAVE_FORM -> model.forms().isOpen() ? model.forms()::onSave : null;
      case BOOKMARK -> model.pages().assess()::onMarking;
      case SHEET -> model.pages().assess()::onToggle;
      case BRANCHES -> () -> model.pages().branches().open().set(true);
      case ROOM_FRAME -> model.room()::onFrameDesk;
      case ROOM_RING -> model.room()::onNextRing;
      case SHOW_POINTER -> () -> model.room().show().onToggle(ShowModel.Tool.POINTER);
      case SHOW_INK -> () -> model.room().show().onToggle(ShowModel.Tool.INK);
      case SHOW_SPOT -> () -> model.room().show().onToggle(ShowModel.Tool.SPOTLIGHT);
      case NEXT_INJECT, NEXT_ANYWHERE, NOTE, ZOOM_IN, ZOOM_OUT, NEXT_TOKEN -> null;
      case NUDGE, NUDGE_FAR, REMOVE, CANCEL, REVIEW, LIBRARY, THEME, SYMBOLS, PLANNING, HELP ->
          null;
    };
  }

  private static void toggle(BooleanProperty shown) {
    shown.set(!shown.get());
  }

  private static @Nullable Node focus(KeyEvent e) {
    return e.getTarget() instanceof Node node && node.getScene() != null
        ? node.getScene().getFocusOwner()
        : null;
  }
}
