package id.gladi.core.plan;

/**
 * What a mark drawn on the board means: a line, a zone or a sign at a place. {@link #id()} is its
 * stable name in files. The habits of drawing follow domain.md section 6.
 */
public enum LineKind {
  SEKAT("sekat", Form.LINE),
  SECURITY_BARRIER("security-barrier", Form.LINE),
  KAWAT_BERDURI("kawat-berduri", Form.LINE),
  RUTE_BUBAR("rute-bubar", Form.LINE),
  RUTE_BANTUAN("rute-bantuan", Form.LINE),
  RUTE_EVAKUASI("rute-evakuasi", Form.LINE),
  RUTE_AMBULANS("rute-ambulans", Form.LINE),
  ZONA_TERTUTUP("zona-tertutup", Form.AREA),
  ZONA_UJI("zona-uji", Form.AREA),
  ZONA("zona", Form.AREA),
  GARIS("garis", Form.LINE),
  /** Assembly point: a green square. */
  TITIK_KUMPUL("titik-kumpul", Form.PLACE),
  /** Command post: a tent with a flag. */
  POSKO("posko", Form.PLACE),
  /** Medical post: a red cross. */
  POS_MEDIS("pos-medis", Form.PLACE),
  /** Where the media stand. */
  TITIK_MEDIA("titik-media", Form.PLACE),
  /** Traffic is turned back here: a curved arrow; its name is the number of the junction. */
  PENGALIHAN_ARUS("pengalihan-arus", Form.PLACE),
  /** A risk: a red triangle. */
  TITIK_RAWAN("titik-rawan", Form.PLACE),
  /** Words on the ground: its name. */
  TEKS("teks", Form.PLACE),
  /** Drawn by a free hand. */
  CORETAN("coretan", Form.LINE);

  private final String id;
  private final Form form;

  LineKind(String id, Form form) {
    this.id = id;
    this.form = form;
  }

  /** What a mark's points are. */
  public enum Form {
    PLACE(1),
    LINE(2),
    AREA(3);

    private final int least;

    Form(int least) {
      this.least = least;
    }

    /** How many points it needs at least. */
    public int least() {
      return least;
    }
  }

  public String id() {
    return id;
  }

  public Form form() {
    return form;
  }

  /** True when the points enclose an area. */
  public boolean zone() {
    return form == Form.AREA;
  }

  /** True when its name is written on the board for everybody: the planner's words or a number. */
  public boolean named() {
    return this == TEKS || this == PENGALIHAN_ARUS;
  }
}
