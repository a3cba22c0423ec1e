package id.gladi.bench;

import id.gladi.draw.Camera;
import id.gladi.ui.board.BoardModel;
import id.gladi.ui.board.BoardView;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

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
      private @Nullable Point2D held;

      @Override
      public void frame(int number) {
        var from = held;
        if (from != null) {
          var to = from.add(number % 200, 40 * Math.sin(number / 20.0));
          mouse.drag(to, MouseButton.PRIMARY);
        } else {
          held = view.shownAt(token).orElse(null);
          Optional.ofNullable(held).ifPresent(at -> mouse.press(at, MouseButton.PRIMARY));
        }
      }

      @Override
      public void end() {
        model.onEscape();
        mouse.release(middle(), MouseButton.PRIMARY);
      }
    };
  }

  private Point2D middle() {
    return new Point2D(view.getWidth() / 2, view.getHeight() / 2);
  }
}
