package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lines, zones and signs on the ground: each is laid, named anew or taken up by one step. */
public final class MarkModel {
  private final Play play;
  private final Texts texts;
  private final Requests requests;
  private final Consumer<Command> act;

  MarkModel(Play play, Texts texts, Requests requests, Consumer<Command> act) {
    this.play = play;
    this.texts = texts;
    this.requests = requests;
    this.act = act;
  }

  /** Lays what was drawn; words are asked for first. */
  void onDrawn(LineKind kind, List<Point> points) {
    var id = kind.id() + "-" + (play.snapshot().get().seq() + 1);
    if (kind == LineKind.TEKS) {
      requests.onMark(new Overlay(id, kind, "", points));
    } else {
      act.accept(new Command.LayOverlay(new Overlay(id, kind, name(kind), points)));
    }
  }

  /** Lays a line of the plan, or takes up whatever lies under that name. */
  void onToggle(String id) {
    if (board().field().overlays().containsKey(id)) {
      act.accept(new Command.TakeUpOverlay(id));
    } else {
      play.plan()
          .exercise()
          .deployment()
          .line(id)
          .ifPresent(line ->
              act.accept(
                  new Command.LayOverlay(
                      new Overlay(line.id(), line.kind(), line.name(), line.points()))));
    }
  }

  void onRename(Overlay mark) {
    requests.onMark(mark);
  }

  /** Marks that were drawn in play, not planned. */
  List<Overlay> drawn() {
    var planned = play.plan().exercise().deployment();
    return board().field().overlays().values().stream()
        .filter(overlay -> planned.line(overlay.id()).isEmpty())
        .toList();
  }

  /** The mark nearest to a place, no further away than so many metres. */
  Optional<Overlay> at(Point place, double reach) {
    return board().field().overlays().values().stream()
        .filter(mark -> distance(mark, place) <= reach)
        .min(Comparator.comparingDouble(mark -> distance(mark, place)));
  }

  private static double distance(Overlay mark, Point place) {
    return switch (mark.kind().form()) {
      case PLACE -> mark.points().getFirst().distance(place);
      case LINE -> Polygons.distance(mark.points(), place);
      case AREA -> {
        boolean inside = Polygons.contains(mark.points(), place);
        yield inside ? 0 : Polygons.distance(mark.points(), place);
      }
    };
  }

  /** The kind and the first number that no mark on the board bears; junctions are P-1, P-2. */
  private String name(LineKind kind) {
    var taken = new HashSet<String>();
    board().field().overlays().values().forEach(mark -> taken.add(mark.name()));
    int number = 1;
    while (taken.contains(name(kind, number))) {
      number++;
    }
    return name(kind, number);
  }

  private String name(LineKind kind, int number) {
    return kind == LineKind.PENGALIHAN_ARUS
        ? texts.get("mark.junction", number)
        : texts.get("line." + kind.id()) + " " + number;
  }

  private Board board() {
    return play.moment().get().board();
  }
}
