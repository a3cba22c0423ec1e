package id.gladi.ui.board;

import id.gladi.draw.Xy;
import id.gladi.ui.fx.Fingers;

/** Fingers on the board: one does what a mouse does; held still it opens the menu. */
record BoardTouch(BoardView view, BoardModel model, Gestures gestures) implements Fingers.Hand {
  private static final double REACH = 14;
  private static final Gestures.How FINGER = new Gestures.How(false, false, REACH, true);

  static void attach(BoardView view, BoardModel model, Gestures gestures) {
    Fingers.attach(view, new BoardTouch(view, model, gestures));
  }

  @Override
  public void down(Xy at) {
    view.requestFocus();
    gestures.press(at, FINGER);
  }

  @Override
  public void moved(Xy to) {
    gestures.drag(to, FINGER);
  }

  @Override
  public void up(Xy at, int taps) {
    gestures.release(at, taps, FINGER);
  }

  @Override
  public void cancelled() {
    gestures.cancel();
  }

  @Override
  public void held(Xy at) {
    var screen = view.localToScreen(at.x(), at.y());
    view.showMenu(at, screen.getX(), screen.getY());
  }

  @Override
  public void pinched(Xy from, Xy to, double factor) {
    model.camera().onPinch(from, to, factor);
  }
}
