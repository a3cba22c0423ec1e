package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Command;
import id.gladi.draw.Box;
import id.gladi.draw.Xy;
import id.gladi.draw.board.Picker.Hit;
import java.util.List;
import java.util.Set;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** What a pointer does on the board between going down and coming up: mouse and finger alike. */
final class Gestures {
  private static final double CLICK = 3;
  private static final double TAP = 10;
  private static final double STEP = 15;

  private enum Gesture {
    NONE,
    TOKENS,
    GROUND,
    PAN,
    BAND,
    TURN,
    CORNER,
    DRAW,
    INK
  }

  private final BoardView view;
  private final BoardModel model;
  private final HandPainter painter;
  private final Corners corners;
  private Gesture gesture = Gesture.NONE;
  private Xy pressed = new Xy(0, 0);
  private Xy last = new Xy(0, 0);
  private Set<String> selected = Set.of();
  private boolean moved;
  private boolean held;
  private @Nullable Hit hit;

  Gestures(BoardView view, BoardModel model, HandPainter painter, Corners corners) {
    this.view = view;
    this.model = model;
    this.painter = painter;
    this.corners = corners;
  }

  /**
   * How the pointer works.
   *
   * @param add Shift: selects more, bands, turns in steps
   * @param swap Ctrl: streets instead of straight, or straight instead of streets
   * @param reach pixels that it may miss
   * @param finger places corners where it comes up, because it hides what is under it
   */
  record How(boolean add, boolean swap, double reach, boolean finger) {
    private How with(Tool tool) {
      return new How(add || tool instanceof Tool.Band, swap, reach, finger);
    }
  }

  void pan(Xy at) {
    begin(at);
    gesture = Gesture.PAN;
  }

  private void begin(Xy at) {
    pressed = at;
    last = at;
    moved = false;
    hit = null;
    selected = model.hand().selected().get();
    gesture = Gesture.NONE;
  }

  void press(Xy at, How given) {
    begin(at);
    var tool = model.hand().tool().get();
    var how = given.with(tool);
    if (tool instanceof Tool.Outline) {
      boolean corner = model.outliner().press(view.handles(), at, how.reach() + 6);
      gesture = corner ? Gesture.CORNER : Gesture.PAN;
    } else if (tool instanceof Tool.Draw(var kind) && kind == LineKind.CORETAN) {
      gesture = Gesture.INK;
    } else if (!(tool instanceof Tool.Hand || tool instanceof Tool.Band)) {
      gesture = how.finger() ? Gesture.DRAW : Gesture.PAN;
    } else if (onKnob(at, how.reach() + 6)) {
      gesture = Gesture.TURN;
    } else {
      pressToken(at, how);
    }
  }

  private boolean onKnob(Xy at, double reach) {
    return view.handles().facing().filter(f -> f.knob().distance(at) <= reach).isPresent();
  }

  private void pressToken(Xy at, How how) {
    var found = view.hit(at, how.reach());
    if (found.isEmpty()) {
      gesture = how.add() ? Gesture.BAND : Gesture.PAN;
      return;
    }
    hit = found.get();
    held = model.hand().selected().get().contains(hit.token());
    if (hit.ground() && !held) {
      gesture = how.add() ? Gesture.BAND : Gesture.GROUND;
      return;
    }
    if (!held || how.add()) {
      model.hand().onPicked(model.board(), hit.token(), how.add());
    }
    gesture = Gesture.TOKENS;
    model.drags().onWarm();
  }

  void drag(Xy now, How how) {
    model.pointer().place().set(view.world(now));
    moved |= now.distance(pressed) > (how.finger() ? TAP : CLICK);
    if (!moved) {
      return;
    }
    switch (gesture) {
      case TOKENS -> {
        var from = view.world(pressed);
        var to = view.world(now);
        model.drags().onDragged(to.x() - from.x(), to.y() - from.y(), how.swap());
        view.setCursor(Cursor.CLOSED_HAND);
      }
      case PAN, GROUND -> {
        model.camera().onPan(now.x() - last.x(), now.y() - last.y());
        view.setCursor(Cursor.MOVE);
      }
      case BAND -> painter.band(Box.of(List.of(pressed, now)));
      case TURN -> turn(now, how);
      case CORNER -> model.outliner().onDragged(view.world(now));
      case DRAW -> model.hand().pointer(view.world(now));
      case INK -> model.hand().corner(view.world(now));
      case NONE -> {}
    }
    last = now;
  }

  private void turn(Xy now, How how) {
    view.handles()
        .facing()
        .ifPresent(f -> {
          var to = view.world(now);
          double angle =
              Math.toDegrees(Math.atan2(to.x() - f.centre().x(), to.y() - f.centre().y()));
          double stepped = how.add() ? Math.rint(angle / STEP) * STEP : Math.rint(angle);
          model.hand().draft(f.token().withFacing((stepped + 360) % 360));
        });
  }

  /** The pointer came up; {@code clicks} counts quick ones at this place. */
  void release(Xy at, int clicks, How given) {
    var how = given.with(model.hand().tool().get());
    switch (gesture) {
      case TOKENS -> dropped(how);
      case GROUND -> {
        if (!moved && hit != null) {
          model.hand().onPicked(model.board(), hit.token(), how.add());
        }
      }
      case BAND -> {
        if (moved) {
          corners.band(pressed, at);
        }
      }
      case TURN -> turned();
      case CORNER -> {
        if (clicks > 1 && !moved) {
          model.outliner().onRemove();
        } else {
          model.outliner().onDropped();
        }
      }
      case DRAW -> corners.pressed(at, clicks, how.add());
      case INK -> model.onSketchDone();
      case PAN -> {
        if (!moved) {
          corners.pressed(at, clicks, how.add());
        }
      }
      case NONE -> {}
    }
    gesture = Gesture.NONE;
    view.setCursor(Cursor.DEFAULT);
  }

  /** A second click on one of several narrows the selection to it. */
  private void dropped(How how) {
    if (moved) {
      model.drags().onDropped();
    } else if (held && !how.add() && hit != null) {
      model.hand().onClicked(hit.token(), false);
    }
  }

  private void turned() {
    model
        .hand()
        .showing()
        .drafted()
        .ifPresent(token ->
            model.act(new Command.TurnToken(token.id(), token.facing()), model.hand()::noDrafts));
  }

  /** Gives up what is under way as if the pointer had never gone down. */
  void cancel() {
    if (gesture == Gesture.INK) {
      model.hand().clearSketch();
    }
    gesture = Gesture.NONE;
    painter.band(null);
    model.hand().letGo();
    model.hand().noDrafts();
    model.hand().pointer(null);
    model.hand().onBanded(selected, false);
    view.setCursor(Cursor.DEFAULT);
  }
}
