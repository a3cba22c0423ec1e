package id.gladi.files.form;

import id.gladi.core.terrain.GeoPoint;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.List;

/**
 * A GeoJSON position: {@code [longitude, latitude]} in degrees WGS 84, written with nine decimals,
 * a tenth of a millimetre. A third number, the height, is let pass and dropped.
 */
public record LonLat() implements Form<GeoPoint> {
  /** Decimals of degrees: 10⁻⁹° is 0.11 mm on the ground. */
  public static final int DECIMALS = 9;

  @Override
  public GeoPoint read(Cursor at) {
    if (!(at.json() instanceof Json.Arr(var items, _, _))
        || items.size() < 2
        || !(items.get(0) instanceof Json.Num(var lon, _, _, _))
        || !(items.get(1) instanceof Json.Num(var lat, _, _, _))) {
      at.wrongType(Word.LON_LAT);
      return stopgap();
    }
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      at.fault(Kind.NOT_ON_EARTH, lon, lat);
      return stopgap();
    }
    return new GeoPoint(lat, lon);
  }

  @Override
  public Json write(GeoPoint value) {
    return Json.list(
        List.of(Json.fixed(value.longitude(), DECIMALS), Json.fixed(value.latitude(), DECIMALS)));
  }

  @Override
  public GeoPoint stopgap() {
    return new GeoPoint(0, 0);
  }

  @Override
  public Json.Obj schema() {
    return Schemas.tuple(Schemas.range("number", -180, 180), 2, 9);
  }
}
