package id.gladi.ui.desk.keys;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import id.gladi.ui.fx.Texts;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Every shortcut of the desk; {@code key.NAME} says what it does. */
public enum Shortcut {
  NEXT_INJECT(Group.PLAY, KeyCode.SPACE),
  NEXT_ANYWHERE(Group.PLAY, KeyCode.SPACE, SHORTCUT_DOWN),
  GO_BACK(Group.PLAY, KeyCode.BACK_SPACE, SHORTCUT_DOWN),
  DECIDE(Group.PLAY, KeyCode.K, SHORTCUT_DOWN),
  ORDER(Group.PLAY, KeyCode.F6),
  WARN(Group.PLAY, KeyCode.F8),
  LAWFUL(Group.PLAY, KeyCode.F7),
  LEVEL(Group.PLAY, KeyCode.L, SHORTCUT_DOWN),
  CONTROL(Group.PLAY, KeyCode.H, SHORTCUT_DOWN),
  NOTE(Group.PLAY, KeyCode.N, SHORTCUT_DOWN),
  MSEL(Group.PLAY, KeyCode.F4),
  INSERT(Group.PLAY, KeyCode.I, SHORTCUT_DOWN),
  CLOCK_ONE(Group.PLAY, KeyCode.DIGIT1, SHORTCUT_DOWN),
  CLOCK_FIVE(Group.PLAY, KeyCode.DIGIT5, SHORTCUT_DOWN),
  CLOCK_RUN(Group.PLAY, KeyCode.P, SHORTCUT_DOWN),
  MODE(Group.PLAY, KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN),
  SAVE_FORM(Group.PLAY, KeyCode.ENTER, SHORTCUT_DOWN),
  UNDO(Group.STEPS, KeyCode.Z, SHORTCUT_DOWN),
  REDO(Group.STEPS, KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
  STEP_BACK(Group.STEPS, KeyCode.PAGE_UP),
  STEP_ON(Group.STEPS, KeyCode.PAGE_DOWN),
  TRAVEL(Group.STEPS, KeyCode.F3),
  NOW(Group.STEPS, KeyCode.END),
  BRANCHES(Group.STEPS, KeyCode.B, SHORTCUT_DOWN),
  SEARCH(Group.BOARD, KeyCode.F, SHORTCUT_DOWN),
  FIT(Group.BOARD, KeyCode.DIGIT0),
  ZOOM_IN(Group.BOARD, KeyCode.PLUS),
  ZOOM_OUT(Group.BOARD, KeyCode.MINUS),
  LEGEND(Group.BOARD, KeyCode.L),
  MEASURE(Group.BOARD, KeyCode.M, SHORTCUT_DOWN),
  MEASURE_AREA(Group.BOARD, KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN),
  NEXT_TOKEN(Group.BOARD, KeyCode.TAB),
  NUDGE(Group.BOARD, KeyCode.RIGHT),
  NUDGE_FAR(Group.BOARD, KeyCode.RIGHT, SHIFT_DOWN),
  REMOVE(Group.BOARD, KeyCode.DELETE),
  CANCEL(Group.BOARD, KeyCode.ESCAPE),
  PICK_MANY(Group.HAND, KeyCode.Q),
  LAPIS_GANTI(Group.HAND, KeyCode.G),
  LINTAS_GANTI(Group.HAND, KeyCode.G, SHIFT_DOWN),
  GROUP(Group.HAND, KeyCode.G, SHORTCUT_DOWN),
  UNGROUP(Group.HAND, KeyCode.G, SHORTCUT_DOWN, SHIFT_DOWN),
  LOCK(Group.HAND, KeyCode.K),
  ALIGN(Group.HAND, KeyCode.A),
  SAME_AGENCY(Group.HAND, KeyCode.A, SHORTCUT_DOWN),
  COPY(Group.HAND, KeyCode.D, SHORTCUT_DOWN),
  BY_ROAD(Group.HAND, KeyCode.J),
  ROOM(Group.ROOM, KeyCode.F11),
  ROOM_HOLD(Group.ROOM, KeyCode.H),
  ROOM_BLANK(Group.ROOM, KeyCode.B),
  ROOM_FRAME(Group.ROOM, KeyCode.F),
  ROOM_RING(Group.ROOM, KeyCode.R),
  SHOW_POINTER(Group.ROOM, KeyCode.P),
  SHOW_INK(Group.ROOM, KeyCode.I),
  SHOW_SPOT(Group.ROOM, KeyCode.S),
  QUICK_NOTE(Group.RECORD, KeyCode.N),
  SHEET(Group.RECORD, KeyCode.E),
  BOOKMARK(Group.RECORD, KeyCode.M),
  PLAN_AND_PLAY(Group.RECORD, KeyCode.V),
  REVIEW(Group.WINDOW, KeyCode.E, SHORTCUT_DOWN),
  LIBRARY(Group.WINDOW, KeyCode.O, SHORTCUT_DOWN),
  THEME(Group.WINDOW, KeyCode.T, SHORTCUT_DOWN),
  SYMBOLS(Group.WINDOW, KeyCode.F2),
  PLANNING(Group.WINDOW, KeyCode.F9),
  NEXT_PANEL(Group.WINDOW, KeyCode.F10),
  HELP(Group.WINDOW, KeyCode.F1);

  /** Headings of the help overlay; {@code keys.NAME} is their text. */
  public enum Group {
    PLAY,
    STEPS,
    BOARD,
    HAND,
    ROOM,
    RECORD,
    WINDOW
  }

  private final Group group;
  private final KeyCodeCombination combination;

  Shortcut(Group group, KeyCode code, Modifier... modifiers) {
    this.group = group;
    this.combination = new KeyCodeCombination(code, modifiers);
  }

  public Group group() {
    return group;
  }

  public KeyCodeCombination combination() {
    return combination;
  }

  public boolean matches(KeyEvent event) {
    return combination.match(event);
  }

  /** The keys as printed on the keyboard, such as {@code Ctrl+Z} or {@code Spasi}. */
  public String keys(Texts texts) {
    var code = combination.getCode();
    var name =
        switch (code) {
          case SPACE, ENTER, ESCAPE, DELETE, TAB, PAGE_UP, PAGE_DOWN, END, BACK_SPACE ->
              texts.get("keyname." + code);
          case PLUS -> "+";
          case MINUS -> "−";
          case RIGHT -> "← ↑ → ↓";
          default -> code.getName();
        };
    var modifiers = new StringBuilder();
    if (combination.getShortcut() == ModifierValue.DOWN) {
      modifiers.append("Ctrl+");
    }
    if (combination.getShift() == ModifierValue.DOWN) {
      modifiers.append("Shift+");
    }
    return modifiers + name;
  }

  /** What it does. */
  public String use(Texts texts) {
    return texts.get("key." + name());
  }

  /** What it does and its keys, for a tooltip. */
  public String tip(Texts texts) {
    return use(texts) + "  (" + keys(texts) + ")";
  }
}
