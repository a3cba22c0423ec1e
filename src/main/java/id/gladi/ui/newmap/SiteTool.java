package id.gladi.ui.newmap;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.Stroke;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import id.gladi.ui.ground.GroundTool;
import id.gladi.ui.ground.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Points at the protected building. */
final class SiteTool implements GroundTool {
  private final List<Feature> buildings;
  private final Consumer<Feature> chosen;
  private @Nullable Feature under;

  SiteTool(List<Feature> buildings, Consumer<Feature> chosen) {
    this.buildings = buildings;
    this.chosen = chosen;
  }

  @Override
  public boolean takes(Hit hit) {
    return false;
  }

  @Override
  public void onMoved(Hit hit) {
    under = at(hit.at()).orElse(null);
  }

  @Override
  public void onClicked(Hit hit) {
    at(hit.at()).ifPresent(chosen);
  }

  @Override
  public boolean aims() {
    return true;
  }

  @Override
  public void paint(Pen pen, Scene scene) {
    var shown = under;
    if (shown != null) {
      pen.stroke(Project.path(scene, shown.geometry()), Stroke.solid(3, scene.ink(Ink.FOCUS)));
    }
  }

  private Optional<Feature> at(Point place) {
    return buildings.stream()
        .filter(b ->
            b.geometry() instanceof Geometry.Area(var outline, _)
                && Polygons.contains(outline, place))
        .findFirst();
  }
}
