package id.gladi.draw.gallery;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Token;
import id.gladi.draw.Box;
import id.gladi.draw.Pen;
import id.gladi.draw.Xy;
import id.gladi.draw.board.LegendPainter;
import id.gladi.draw.gallery.Section.Cell;
import id.gladi.draw.scene.Look;
import id.gladi.draw.symbol.Echelon;
import id.gladi.draw.symbol.Glyph;
import id.gladi.draw.symbol.SymbolPainter;
import id.gladi.draw.symbol.Symbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All signs of the board, in the order of the page. Immutable. */
public final class Gallery {
  private static final String ACT = "tindakan/";
  private static final String SAMPLE_KIND = "dalmas-lanjut";
  private static final double LARGE = 48;
  private static final double USUAL = 32;
  private static final double SMALL = 24;
  private static final double FORMATION_SCALE = 4;
  private static final double CROWD_SCALE = 7;
  private static final int PEOPLE = 30;

  private final Symbols symbols;
  private final SymbolPainter painter;
  private final LegendPainter samples = new LegendPainter();

  /** The signs of this catalogue. */
  public Gallery(Symbols symbols) {
    this.symbols = symbols;
    this.painter = new SymbolPainter(symbols);
  }

  /** The sections of the page. */
  public List<Section> sections() {
    return List.of(
        new Section("symbols.frames", "", new Cell(116, 48), frames()),
        new Section("symbols.kinds", "symbols.kinds.note", new Cell(144, 52), kinds()),
        new Section("symbols.echelons", "symbols.echelons.note", new Cell(108, 56), echelons()),
        new Section("symbols.statuses", "symbols.statuses.note", new Cell(108, 52), statuses()),
        new Section("symbols.acts", "symbols.acts.note", new Cell(108, 44), acts()),
        new Section("symbols.crowd", "symbols.crowd.note", new Cell(132, 60), crowds()),
        new Section(
            "symbols.formations", "symbols.formations.note", new Cell(150, 64), formations()),
        new Section("symbols.lines", "", new Cell(132, 40), lines()));
  }

  private List<Sample> frames() {
    return symbols.frameNames().stream()
        .map(frame ->
            new Sample(
                "frame." + frame,
                "frame." + frame + ".shape",
                (pen, _, box) -> painter.agency(pen, frame, left(box), 40)))
        .toList();
  }

  private List<Sample> kinds() {
    return symbols.glyphNames().stream()
        .filter(name -> !name.startsWith(ACT))
        .map(kind -> new Sample("kind." + kind, "", (pen, _, box) -> inThreeSizes(pen, kind, box)))
        .toList();
  }

  private void inThreeSizes(Pen pen, String kind, Box box) {
    String agency = symbols.home(kind);
    double middle = box.centre().y();
    painter.unit(pen, agency, kind, new Xy(box.x() + LARGE / 2 + 2, middle), LARGE);
    painter.unit(pen, agency, kind, new Xy(box.x() + LARGE + USUAL / 2 + 10, middle), USUAL);
    painter.unit(
        pen, agency, kind, new Xy(box.x() + LARGE + USUAL + SMALL / 2 + 18, middle), SMALL);
  }

  private List<Sample> echelons() {
    return Arrays.stream(Echelon.values())
        .filter(echelon -> echelon != Echelon.NONE)
        .map(echelon ->
            new Sample(
                "echelon." + echelon,
                "echelon." + echelon + ".size",
                (pen, look, box) -> {
                  Xy at = left(box).plus(0, 6);
                  painter.unit(pen, symbols.home(SAMPLE_KIND), SAMPLE_KIND, at, 36);
                  painter.echelon(pen, echelon, at, 36, look.palette());
                }))
        .toList();
  }

  private List<Sample> statuses() {
    return Arrays.stream(Token.Status.values())
        .map(status ->
            new Sample(
                "status." + status,
                "",
                (pen, look, box) -> {
                  painter.unit(pen, symbols.home(SAMPLE_KIND), SAMPLE_KIND, left(box), 40);
                  painter.status(pen, status, left(box), 40, look.palette());
                }))
        .toList();
  }

  /** Acts that look alike bear one name too and are shown once. */
  private List<Sample> acts() {
    Set<Optional<Glyph>> seen = new HashSet<>();
    return symbols.glyphNames().stream()
        .filter(name -> name.startsWith(ACT) && seen.add(symbols.glyph(name)))
        .map(name -> name.substring(ACT.length()))
        .map(act ->
            new Sample("act." + act, "", (pen, _, box) -> painter.act(pen, act, left(box), 38)))
        .toList();
  }

  private List<Sample> crowds() {
    return Stream.of(
            crowd("low", 0.5),
            crowd("usual", 1.5),
            crowd("high", 3),
            crowd("alert", 5),
            crowd("critical", 7.1))
        .toList();
  }

  private Sample crowd(String name, double perSquareMetre) {
    return new Sample(
        "density." + name,
        "",
        (pen, look, box) -> samples.crowd(pen, look, perSquareMetre, CROWD_SCALE, narrow(box)));
  }

  private static Xy left(Box box) {
    return new Xy(box.x() + 24, box.centre().y());
  }

  private static Box narrow(Box box) {
    return new Box(box.x(), box.y() + 2, box.width() - 16, box.height() - 4);
  }

  private List<Sample> formations() {
    return Arrays.stream(Formation.Kind.values()).map(this::formation).toList();
  }

  private Sample formation(Formation.Kind kind) {
    int ranks = kind == Formation.Kind.BERBANJAR ? 3 : 1;
    Formation formation = new Formation(kind, PEOPLE, ranks, Formation.OPEN_SPACING);
    return new Sample(
        "formation." + kind.id(),
        "",
        (pen, look, box) -> samples.formation(pen, look, formation, FORMATION_SCALE, box));
  }

  private List<Sample> lines() {
    return Arrays.stream(LineKind.values())
        .map(kind ->
            new Sample("line." + kind.id(), "", (pen, look, box) -> line(pen, look, kind, box)))
        .toList();
  }

  private void line(Pen pen, Look look, LineKind kind, Box box) {
    double width = kind.form() == LineKind.Form.PLACE ? 48 : 100;
    samples.line(pen, look, kind, new Box(box.x(), box.y() + 4, width, box.height() - 8));
  }
}
