package id.gladi.draw;

/** What a colour is for; a {@link Palette} says which colour that is. */
public enum Ink {
  // ground
  LAND("#EEF0EB", "#151C23", "#FFFFFF"),
  BUILDING("#D9DCD5", "#27323D", "#D2D4D0"),
  BUILDING_EDGE("#BFC4BA", "#364452", "#777C78"),
  ROAD("#FFFFFF", "#3A4754", "#FFFFFF"),
  ROAD_CASING("#C3C9C9", "#0D1217", "#6B7172"),
  ROAD_DASH("#D5DADA", "#4D5B69", "#9AA1A2"),
  SIDEWALK("#F4F4F0", "#2C3742", "#FFFFFF"),
  GREEN("#D5E5C8", "#1C3126", "#E6F1DD"),
  TREE("#B7D0A4", "#28473A", "#AFCB99"),
  WATER("#BFD9E8", "#17374B", "#A9CADD"),
  FACILITY("#E9E4D6", "#2B2A24", "#F6F3EA"),
  PAVED("#F4F4F0", "#313A43", "#FAFAF8"),
  HATCH("#BFC4BA", "#364452", "#9BA19A"),
  COMPOUND("#F7ECEF", "#2C1F27", "#FBF3F5"),
  KEY_BUILDING("#E5BFCA", "#6B2A40", "#D9A9B7"),
  KEY_EDGE("#8C1C3A", "#E08AA3"),
  FENCE("#6E2A3E", "#C7748C"),
  WALL("#8F989F", "#566472", "#4F575D"),
  // words on the ground
  HALO("#FFFFFF", "#10161C"),
  STREET_TEXT("#4A5560", "#C3CDD6", "#2B333B"),
  GREEN_TEXT("#3F6B2E", "#8FC2A4"),
  KEY_TEXT("#8C1C3A", "#E08AA3"),
  // plans over the ground
  RING("#1F4E79", "#8CBFF0"),
  RING_TEXT("#FFFFFF", "#08131E"),
  EVACUATION("#17703C", "#5FCB8A"),
  SUPPORT("#0B5CAD", "#7CC0FF"),
  DISPERSAL("#6B3FA8", "#C3A3F2", "#5B2F96"),
  BLOCK("#1B2630", "#F0F4F8"),
  BARRIER("#6A4424", "#D9A878"),
  DANGER("#C62828", "#FF8A80"),
  NOTE("#8A5A00", "#F5C451", "#7A4F00"),
  // people
  CROWD("#6B3FA8", "#B48CF0", "#5B2F96"),
  CROWD_DOT("#4C2A80", "#E3D3FF"),
  LABEL("#15202B", "#F2F6FA"),
  LEADER("#2A3743", "#DCE4EB"),
  FOCUS("#2D8CFF", "#7CC0FF"),
  // furniture
  SURFACE("#FFFFFF", "#171F28"),
  SURFACE_LINE("#A9B4BF", "#4B5A69", "#7C8894"),
  TEXT("#15202B", "#EAF0F5"),
  TEXT_2("#455463", "#B3BFCA", "#2F3B47");

  private final Rgba light;
  private final Rgba dark;
  private final Rgba print;

  Ink(String light, String dark) {
    this(light, dark, light);
  }

  Ink(String light, String dark, String print) {
    this.light = Rgba.hex(light);
    this.dark = Rgba.hex(dark);
    this.print = Rgba.hex(print);
  }

  /** The colour on light ground. */
  public Rgba light() {
    return light;
  }

  /** The colour on dark ground. */
  public Rgba dark() {
    return dark;
  }

  /** The colour on paper. */
  public Rgba print() {
    return print;
  }
}
