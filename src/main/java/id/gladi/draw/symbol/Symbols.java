package id.gladi.draw.symbol;

import id.gladi.draw.Rgba;
import id.gladi.draw.SvgPath;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The catalogue of frames and glyphs. Immutable; {@link #shipped()} is the one in the program. */
public final class Symbols {
  private static final Symbols SHIPPED = load();
  private static final String OTHER = "lain";
  private static final String POST = "posko";
  private static final String POLICE = "polri";

  private final Map<String, TokenFrame> frames;
  private final Map<String, String> agencyNames;
  private final Map<String, String> kindFrames;
  private final Map<String, Glyph> glyphs;
  private final Map<String, String> homes;

  private Symbols(
      Map<String, TokenFrame> frames,
      Map<String, String> agencyNames,
      Map<String, String> kindFrames,
      Map<String, Glyph> glyphs,
      Map<String, String> homes) {
    this.frames = Collections.unmodifiableMap(frames);
    this.agencyNames = Map.copyOf(agencyNames);
    this.kindFrames = Map.copyOf(kindFrames);
    this.glyphs = Collections.unmodifiableMap(glyphs);
    this.homes = Map.copyOf(homes);
  }

  /** The catalogue that ships with the program. */
  public static Symbols shipped() {
    return SHIPPED;
  }

  /**
   * The frame of a unit. Some kinds wear the same frame in every agency; an unknown agency gets the
   * neutral frame.
   */
  public TokenFrame frame(String agency, String kind) {
    TokenFrame own = agencyFrame(agency);
    String byKind = kindFrames.get(kind);
    if (byKind == null) {
      return own;
    }
    TokenFrame frame = agencyFrame(byKind);
    return byKind.equals(POST) ? frame.tinted(own.colour()) : frame;
  }

  /** The frame of an agency; an unknown agency gets the neutral frame. */
  public TokenFrame agencyFrame(String agency) {
    TokenFrame frame = frames.get(agencyNames.getOrDefault(agency, OTHER));
    if (frame == null) {
      throw new IllegalStateException("frames.txt has no block named " + OTHER);
    }
    return frame;
  }

  /** The glyph of a kind of unit, if there is one. */
  public Optional<Glyph> glyph(String kind) {
    return Optional.ofNullable(glyphs.get(kind));
  }

  /** The glyph of an act; an unknown act gets the general sign. */
  public Optional<Glyph> act(String kind) {
    return glyph("tindakan/" + kind).or(() -> glyph("tindakan/umum"));
  }

  /** The agency that usually fields a kind; a gallery shows the kind in its frame. */
  public String home(String kind) {
    return homes.getOrDefault(kind, POLICE);
  }

  /** Names of all glyphs, in the order of the file; acts start with {@code tindakan/}. */
  public Set<String> glyphNames() {
    return glyphs.keySet();
  }

  /** Names of all frames, in the order of the file. */
  public Set<String> frameNames() {
    return frames.keySet();
  }

  private static Symbols load() {
    Map<String, TokenFrame> frames = new LinkedHashMap<>();
    Map<String, String> agencyNames = new HashMap<>();
    Map<String, String> kindFrames = new HashMap<>();
    for (SymbolFile.Block block : SymbolFile.read("/symbols/frames.txt")) {
      frames.put(block.name(), frame(block));
      agencyNames.put(block.name(), block.name());
      block.words("also").forEach(name -> agencyNames.put(name, block.name()));
      block.words("kinds").forEach(kind -> kindFrames.put(kind, block.name()));
    }
    List<SymbolFile.Block> blocks = SymbolFile.read("/symbols/glyphs.txt");
    return new Symbols(frames, agencyNames, kindFrames, glyphs(blocks), homes(blocks));
  }

  private static TokenFrame frame(SymbolFile.Block block) {
    List<String> glyph = block.words("glyph");
    return new TokenFrame(
        block.name(),
        Rgba.hex(block.text("colour", "#000000")),
        block.text("paper", "no").equals("yes"),
        Double.parseDouble(glyph.get(0)),
        new Xy(Double.parseDouble(glyph.get(1)), Double.parseDouble(glyph.get(2))),
        SvgPath.parse(block.text("outline", "")));
  }

  private static Map<String, String> homes(List<SymbolFile.Block> blocks) {
    Map<String, String> homes = new HashMap<>();
    blocks.forEach(block -> block.words("home").forEach(home -> homes.put(block.name(), home)));
    return homes;
  }

  private static Map<String, Glyph> glyphs(List<SymbolFile.Block> blocks) {
    Map<String, Glyph> glyphs = new LinkedHashMap<>();
    for (SymbolFile.Block block : blocks) {
      List<Glyph.Part> parts = new ArrayList<>();
      for (SymbolFile.Entry entry : block.entries()) {
        switch (entry.key()) {
          case "same" -> parts.addAll(taken(glyphs, entry.text(), block.name()));
          case "home" -> {}
          default -> parts.add(part(entry));
        }
      }
      glyphs.put(block.name(), new Glyph(parts));
    }
    return glyphs;
  }

  private static List<Glyph.Part> taken(Map<String, Glyph> glyphs, String other, String by) {
    Glyph glyph = glyphs.get(other);
    if (glyph == null) {
      throw new IllegalStateException("glyphs.txt: no glyph before " + by);
    }
    return glyph.parts();
  }

  private static Glyph.Part part(SymbolFile.Entry entry) {
    return new Glyph.Part(entry.key().equals("fill"), SvgPath.parse(entry.text()));
  }
}
