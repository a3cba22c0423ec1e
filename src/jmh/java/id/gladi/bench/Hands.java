package id.gladi.bench;

import id.gladi.draw.Camera;
import id.gladi.ui.board.BoardModel;
import id.gladi.ui.board.BoardView;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/** The gestures that are measured. Each ends where it began. */
final class Hands {
  private static final int NOTCHES = 8;
  private final BoardView view;
  private final BoardModel model;
  private final Gesture mouse;
  private final Camera home;

  Hands(BoardView view, BoardModel model, Camera home) {
    this.view = view;
    this.model = model;
    this.mouse = new Gesture(view);
    this.home = home;
  }

  Meter.Act pan() {
    return new Meter.Act() {
      @Override
      public void frame(int number) {
        var at = Gesture.walk(middle(), number);
        if (number == 0) {
          mouse.press(at, MouseButton.MIDDLE);
        } else {
          mouse.drag(at, MouseButton.MIDDLE);
        }
      }

      @Override
      public void end() {
        mouse.release(middle(), MouseButton.MIDDLE);
        model.camera().set(home);
      }
    };
  }

  Meter.Act zoom() {
    return new Meter.Act() {
      @Override
      public void frame(int number) {
        mouse.wheel(middle(), number / NOTCHES % 2 == 0 ? 1 : -1);
      }

      @Override
      public void end() {
        model.camera().set(home);
      }
    };
  }

  Meter.Act drag(String token) {
    return new Meter.Act() {
      private Point2D held = middle();

      @Override
      public void frame(int number) {
        if (number == 0) {
          held = view.shownAt(token).orElseThrow();
          mouse.press(held, MouseButton.PRIMARY);
        } else {
          var to = held.add(number % 200, 40 * Math.sin(number / 20.0));
          mouse.drag(to, MouseButton.PRIMARY);
        }
      }

      @Override
      public void end() {
        model.onEscape();
        mouse.release(held, MouseButton.PRIMARY);
      }
    };
  }

  private Point2D middle() {
    return new Point2D(view.getWidth() / 2, view.getHeight() / 2);
  }
}
