package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Reinforcement;
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
        model.play().moment(),
        model.hand().selected(),
        model.inputs().cannon(),
        model.inputs().sources(),
        model.texts().language());
  }

  private List<Painter> painters() {
    if (!model.open().get()) {
      return List.of();
    }
    return switch (model.page().get()) {
      case WATER -> fan().toList();
      case HELP -> arrivals();
      case RINGS, LINE, EGRESS -> List.of();
    };
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
