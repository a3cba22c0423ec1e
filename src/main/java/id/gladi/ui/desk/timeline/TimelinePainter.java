package id.gladi.ui.desk.timeline;

import id.gladi.core.TPlus;
import id.gladi.core.plan.Phase;
import id.gladi.core.play.InjectStatus;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Palette;
import id.gladi.draw.Path;
import id.gladi.draw.Pen;
import id.gladi.draw.Rgba;
import id.gladi.draw.Stroke;
import id.gladi.draw.TextStyle;
import id.gladi.draw.TextStyle.Anchor;
import id.gladi.draw.TextStyle.Weight;
import id.gladi.draw.Xy;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.List;

/** Draws a time line: phases, levels, injects, decisions and the clock. */
final class TimelinePainter {
  private static final double PHASES = 4;
  private static final double BANDS = 23;
  private static final double LABELS = 66;
  private static final double ROW = 16;
  private static final double BAND = 13;

  private final Pen pen;
  private final Palette palette;
  private final Texts texts;
  private final Times times;
  private final Timeline line;
  private final Scale scale;
  private final double width;

  TimelinePainter(Pen pen, Palette palette, Texts texts, Times times, Scale scale) {
    this.pen = pen;
    this.palette = palette;
    this.texts = texts;
    this.times = times;
    this.scale = scale;
    this.line = scale.line();
    this.width = scale.width();
  }

  private double x(TPlus time) {
    return scale.x(time);
  }

  /** Draws it all, with titles in their places. */
  void paint(List<Titles.Title> titles) {
    line.phases().forEach(this::phase);
    line.bands().forEach(this::band);
    track();
    hand();
    line.marks().forEach(this::mark);
    line.decisions().forEach(this::decision);
    labels();
    now();
    titles.forEach(this::title);
  }

  /** The titles that find room in so many rows. */
  List<Titles.Title> titles(int rows) {
    return Titles.of(scale, rows, words -> pen.textWidth(words, style(true, Ink.TEXT)));
  }

  private void title(Titles.Title title) {
    boolean next = Titles.isNext(line, title.mark());
    pen.text(
        title.words(),
        title.from(),
        Scale.HEIGHT + Scale.ROW * title.row() + 10,
        style(next, title.mark().movable() ? Ink.TEXT : Ink.TEXT_2));
  }

  private TextStyle style(boolean strong, Ink ink) {
    return TextStyle.of(11, strong ? Weight.SEMI_BOLD : Weight.REGULAR, palette.of(ink));
  }

  private void phase(Phase phase) {
    var box = new Box(x(phase.from()) + 1, PHASES, x(phase.to()) - x(phase.from()) - 2, ROW);
    boolean current = phase.number() == line.phase(line.now());
    var edge = palette.of(current ? Ink.SUPPORT : Ink.SURFACE_LINE);
    pen.fill(
        Path.rounded(box, 3),
        current ? edge.alpha(0.14) : palette.of(Ink.SURFACE_LINE).alpha(0.14));
    pen.stroke(Path.rounded(box, 3), Stroke.solid(1, edge.alpha(current ? 1 : 0.5)));
    var style =
        TextStyle.of(11, current ? Weight.SEMI_BOLD : Weight.REGULAR, palette.of(Ink.TEXT_2));
    words(phase.number() + " " + phase.name(), box, style);
  }

  private void band(Timeline.Band band) {
    var box = new Box(x(band.from()) + 0.5, BANDS, x(band.to()) - x(band.from()) - 1, BAND);
    var fill = Rgba.hex(band.level().colour().fill());
    var name = texts.of(band.level().name()).replaceFirst(" – .*", "");
    if (band.played()) {
      pen.fill(Path.rounded(box, 2), fill);
      var ink = Rgba.hex(band.level().colour().text());
      words(name, box, TextStyle.of(11, Weight.SEMI_BOLD, ink));
      return;
    }
    pen.save();
    pen.clip(Path.box(box));
    for (double at = box.x() - BAND; at < box.right(); at += 5) {
      pen.stroke(
          Path.line(new Xy(at, box.bottom()), new Xy(at + BAND, box.y())),
          Stroke.solid(1, palette.of(Ink.SURFACE_LINE).alpha(0.8)));
    }
    pen.restore();
    var style =
        TextStyle.of(11, Weight.MEDIUM, palette.of(Ink.TEXT)).haloed(5, palette.of(Ink.SURFACE));
    words(texts.get("timeline.planned", name), box, style);
    pen.stroke(Path.rounded(box, 2), Stroke.solid(1.5, fill));
  }

  /** Writes into a box, shortened when it does not fit. */
  private void words(String full, Box box, TextStyle style) {
    var text = Shortened.to(full, box.width() - 10, t -> pen.textWidth(t, style));
    if (text.length() > 2) {
      pen.text(text, box.x() + 6, box.y() + box.height() / 2 + 4, style);
    }
  }

  private void track() {
    var grey = palette.of(Ink.SURFACE_LINE);
    pen.stroke(
        Path.line(new Xy(Scale.SIDE, Scale.TRACK), new Xy(width - Scale.SIDE, Scale.TRACK)),
        Stroke.solid(1.5, grey));
    pen.stroke(
        Path.line(new Xy(Scale.SIDE, Scale.TRACK), new Xy(x(line.now()), Scale.TRACK)),
        Stroke.solid(3, palette.of(Ink.SUPPORT)));
  }

  /** Waiting: empty. Due: a warning edge. Put off: broken. Told: full. Done: full and green. */
  private void mark(Timeline.Mark mark) {
    var shape = diamond(x(mark.at()));
    var edge = palette.of(edge(mark.status()));
    boolean full = mark.status() == InjectStatus.TOLD || mark.status() == InjectStatus.DONE;
    pen.fill(shape, full ? edge : palette.of(Ink.SURFACE));
    var line = Stroke.solid(mark.status() == InjectStatus.DUE ? 2.2 : 1.3, edge);
    pen.stroke(shape, mark.status() == InjectStatus.POSTPONED ? line.dashed(2.5, 2) : line);
    var ink = palette.of(full ? Ink.SURFACE : Ink.TEXT_2);
    var style = TextStyle.of(10, Weight.SEMI_BOLD, ink).anchored(Anchor.MIDDLE);
    boolean leftOut = mark.status() == InjectStatus.SKIPPED;
    pen.text(leftOut ? "×" : Names.serial(mark.inject()), x(mark.at()), Scale.TRACK + 3.5, style);
  }

  private static Ink edge(InjectStatus status) {
    return switch (status) {
      case READY, SKIPPED -> Ink.SURFACE_LINE;
      case DUE, POSTPONED -> Ink.NOTE;
      case TOLD -> Ink.SUPPORT;
      case DONE -> Ink.EVACUATION;
    };
  }

  private static Path diamond(double at) {
    return Path.polygon(
        List.of(
            new Xy(at, Scale.TRACK - Scale.DIAMOND),
            new Xy(at + Scale.DIAMOND, Scale.TRACK),
            new Xy(at, Scale.TRACK + Scale.DIAMOND),
            new Xy(at - Scale.DIAMOND, Scale.TRACK)));
  }

  /** The inject that the hand holds, where it would come, with the time. */
  void held(Timeline.Mark mark) {
    double at = x(mark.at());
    pen.fill(diamond(at), palette.of(Ink.FOCUS).alpha(0.35));
    pen.stroke(diamond(at), Stroke.solid(2, palette.of(Ink.FOCUS)));
    var style =
        TextStyle.of(11, Weight.SEMI_BOLD, palette.of(Ink.TEXT))
            .haloed(5, palette.of(Ink.SURFACE))
            .anchored(Anchor.MIDDLE);
    pen.text(times.clock(mark.at()), Math.clamp(at, 22, width - 22), LABELS, style);
  }

  private void decision(TPlus time) {
    var dot = Path.circle(x(time) + 13, Scale.TRACK, 4);
    pen.fill(dot, palette.of(Ink.SURFACE));
    pen.stroke(dot, Stroke.solid(2, palette.of(Ink.EVACUATION)));
  }

  private void labels() {
    var style = TextStyle.of(11, Weight.REGULAR, palette.of(Ink.TEXT_2)).anchored(Anchor.MIDDLE);
    int minutes = line.end().seconds() / 60;
    int step = minutes <= 40 ? 5 : minutes <= 90 ? 10 : minutes <= 200 ? 15 : 30;
    for (int m = 0; m <= minutes; m += step) {
      double at = x(TPlus.ofMinutes(m));
      if (Math.abs(at - x(line.now())) > 40) {
        pen.text(times.clock(TPlus.ofMinutes(m)), Math.clamp(at, 20, width - 20), LABELS, style);
      }
    }
  }

  /** The line of the clock, under the injects. */
  private void hand() {
    pen.stroke(
        Path.line(new Xy(x(line.now()), 2), new Xy(x(line.now()), LABELS - 9)),
        Stroke.solid(2, palette.of(Ink.TEXT)));
  }

  private void now() {
    double at = Math.clamp(x(line.now()), 22, width - 22);
    var plate = new Box(at - 22, LABELS - 11, 44, 15);
    pen.fill(Path.rounded(plate, 7.5), palette.of(Ink.TEXT));
    var style = TextStyle.of(11, Weight.SEMI_BOLD, palette.of(Ink.SURFACE)).anchored(Anchor.MIDDLE);
    pen.text(times.clock(line.now()), at, LABELS, style);
  }
}
