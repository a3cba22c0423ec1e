package id.gladi.ui.board;

import id.gladi.core.play.Plan;
import id.gladi.core.play.View;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.draw.Xy;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the window looks. The middle of the picture never leaves the map. */
public final class CameraModel {
  private static final double STEP = 1.25;
  private static final double KEY_PAN = 80;
  private static final double WIDEST = 0.5;

  private final Plan plan;
  private final Framing framing;
  private final ReadOnlyObjectWrapper<Camera> camera;

  public CameraModel(Plan plan) {
    this.plan = plan;
    this.framing = new Framing(plan.map(), plan.exercise().deployment().rings());
    this.camera = new ReadOnlyObjectWrapper<>(whole(800, 600));
    this.camera.set(area(800, 600));
  }

  public ReadOnlyObjectProperty<Camera> camera() {
    return camera.getReadOnlyProperty();
  }

  /** Sets the camera, kept over the map and not much wider than it. */
  public void set(Camera next) {
    var extent = plan.map().extent();
    var widest = whole(next.width(), next.height()).scale() * WIDEST;
    var scaled =
        next.scale() >= widest
            ? next
            : new Camera(next.x(), next.y(), widest, next.rotation(), next.width(), next.height());
    var centre = extent.clamp(new Point(scaled.x(), scaled.y()));
    camera.set(scaled.centredOn(centre.x(), centre.y()));
  }

  void onResized(double width, double height) {
    var now = camera.get();
    boolean untouched = now.equals(area(now.width(), now.height()));
    set(untouched ? area(width, height) : now.resized(width, height));
  }

  /** Shows the rings of the plan, or all of the map when they are shown already. */
  public void onFit() {
    var now = camera.get();
    var area = area(now.width(), now.height());
    set(now.equals(area) ? whole(now.width(), now.height()) : area);
  }

  public void onZoomIn() {
    onZoom(camera.get().width() / 2, camera.get().height() / 2, STEP);
  }

  public void onZoomOut() {
    onZoom(camera.get().width() / 2, camera.get().height() / 2, 1 / STEP);
  }

  void onZoom(double x, double y, double factor) {
    set(camera.get().zoomedAt(x, y, factor));
  }

  void onPan(double dx, double dy) {
    set(camera.get().panned(dx, dy));
  }

  /** Carries the ground from one place of the picture to another and enlarges it around it. */
  public void onPinch(Xy from, Xy to, double factor) {
    set(camera.get().pinched(from, to, factor));
  }

  void onPanStep(int right, int down) {
    onPan(-right * KEY_PAN, -down * KEY_PAN);
  }

  /** The camera that shows a view of the script. */
  public Camera of(View view) {
    var now = camera.get();
    return new Camera(
        view.centre().x(),
        view.centre().y(),
        Math.clamp(now.width() / view.width(), Camera.MIN_SCALE, Camera.MAX_SCALE),
        now.rotation(),
        now.width(),
        now.height());
  }

  /** The same view over a place. */
  public Camera over(Point place) {
    return camera.get().centredOn(place.x(), place.y());
  }

  private Camera whole(double width, double height) {
    return framing.whole(width, height);
  }

  private Camera area(double width, double height) {
    return framing.area(width, height);
  }
}
