package id.gladi.ui.board;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Pace;
import id.gladi.core.planning.RoadNetwork;
import id.gladi.core.planning.Route;
import id.gladi.core.play.Field;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Point;
import id.gladi.draw.board.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * Ways along the streets for tokens that are being dragged. The network is made in the background
 * when it is first asked for; until it is there, a way is the straight line. FX thread only.
 */
final class Ways {
  private final AreaMap map;
  private final ObservableValue<Figures> figures;
  private @Nullable CompletableFuture<RoadNetwork> network;
  private @Nullable PMap<String, Overlay> laid;
  private @Nullable RoadNetwork open;

  Ways(AreaMap map, ObservableValue<Figures> figures) {
    this.map = map;
    this.figures = figures;
  }

  /** Starts to make the network, so that it is there when the drag begins. */
  void prepare() {
    if (network == null) {
      network = CompletableFuture.supplyAsync(() -> RoadNetwork.of(map));
    }
  }

  boolean ready() {
    return network != null && network.isDone();
  }

  /** How a token travels: vehicles drive, everybody else goes on foot. */
  static Pace pace(Token token) {
    return Kinds.drives(token.face().kind()) && token.face().standing() != Standing.OBJECT
        ? Pace.VEHICLE
        : Pace.MARCH;
  }

  /** The shortest way round the lines that lie; empty when there is none, or no network yet. */
  Optional<List<Point>> along(Field field, Token token, Point to) {
    prepare();
    var streets = streets(field);
    return streets == null
        ? Optional.empty()
        : streets
            .route(token.at(), to, pace(token), figures.getValue())
            .map(Route::path)
            .filter(path -> path.size() > 1);
  }

  private @Nullable RoadNetwork streets(Field field) {
    if (network == null || !ready()) {
      return null;
    }
    if (open == null || !field.overlays().equals(laid)) {
      laid = field.overlays();
      open = network.join().closedBy(field.overlays().values());
    }
    return open;
  }
}
