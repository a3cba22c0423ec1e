package id.gladi.files.geo;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.PictureFile;
import id.gladi.files.form.Form;
import id.gladi.files.form.Forms;
import id.gladi.files.form.LonLat;
import java.util.List;

/**
 * The form of a map file. Foreign members of the collection and its features are let pass, as
 * GeoJSON says.
 */
public final class MapForms {
  private MapForms() {}

  /** Made anew for every reader and writer. */
  public static Form<MapFile> create() {
    var forms = new Forms(List.of(MapFile.class, MapFile.Item.class));
    forms.learn(GeoPoint.class, new LonLat());
    forms.learn(PictureFile.class, new PictureForm());
    forms.learn(GeoShape.class, new GeoShapeForm());
    return forms.of(MapFile.class);
  }
}
