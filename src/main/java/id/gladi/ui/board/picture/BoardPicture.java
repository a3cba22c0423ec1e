package id.gladi.ui.board.picture;

import id.gladi.draw.Camera;
import id.gladi.draw.Easel;
import id.gladi.draw.Pen;
import id.gladi.draw.Reach;
import id.gladi.draw.Xy;
import id.gladi.draw.board.BoardLayout;
import id.gladi.draw.board.BoardPainter;
import id.gladi.draw.board.Picker;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A painted board. While only the camera moves, what is painted moves with the ground: every symbol
 * stands where its token stands, labels keep their places beside them, and the ground is enlarged
 * or reduced; a moment after the last move everything is painted sharply. Whatever else changes is
 * painted at once. Use on the FX thread only.
 */
public final class BoardPicture extends Region {
  private static final Duration SETTLED = Duration.millis(140);
  private static final double LABELS_FROM = 0.85;
  private static final BoardLayout NOTHING = new BoardLayout(List.of(), List.of(), List.of());

  private final Easel easel = Easel.shipped();
  private final BoardPainter painter = new BoardPainter();
  private final Sprites sprites;
  private final PaintedGround ground = new PaintedGround(easel, painter);
  private final Overview overview = new Overview(easel);
  private final Frame frame = new Frame();
  private final PauseTransition settle = new PauseTransition(SETTLED);
  private @Nullable Settled settled;
  private @Nullable Scene shown;
  private Shift shift = Shift.NONE;
  private @Nullable BoardLayout seen;
  private Patch held = Patch.NONE;
  private boolean moving;
  private int paintings;

  private record Settled(Scene scene, BoardLayout layout, Standing standing, Raster raster) {}

  /** A picture with nothing on it yet. */
  public BoardPicture(MarkPainter above) {
    this.sprites = new Sprites(easel, painter, above);
    getChildren().add(frame.node());
    settle.setOnFinished(_ -> rest());
  }

  private void rest() {
    var scene = shown;
    if (scene != null && moving) {
      paint(scene, frame.density());
    }
  }

  /** Paints a scene anew, with so many pixels of the screen per unit of the scene. */
  public void paint(Scene scene, double density) {
    settle.stop();
    moving = false;
    paintings++;
    var raster = new Raster(density);
    var still = with(scene, raster.snapped(scene.camera()));
    frame.resize(still.camera().width(), still.camera().height(), density);
    var ruler = ruler();
    var layout = painter.layout(ruler, still);
    var beyond = painter.beyond(still, layout);
    var marks = new ArrayList<>(beyond);
    marks.addAll(layout.marks());
    var all = new BoardLayout(marks, layout.labels(), layout.names());
    ground.paint(still, all, raster);
    settled = new Settled(still, all, new Standing(sprites, still, all, density), raster);
    shown = scene;
    shift = Shift.NONE;
    seen = all;
    compose(frame.all());
    frame.show(frame.all());
    held = Patch.NONE;
  }

  /**
   * Shows the last scene from elsewhere; painted sharply when the view has come to rest. Nothing
   * happens where it looks already.
   */
  public void move(Camera camera) {
    var now = shown;
    if (now != null && now.camera().equals(camera)) {
      return;
    }
    var last = settled;
    if (last == null
        || camera.rotation() != last.scene().camera().rotation()
        || camera.width() != last.scene().camera().width()
        || camera.height() != last.scene().camera().height()) {
      var scene = shown;
      if (scene != null) {
        paint(with(scene, camera), frame.density());
      }
      return;
    }
    var snapped = last.raster().snapped(camera);
    shown = with(last.scene(), camera);
    shift = Shift.between(last.scene().camera(), snapped);
    seen = null;
    compose(frame.all());
    frame.show(frame.all());
    held = Patch.NONE;
    moving = true;
    settle.playFromStart();
  }

  /** Draws something over the board in place of what was drawn there before. */
  public void hold(Top top) {
    var scene = shown;
    if (scene == null) {
      return;
    }
    var seen = with(scene, new Raster(frame.density()).snapped(scene.camera()));
    var reach = new Reach(ruler());
    top.paint(reach, seen);
    var next =
        reach
            .box()
            .map(box -> Patch.around(box, frame.density()).and(frame.all()))
            .orElse(Patch.NONE);
    var changed = held.or(next);
    if (changed.isEmpty()) {
      return;
    }
    compose(held);
    if (!next.isEmpty()) {
      top.paint(pen(next), seen);
    }
    frame.show(changed);
    held = next;
  }

  /** Where everything is shown now; also what lies outside the picture. */
  public BoardLayout seen() {
    var known = seen;
    var last = settled;
    if (known == null) {
      known = last == null ? NOTHING : shift.of(last.layout());
      seen = known;
    }
    return known;
  }

  /** What lies under a point as it is shown now; {@code reach} in pixels. */
  public Optional<Picker.Hit> hit(Xy at, double reach) {
    var scene = shown;
    return scene == null ? Optional.empty() : new Picker(seen(), scene).at(at, reach);
  }

  /** How often everything was painted. */
  int paintings() {
    return paintings;
  }

  /** How often all that lies below the symbols was painted. */
  int wholes() {
    return ground.wholes();
  }

  /** The pixels that changed last. */
  Patch changed() {
    return frame.changed();
  }

  Pixels pixels() {
    return frame.pixels();
  }

  private void compose(Patch patch) {
    var last = settled;
    var scene = shown;
    if (last == null || scene == null || patch.isEmpty()) {
      return;
    }
    var camera = last.raster().snapped(scene.camera());
    var pixels = frame.pixels();
    if (camera.scale() == last.scene().camera().scale()) {
      var view = last.raster().view(camera);
      ground.reach(view);
      ground.show(pixels, view, patch);
    } else {
      ground.show(pixels, with(scene, camera), overview, patch);
    }
    last.standing().show(pixels, shift, shift.scale() >= LABELS_FROM, patch);
    painter.over(pen(patch), with(scene, camera));
  }

  private Pen pen(Patch patch) {
    var pen = frame.pixels().pen(easel, patch);
    pen.translate(-patch.left(), -patch.top());
    pen.scale(frame.density());
    return pen;
  }

  private Pen ruler() {
    return easel.pen(new int[1], 0, 1, 1, 1);
  }

  private static Scene with(Scene scene, Camera camera) {
    return new Scene(scene.ground(), scene.actors(), scene.focus(), camera, scene.look());
  }
}
