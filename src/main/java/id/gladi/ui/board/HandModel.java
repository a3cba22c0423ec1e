package id.gladi.ui.board;

import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Group;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the hand holds: selected tokens, where they are being dragged, the tool and its sketch. */
public final class HandModel {
  private final ReadOnlyObjectWrapper<Set<String>> selected = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Map<String, Point>> dragged =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Map<String, List<Point>>> ways =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final Drafts drafts = new Drafts();
  private Map<String, Point> dropped = Map.of();
  private final BooleanProperty byRoad = new SimpleBooleanProperty();
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(new Tool.Hand());
  private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(Sketch.EMPTY);
  private boolean space;
  private boolean spacePanned;

  HandModel() {
    tool.subscribe(_ -> sketch.set(Sketch.EMPTY));
  }

  public ReadOnlyObjectProperty<Set<String>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Where tokens are being dragged to, by id; empty while nothing is dragged. */
  public ReadOnlyObjectProperty<Map<String, Point>> dragged() {
    return dragged.getReadOnlyProperty();
  }

  /** The ways along the streets of what is dragged, by token, each with its start. */
  ReadOnlyObjectProperty<Map<String, List<Point>>> ways() {
    return ways.getReadOnlyProperty();
  }

  /** Tokens as they would be if what the hand does now were done; shown instead of themselves. */
  public ReadOnlyObjectProperty<Map<String, Token>> drafts() {
    return drafts.shown();
  }

  /** Whether a drag follows the streets unless the modifier is held; vehicles the other way. */
  public BooleanProperty byRoad() {
    return byRoad;
  }

  /** Follows the streets, or goes straight again. */
  public void onByRoad() {
    byRoad.set(!byRoad.get());
  }

  /** Shows a token as it would be. */
  public void draft(Token token) {
    drafts.draft(token);
  }

  /** What is shown otherwise than the board has it. */
  Drafts showing() {
    return drafts;
  }

  /** Whether the hand itself put a token where it stands, straight and not along a street. */
  boolean brought(Token token) {
    return token.trail().size() <= 2
        && (token.at().equals(dragged.get().get(token.id()))
            || token.at().equals(dropped.get(token.id())));
  }

  /** Shows every token as it is. */
  public void noDrafts() {
    drafts.clear();
  }

  public ObjectProperty<Tool> tool() {
    return tool;
  }

  ReadOnlyObjectProperty<Sketch> sketch() {
    return sketch.getReadOnlyProperty();
  }

  /** A click on a token, or on empty ground when null. */
  public void onClicked(@Nullable String token, boolean add) {
    if (token == null) {
      selected.set(add ? selected.get() : Set.of());
    } else if (add) {
      var next = new LinkedHashSet<>(selected.get());
      if (!next.remove(token)) {
        next.add(token);
      }
      selected.set(Set.copyOf(next));
    } else {
      selected.set(Set.of(token));
    }
  }

  /** A press on a token: it comes with its group. */
  void onPicked(Board board, String token, boolean add) {
    var members =
        board
            .field()
            .arrangement()
            .groupOf(token)
            .map(Group::tokens)
            .filter(_ -> !add)
            .orElse(List.of(token));
    if (members.size() > 1) {
      selected.set(Set.copyOf(members));
    } else {
      onClicked(token, add);
    }
  }

  /** Selects tokens inside a rubber band, besides those selected before when adding. */
  public void onBanded(Set<String> tokens, boolean add) {
    var next = new LinkedHashSet<>(add ? selected.get() : Set.<String>of());
    next.addAll(tokens);
    selected.set(Set.copyOf(next));
  }

  /** Moves the ghosts of the selection to an offset in metres from where they stand. */
  void onDragged(Board board, double dx, double dy) {
    var ghosts = new HashMap<String, Point>();
    for (var id : selected.get()) {
      board
          .field()
          .token(id)
          .filter(_ -> !board.field().locked(id))
          .ifPresent(token -> ghosts.put(id, token.at().plus(dx, dy)));
    }
    ways.set(Map.of());
    dragged.set(Map.copyOf(ghosts));
  }

  /** Moves the ghosts on from where they are, or from the selection. */
  void onNudged(Board board, double dx, double dy) {
    var from = dragged.get();
    if (from.isEmpty()) {
      onDragged(board, dx, dy);
    } else {
      var ghosts = new HashMap<String, Point>();
      from.forEach((id, at) -> ghosts.put(id, at.plus(dx, dy)));
      dragged.set(Map.copyOf(ghosts));
    }
  }

  /**
   * The space bar went down or up; while it is down the pointer pans.
   *
   * @return whether the ground was panned while it was down
   */
  public boolean onSpace(boolean down) {
    boolean panned = spacePanned;
    space = down;
    spacePanned = false;
    return panned;
  }

  boolean space() {
    return space;
  }

  void pannedWithSpace() {
    spacePanned = true;
  }

  List<Command.Move> moves() {
    return dragged.get().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(ghost -> new Command.Move(ghost.getKey(), path(ghost.getKey(), ghost.getValue())))
        .toList();
  }

  private List<Point> path(String token, Point to) {
    var way = ways.get().get(token);
    return way == null ? List.of(to) : way.subList(1, way.size());
  }

  /** The ways that the ghosts take along the streets; the others go straight. */
  void onWays(Map<String, List<Point>> found) {
    ways.set(Map.copyOf(found));
  }

  /** Ids of tokens that are not where the board has them: dragged, turned or reshaped. */
  Set<String> held() {
    if (drafts.shown().get().isEmpty()) {
      return dragged.get().keySet();
    }
    var all = new TreeSet<>(dragged.get().keySet());
    all.addAll(drafts.shown().get().keySet());
    return all;
  }

  void letGo() {
    dropped = dragged.get();
    ways.set(Map.of());
    dragged.set(Map.of());
  }

  void corner(Point at) {
    sketch.set(sketch.get().plus(at));
  }

  /** Where the next corner would be; null when nobody points any more. */
  void pointer(@Nullable Point at) {
    if (!sketch.get().points().isEmpty()) {
      sketch.set(sketch.get().at(at));
    }
  }

  /** Takes the last corner back. */
  void onTakeBack() {
    sketch.set(sketch.get().minus());
  }

  void clearSketch() {
    sketch.set(Sketch.EMPTY);
  }

  /** Forgets tokens that are no longer on the board. */
  void onBoard(Board board) {
    if (!board.field().tokens().keySet().containsAll(selected.get())) {
      var left = new LinkedHashSet<>(selected.get());
      left.retainAll(board.field().tokens().keySet());
      selected.set(Set.copyOf(left));
    }
  }
}
