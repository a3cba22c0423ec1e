package id.gladi.ui.board;

import id.gladi.core.play.Plan;
import id.gladi.core.terrain.GeoPoint;
import id.gladi.core.terrain.Mgrs;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.SquareGrid;
import id.gladi.core.terrain.Utm;
import id.gladi.ui.fx.Texts;
import java.text.NumberFormat;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The place under the pointer and how it is written. */
public final class PointerModel {
  private static final int DEGREES = 5;
  private final Plan plan;
  private final Texts texts;
  private final SquareGrid grid;
  private final ObjectProperty<@Nullable Point> place = new SimpleObjectProperty<>();

  PointerModel(Plan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
    this.grid = SquareGrid.of(plan.map().extent());
  }

  /** Where the pointer is on the ground; null while it is elsewhere. */
  ObjectProperty<@Nullable Point> place() {
    return place;
  }

  /** Grid square and metres from the origin, then the place on Earth; none without a pointer. */
  public List<String> lines() {
    var at = place.get();
    if (at == null || !plan.map().extent().contains(at)) {
      return List.of();
    }
    var geo = plan.map().grid().toGeo(at);
    var local = texts.get("pointer.local", grid.name(at), whole(at.x()), whole(at.y()));
    var mgrs = Mgrs.of(geo).map(m -> "MGRS " + m.text()).orElse("");
    return List.of(local + " · " + degrees(geo) + about(), utm(geo) + " · " + mgrs);
  }

  /** Says that a sketched map gives no surveyed coordinates. */
  private String about() {
    return plan.map().origin().schematic() ? " · " + texts.get("pointer.about") : "";
  }

  private String degrees(GeoPoint geo) {
    return degrees(geo.latitude(), geo.latitude() < 0 ? "pointer.south" : "pointer.north")
        + " "
        + degrees(geo.longitude(), geo.longitude() < 0 ? "pointer.west" : "pointer.east");
  }

  private String degrees(double value, String side) {
    var format = NumberFormat.getInstance(texts.language().get().locale());
    format.setMinimumFractionDigits(DEGREES);
    format.setMaximumFractionDigits(DEGREES);
    return format.format(Math.abs(value)) + "° " + texts.get(side);
  }

  private static String utm(GeoPoint geo) {
    var utm = Utm.of(geo);
    return "UTM "
        + utm.zone()
        + (utm.north() ? "N " : "S ")
        + (long) Math.floor(utm.easting())
        + " "
        + (long) Math.floor(utm.northing());
  }

  private static String whole(double metres) {
    return Long.toString(Math.round(metres)).replace('-', '\u2212');
  }
}
