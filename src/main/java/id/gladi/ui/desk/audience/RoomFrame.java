package id.gladi.ui.desk.audience;

import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A frame on the desk's board around what the room sees. Its edges move it, its corners make it
 * larger or smaller; the board inside it stays free for the hand. Shown while the room's screen is
 * open and does not simply follow the desk.
 */
public final class RoomFrame extends Pane {
  /** Width by height of the ground that a view promises to show. */
  static final double SHAPE = 1.44;

  private static final double GRIP = 10;
  private static final double CORNER = 16;
  private static final double LEAST = 20;
  private final RoomModel room;
  private final ObservableValue<Camera> desk;
  private final Region line = new Region();
  private final Label name;
  private final List<Region> edges = List.of(edge(), edge(), edge(), edge());
  private final List<Region> corners = List.of(corner(0), corner(1), corner(2), corner(3));
  private @Nullable Xy from;
  private @Nullable View start;

  public RoomFrame(RoomModel room, ObservableValue<Camera> desk, Texts texts) {
    this.room = room;
    this.desk = desk;
    setId("room-frame");
    setPickOnBounds(false);
    line.getStyleClass().add("room-frame");
    line.setMouseTransparent(true);
    name = Labels.of(texts.of("room.frame"), "room-frame-name");
    name.setMouseTransparent(true);
    getChildren().add(line);
    getChildren().addAll(edges);
    getChildren().addAll(corners);
    getChildren().add(name);
    getChildren().forEach(part -> part.setManaged(false));
    Watch.now(this::place, room.view(), room.open(), room.settings().camera(), desk);
  }

  private void place() {
    var shown = shown();
    setVisible(shown.isPresent());
    shown.ifPresent(box -> {
      line.resizeRelocate(box.x(), box.y(), box.width(), box.height());
      double g = GRIP / 2;
      edges.get(0).resizeRelocate(box.x(), box.y() - g, box.width(), GRIP);
      edges.get(1).resizeRelocate(box.x(), box.bottom() - g, box.width(), GRIP);
      edges.get(2).resizeRelocate(box.x() - g, box.y(), GRIP, box.height());
      edges.get(3).resizeRelocate(box.right() - g, box.y(), GRIP, box.height());
      for (int i = 0; i < corners.size(); i++) {
        double x = i % 2 == 0 ? box.x() : box.right();
        double y = i < 2 ? box.y() : box.bottom();
        corners.get(i).resizeRelocate(x - CORNER / 2, y - CORNER / 2, CORNER, CORNER);
      }
      name.autosize();
      name.relocate(box.x() + 4, box.y() + 4);
    });
  }

  /** Where the frame is on the desk's board, when it is to be seen. */
  Optional<Box> shown() {
    return room.open().get() && room.settings().camera().get() != RoomCamera.DESK
        ? room.view().get().map(this::box)
        : Optional.empty();
  }

  private Box box(View view) {
    var camera = desk.getValue();
    double width = view.width() * camera.scale();
    return Box.around(camera.toScreen(view.centre().x(), view.centre().y()), width, width / SHAPE);
  }

  private Region edge() {
    var edge = new Region();
    edge.setCursor(Cursor.MOVE);
    edge.setOnMousePressed(this::onPressed);
    edge.setOnMouseDragged(this::onMoved);
    return edge;
  }

  private Region corner(int index) {
    var corner = new Region();
    corner.getStyleClass().add("room-frame-corner");
    corner.setId("room-frame-corner-" + index);
    corner.setCursor(index == 0 || index == 3 ? Cursor.NW_RESIZE : Cursor.NE_RESIZE);
    corner.setOnMousePressed(this::onPressed);
    corner.setOnMouseDragged(e -> onResized(e, index));
    return corner;
  }

  private void onPressed(MouseEvent e) {
    from = local(e);
    start = room.view().get().orElse(null);
    e.consume();
  }

  private void onMoved(MouseEvent e) {
    if (from != null && start != null && e.getButton() == MouseButton.PRIMARY) {
      var camera = desk.getValue();
      var a = camera.toWorld(from.x(), from.y());
      var to = local(e);
      var b = camera.toWorld(to.x(), to.y());
      var centre = start.centre();
      room.onFrame(
          new View(
              new Point(centre.x() + b.x() - a.x(), centre.y() + b.y() - a.y()), start.width()));
    }
    e.consume();
  }

  /** The corner follows the hand, the opposite one stays. */
  private void onResized(MouseEvent e, int index) {
    if (start != null) {
      var camera = desk.getValue();
      var old = box(start);
      double fixedX = index % 2 == 0 ? old.right() : old.x();
      double fixedY = index < 2 ? old.bottom() : old.y();
      var to = local(e);
      double width = Math.max(Math.abs(to.x() - fixedX), LEAST * camera.scale());
      double x = index % 2 == 0 ? fixedX - width / 2 : fixedX + width / 2;
      double y = index < 2 ? fixedY - width / SHAPE / 2 : fixedY + width / SHAPE / 2;
      var centre = camera.toWorld(x, y);
      room.onFrame(new View(new Point(centre.x(), centre.y()), width / camera.scale()));
    }
    e.consume();
  }

  private Xy local(MouseEvent e) {
    var at = sceneToLocal(e.getSceneX(), e.getSceneY());
    return new Xy(at.getX(), at.getY());
  }
}
