package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Frontage;
import id.gladi.core.planning.Reinforcement;
import id.gladi.core.planning.WaysOut;
import id.gladi.draw.board.AidPainter;
import id.gladi.draw.scene.Painter;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/** What the open page draws over the board: the reach of a cannon, the ways of help. */
public final class PlanningAids {
  private final PlanningModel model;
  private final PlanningWords words;
  private final Times times;

  public PlanningAids(PlanningModel model, ObjectProperty<List<Painter>> board) {
    this.model = model;
    this.words = new PlanningWords(model.texts());
    this.times = new Times(model.play().plan().exercise().schedule(), model.texts());
    Watch.now(
        () -> board.set(painters()),
        model.open(),
        model.page(),
        model.figures(),
        model.play().rested(),
        model.hand().selected(),
        model.inputs().cannon(),
        model.inputs().sources(),
        model.inputs().target(),
        model.inputs().spot(),
        model.inputs().ranks(),
        model.inputs().spacing(),
        model.inputs().turned(),
        model.texts().language());
  }

  private List<Painter> painters() {
    if (!model.open().get()) {
      return List.of();
    }
    return switch (model.page().get()) {
      case WATER -> fan().toList();
      case HELP -> arrivals();
      case LINE -> line().map(span -> AidPainter.spans(List.of(span))).toList();
      case EGRESS ->
          List.of(AidPainter.spans(model.egress().ways().stream().flatMap(this::way).toList()));
      case RINGS, CROWD, TIME -> List.of();
    };
  }

  /** The width in question, green when the unit holds it. */
  private Stream<AidPainter.Span> line() {
    var aid = model.line();
    return aid.place().stream()
        .flatMap(points ->
            aid.chosen().stream()
                .map(line ->
                    new AidPainter.Span(
                        points,
                        words.say("line.width", line.name(), words.rounded(line.width())),
                        aid.frontage().map(Frontage::holds).orElse(true))));
  }

  private Stream<AidPainter.Span> way(WaysOut.Way way) {
    var gap = way.gap();
    var said = words.say(gap.open() ? "egress.open" : "egress.shut", gap.name());
    return model.egress().place(way).stream()
        .map(points -> new AidPainter.Span(points, said, gap.open()));
  }

  private Stream<Painter> fan() {
    return model.awc().stream()
        .flatMap(token ->
            model.water().stream()
                .map(water ->
                    AidPainter.fan(
                        token.at(),
                        token.facing(),
                        water.reach(),
                        words.say("water.fan", words.number(water.reach())))));
  }

  /** Every way, and a ring that says when the quickest is there. */
  private List<Painter> arrivals() {
    var help = model.help();
    return Stream.concat(
            help.stream().map(each -> AidPainter.way(each.route())),
            help.stream().limit(1).map(this::ring))
        .toList();
  }

  private Painter ring(Reinforcement help) {
    var arrival = times.clock(help.arrival(model.board().clock()));
    return AidPainter.arrival(model.destination(), words.say("help.eta", help.source(), arrival));
  }
}
