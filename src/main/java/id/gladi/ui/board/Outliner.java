package id.gladi.ui.board;

import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Changes the corners of a crowd's outline with mouse, finger or keys; every change is a step. */
public final class Outliner {
  private static final double FIRST = 12;
  private final BoardModel model;
  private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();

  Outliner(BoardModel model) {
    this.model = model;
  }

  /** Takes up the outline of a crowd; one without an outline gets a square to begin with. */
  public void onOpen(String token) {
    active.set(0);
    model.hand().tool().set(new Tool.Outline(token));
    token()
        .filter(t -> t.outline().size() < 3)
        .ifPresent(t -> {
          shape(square(t.at()));
          onDropped();
        });
  }

  private static List<Point> square(Point at) {
    return List.of(
        at.plus(-FIRST, -FIRST),
        at.plus(FIRST, -FIRST),
        at.plus(FIRST, FIRST),
        at.plus(-FIRST, FIRST));
  }

  /** The crowd whose outline is being changed, as drafted. */
  Optional<Token> token() {
    if (model.hand().tool().get() instanceof Tool.Outline(var id)) {
      return model
          .hand()
          .showing()
          .drafted()
          .filter(token -> token.id().equals(id))
          .or(() -> model.board().field().token(id));
    }
    return Optional.empty();
  }

  /** Its corners; none when nothing is being changed. */
  List<Point> outline() {
    return token().map(Token::outline).orElse(List.of());
  }

  /** The corner that keys move. */
  int active() {
    return Math.min(active.get(), Math.max(0, outline().size() - 1));
  }

  ReadOnlyIntegerProperty changed() {
    return active.getReadOnlyProperty();
  }

  /** Takes a corner, or makes one in the middle of a side. Tells whether there was any. */
  boolean press(Handles handles, Xy at, double reach) {
    int corner = nearest(handles.corners(), at, reach);
    if (corner >= 0) {
      active.set(corner);
      return true;
    }
    int side = nearest(handles.middles(), at, reach);
    if (side >= 0) {
      insert(side);
    }
    return side >= 0;
  }

  private static int nearest(List<Xy> places, Xy at, double reach) {
    int best = -1;
    for (int i = 0; i < places.size(); i++) {
      double distance = places.get(i).distance(at);
      if (distance <= reach && (best < 0 || distance < places.get(best).distance(at))) {
        best = i;
      }
    }
    return best;
  }

  private void insert(int side) {
    var corners = new ArrayList<>(outline());
    var a = corners.get(side);
    var b = corners.get((side + 1) % corners.size());
    active.set(side + 1);
    corners.add(side + 1, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
    shape(corners);
  }

  void onDragged(Point to) {
    if (!outline().isEmpty()) {
      var corners = new ArrayList<>(outline());
      corners.set(active(), to);
      shape(corners);
    }
  }

  void onNudged(double east, double north) {
    if (!outline().isEmpty()) {
      onDragged(outline().get(active()).plus(east, north));
    }
  }

  /** Goes to the next corner. */
  void onNext(boolean backwards) {
    int n = outline().size();
    active.set(n == 0 ? 0 : (active() + (backwards ? n - 1 : 1)) % n);
  }

  /** Adds a corner after the active one. */
  void onInsert() {
    if (!outline().isEmpty()) {
      insert(active());
      onDropped();
    }
  }

  /** Takes the active corner away, unless only three are left. */
  void onRemove() {
    if (outline().size() > 3) {
      var corners = new ArrayList<>(outline());
      corners.remove(active());
      shape(corners);
      onDropped();
    }
  }

  private void shape(List<Point> corners) {
    token().ifPresent(token -> model.hand().draft(token.withOutline(corners)));
  }

  /** Makes a step of the draft. */
  void onDropped() {
    model
        .hand()
        .showing()
        .drafted()
        .ifPresent(token ->
            model.act(new Command.ShapeCrowd(token.id(), token.outline()), model.hand()::noDrafts));
  }
}
