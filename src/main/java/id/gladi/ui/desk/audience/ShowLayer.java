package id.gladi.ui.desk.audience;

import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.ui.board.CameraModel;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Fingers;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.projector.ShowPainter;
import id.gladi.ui.projector.Showing;
import id.gladi.ui.room.ShowModel;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/**
 * Pointer, ink and light over the desk's board. With a tool in hand the primary button or one
 * finger belongs to the tool; the wheel or two fingers still move the board, and the wheel widens
 * the light while Ctrl is held. At rest it neither paints nor keeps a timer.
 */
public final class ShowLayer extends Pane {
  private static final double STEP = 1.2;
  private final ShowModel show;
  private final ObservableValue<Camera> desk;
  private final Canvas canvas = new Canvas();
  private final FxPen pen = new FxPen(canvas.getGraphicsContext2D());
  private final ShowPainter painter = new ShowPainter();
  private boolean lit;

  /**
   * A layer over a board.
   *
   * @param camera where the board looks
   * @param board gets what is not meant for a tool
   */
  public ShowLayer(ShowModel show, CameraModel camera, Node board) {
    this.show = show;
    this.desk = camera.camera();
    setId("show-layer");
    getChildren().add(canvas);
    show.tool()
        .subscribe(tool -> {
          setMouseTransparent(tool == null);
          setCursor(tool == null ? Cursor.DEFAULT : Cursor.NONE);
        });
    setOnMouseMoved(this::onMoved);
    setOnMouseExited(_ -> show.onLeft());
    Fingers.attach(this, new ShowFingers(show, camera));
    setOnMousePressed(e -> onPrimary(e, () -> show.onPressed(place(e))));
    setOnMouseDragged(e -> onPrimary(e, () -> show.onDragged(place(e))));
    setOnMouseReleased(e -> onPrimary(e, show::onReleased));
    addEventHandler(ScrollEvent.SCROLL, e -> onScroll(e, board));
    var timer = new Ageing(show);
    show.ageing()
        .subscribe(ageing -> {
          if (ageing) {
            timer.begin();
          } else {
            timer.stop();
          }
        });
    Watch.now(this::requestLayout, show.showing(), camera.camera());
  }

  private void onPrimary(MouseEvent e, Runnable act) {
    if (e.getButton() == MouseButton.PRIMARY && !e.isSynthesized()) {
      act.run();
    }
    e.consume();
  }

  private void onMoved(MouseEvent e) {
    if (!e.isSynthesized()) {
      show.onMoved(place(e));
    }
  }

  private void onScroll(ScrollEvent e, Node board) {
    if (e.isDirect()) {
      e.consume();
      return;
    }
    if (show.tool().get() == ShowModel.Tool.SPOTLIGHT && e.isControlDown()) {
      show.onRadius(e.getDeltaY() > 0 ? STEP : 1 / STEP);
    } else {
      board.fireEvent(e.copyFor(board, board));
    }
    e.consume();
  }

  private Point place(MouseEvent e) {
    var at = desk.getValue().toWorld(e.getX(), e.getY());
    return new Point(at.x(), at.y());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    var showing = show.showing().get();
    if (lit) {
      canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    }
    lit = !showing.equals(Showing.NOTHING);
    canvas.setVisible(lit);
    if (lit) {
      painter.paint(pen, desk.getValue(), showing, 1);
    }
  }

  private static final class Ageing extends AnimationTimer {
    private static final double LONGEST = 0.1;
    private final ShowModel show;
    private long last;

    Ageing(ShowModel show) {
      this.show = show;
    }

    void begin() {
      last = 0;
      start();
    }

    @Override
    public void handle(long nanos) {
      if (last != 0) {
        show.onTick(Math.min(LONGEST, (nanos - last) / 1e9));
      }
      last = nanos;
    }
  }
}
