package id.gladi.core.plan;

/** What a line or zone on the board means; {@link #id()} is its stable name in files. */
public enum LineKind {
  SEKAT("sekat"),
  SECURITY_BARRIER("security-barrier"),
  KAWAT_BERDURI("kawat-berduri"),
  RUTE_BUBAR("rute-bubar"),
  RUTE_BANTUAN("rute-bantuan"),
  RUTE_EVAKUASI("rute-evakuasi"),
  RUTE_AMBULANS("rute-ambulans"),
  ZONA_TERTUTUP("zona-tertutup"),
  ZONA_UJI("zona-uji"),
  ZONA("zona"),
  GARIS("garis");

  private final String id;

  LineKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** True when the points enclose an area. */
  public boolean zone() {
    return this == ZONA_TERTUTUP || this == ZONA_UJI || this == ZONA;
  }
}
