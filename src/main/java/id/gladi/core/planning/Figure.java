package id.gladi.core.planning;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Citation;
import java.util.Locale;

/**
 * The planning figures of domain.md 3.3 and 3.4 with their sources. Nothing here is a norm of the
 * police: where no open source was found, the source says so. Where the reference gives only a
 * range, the likely value is its middle; the open line takes 0.9 m, the spacing of the drill
 * formations on the board.
 */
public enum Figure {
  /** Metres per person, shield or rope line shoulder to shoulder. */
  SPACING_SHOULDER(
      "jarak bahu ke bahu",
      "shoulder to shoulder",
      Units.METRES,
      Range.between(0.6, 0.75),
      Sources.MEDIUM),
  /** Metres per person, open line; 30 shields hold 27 m at 0.9. */
  SPACING_OPEN(
      "jarak terbuka", "open line", Units.METRES, new Range(0.9, 0.9, 1.0), Sources.MEDIUM),
  /** Metres that a further rank adds to the depth. */
  RANK_DEPTH("jarak antarsaf", "depth per rank", Units.METRES, Range.exactly(1), Sources.LOW),
  /** Metres between the line and its reserve. */
  RESERVE_DISTANCE(
      "jarak cadangan",
      "reserve behind the line",
      Units.METRES,
      Range.between(10, 20),
      Sources.LOW),
  /** Metres between crowd and line: the negotiation gap. */
  BUFFER(
      "jarak negosiasi",
      "gap between crowd and line",
      Units.METRES,
      Range.between(3, 5),
      Sources.LOW),

  /** Persons per square metre up to which standing people move freely. */
  STANDING_FREE(
      "berdiri leluasa", "standing freely, up to", Units.DENSITY, Range.exactly(2), Sources.STILL),
  /** Persons per square metre from which a standing crowd needs care. */
  STANDING_CAUTION(
      "berdiri, waspada", "standing, caution from", Units.DENSITY, Range.exactly(5), Sources.STILL),
  /** Persons per square metre that is critical for a standing crowd. */
  STANDING_CRITICAL(
      "berdiri, kritis",
      "standing, critical from",
      Units.DENSITY,
      Range.exactly(7.1),
      Sources.FRUIN),
  /** Persons per square metre up to which people walk unhindered. */
  MOVING_FREE(
      "berjalan bebas", "free flow, up to", Units.DENSITY, Range.exactly(0.43), Sources.FRUIN),
  /** Persons per square metre from which walking gets slower. */
  MOVING_SLOW(
      "berjalan melambat", "moving, slower from", Units.DENSITY, Range.exactly(2), Sources.FRUIN),
  /** Persons per square metre from which walkers touch against their will. */
  MOVING_CONTACT(
      "berjalan bersentuhan",
      "moving, contact from",
      Units.DENSITY,
      Range.exactly(3.57),
      Sources.FRUIN),
  /** Persons per square metre from which dangerous forces begin. */
  MOVING_DANGER(
      "berjalan, berbahaya",
      "moving, danger from",
      Units.DENSITY,
      Range.exactly(5.55),
      Sources.FRUIN),

  /** Persons per metre and minute through a level gap. */
  FLOW_LEVEL(
      "arus keluar datar", "exit flow, level", Units.FLOW, Range.exactly(82), Sources.GREEN_GUIDE),
  /** Persons per metre and minute on stairs. */
  FLOW_STAIRS(
      "arus keluar tangga",
      "exit flow, stairs",
      Units.FLOW,
      Range.exactly(66),
      Sources.GREEN_GUIDE),

  /** Free walking: mean 1.34, range 0.8 to 1.7; elderly and children 0.8. */
  WALK("jalan biasa", "walking", Units.SPEED, new Range(0.8, 1.34, 1.7), Sources.WALKING),
  /** Marching, 65 cm × 103 steps a minute. */
  MARCH("langkah biasa PBB", "marching", Units.SPEED, Range.exactly(1.1), Sources.DRILL),
  /** Running, 80 cm × 165 steps a minute. */
  RUN("lari PBB", "running", Units.SPEED, Range.exactly(2.2), Sources.DRILL),
  /** A line advancing with shields. */
  SHIELD_ADVANCE(
      "barisan tameng maju",
      "line advancing with shields",
      Units.SPEED,
      Range.between(0.3, 0.5),
      Sources.LOW),
  /** Driving in town. */
  DRIVE_CITY(
      "kendaraan dalam kota", "driving in town", Units.DRIVING, Range.between(20, 30), Sources.LOW),
  /** Driving in convoy. */
  DRIVE_CONVOY("konvoi", "convoy", Units.DRIVING, Range.between(25, 40), Sources.LOW),
  /** Motorcycle. */
  DRIVE_MOTORCYCLE("sepeda motor", "motorcycle", Units.DRIVING, Range.exactly(40), Sources.LOW),
  /** Minutes until a stand-by unit leaves. */
  READY_STANDBY(
      "kesiapan, siaga", "readiness, stand-by", Units.MINUTES, Range.between(5, 15), Sources.LOW),
  /** Minutes until a unit leaves that is called from home. */
  READY_HOME(
      "kesiapan, dari rumah",
      "readiness, from home",
      Units.MINUTES,
      Range.between(30, 60),
      Sources.LOW),
  /** Minutes to deploy after arrival. */
  DEPLOY("gelar", "deployment", Units.MINUTES, Range.between(5, 10), Sources.LOW),
  /** Clear width that the widest vehicle needs: an AWC Pindad is 2.5 m wide. */
  VEHICLE_WIDTH(
      "lebar kendaraan (AWC)",
      "vehicle width (AWC)",
      Units.METRES,
      Range.exactly(2.5),
      Sources.PINDAD),

  /** Litres in an AWC Pindad. */
  AWC_PINDAD_TANK(
      "air AWC Pindad",
      "water of an AWC Pindad",
      Units.LITRES,
      Range.exactly(5000),
      Sources.PINDAD),
  /** Reach of an AWC Pindad in metres. */
  AWC_PINDAD_REACH(
      "jangkauan AWC Pindad",
      "reach of an AWC Pindad",
      Units.METRES,
      Range.exactly(50),
      Sources.PINDAD),
  /** Litres in an AWC Daeji. */
  AWC_DAEJI_TANK(
      "air AWC Daeji", "water of an AWC Daeji", Units.LITRES, Range.exactly(6500), Sources.DAEJI),
  /** Reach of an AWC Daeji in metres. */
  AWC_DAEJI_REACH(
      "jangkauan AWC Daeji",
      "reach of an AWC Daeji",
      Units.METRES,
      Range.exactly(70),
      Sources.DAEJI),
  /** Litres a second of a high-pressure cannon, at most; so the water lasts at least this long. */
  AWC_FLOW(
      "debit semburan, paling besar",
      "flow of the jet, at most",
      Units.JET,
      Range.exactly(20),
      Sources.JET);

  private final Text label;
  private final Text unit;
  private final Range value;
  private final Citation source;

  Figure(String indonesian, String english, Text unit, Range value, Citation source) {
    this.label = new Text(indonesian, english);
    this.unit = unit;
    this.value = value;
    this.source = source;
  }

  /** Stable name for settings and exports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Text label() {
    return label;
  }

  public Text unit() {
    return unit;
  }

  public Range value() {
    return value;
  }

  public Citation source() {
    return source;
  }
}
