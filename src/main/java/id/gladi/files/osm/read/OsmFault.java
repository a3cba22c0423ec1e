package id.gladi.files.osm.read;

import java.io.IOException;

/** A file that cannot be read as OpenStreetMap data at all. */
public final class OsmFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Kind {
    /** Not a single node in it; the detail says where reading stopped. */
    EMPTY,
    /** Something else; the detail says what it begins with. */
    NOT_OSM,
    /** Neither one packing nor the other, and no XML; the detail says where that became clear. */
    NOT_XML,
    /** Packed in a way that Gladi does not unpack; the detail names it. */
    OTHER_PACKING,
    /** A PBF file that demands a feature Gladi does not know; the detail names it. */
    UNKNOWN_FEATURE
  }

  private final Kind kind;
  private final String detail;

  public OsmFault(Kind kind, String detail) {
    super(kind + ": " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  public String detail() {
    return detail;
  }
}
