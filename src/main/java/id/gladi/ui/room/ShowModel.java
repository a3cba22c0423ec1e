package id.gladi.ui.room;

import id.gladi.core.terrain.Point;
import id.gladi.ui.projector.Showing;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the desk points at on the room's screen: the pointer, rings that say "look here", a circle
 * of light, ink that fades. It ages only when {@link #onTick} says so, and is at rest when nothing
 * fades.
 */
public final class ShowModel {
  /** How long ink stays, in seconds, the last second of it fading. */
  public static final double INK_SECONDS = 4;

  /** How long the rings spread, in seconds. */
  public static final double PULSE_SECONDS = 1.8;

  private static final double FADE_SECONDS = 1;

  /** What the mouse does over the desk's board. */
  public enum Tool {
    /** The pointer follows the mouse, a click sends out rings. */
    POINTER,
    /** Dragging draws lines that fade. */
    INK,
    /** A circle of light follows the mouse. */
    SPOTLIGHT
  }

  private static final class Drawn {
    private final List<Point> points = new ArrayList<>();
    private double age;
    private boolean held = true;
  }

  private record Ring(Point at, double age) {}

  private final ObjectProperty<@Nullable Tool> tool = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Showing> showing =
      new ReadOnlyObjectWrapper<>(Showing.NOTHING);
  private final ReadOnlyBooleanWrapper ageing = new ReadOnlyBooleanWrapper();
  private final List<Drawn> ink = new ArrayList<>();
  private List<Ring> rings = List.of();
  private @Nullable Point pointer;
  private double radius = 25;

  ShowModel() {
    tool.subscribe((_, _) -> onLeft());
  }

  /** The tool in hand, null for none. */
  public ObjectProperty<@Nullable Tool> tool() {
    return tool;
  }

  /** What is to be seen now. */
  public ReadOnlyObjectProperty<Showing> showing() {
    return showing.getReadOnlyProperty();
  }

  /** True while something fades or spreads and {@link #onTick} is needed. */
  public ReadOnlyBooleanProperty ageing() {
    return ageing.getReadOnlyProperty();
  }

  /** Takes a tool, or lays it down when it is in hand. */
  public void onToggle(Tool wish) {
    tool.set(tool.get() == wish ? null : wish);
  }

  /** The mouse is over a place. */
  public void onMoved(Point at) {
    pointer = at;
    publish();
  }

  /** The mouse has left the board, or the tool was laid down. */
  public void onLeft() {
    pointer = null;
    ink.forEach(line -> line.held = false);
    publish();
  }

  /** The button was pressed at a place. */
  public void onPressed(Point at) {
    if (tool.get() == Tool.INK) {
      onInk(at);
    } else if (tool.get() == Tool.POINTER) {
      onPulse(at);
    }
    onMoved(at);
  }

  /** The mouse was dragged to a place. */
  public void onDragged(Point at) {
    if (tool.get() == Tool.INK) {
      onInkTo(at);
    }
    onMoved(at);
  }

  /** Begins a line of ink, whatever tool is in hand: a finger on the room's own screen. */
  public void onInk(Point at) {
    var line = new Drawn();
    line.points.add(at);
    ink.add(line);
    publish();
  }

  /** Draws the line that is under way to a place. */
  public void onInkTo(Point at) {
    if (!ink.isEmpty() && ink.getLast().held) {
      ink.getLast().points.add(at);
      publish();
    }
  }

  /** Takes back the line that is under way. */
  public void onInkGivenUp() {
    ink.removeIf(line -> line.held);
    publish();
  }

  /** The button was let go. */
  public void onReleased() {
    ink.forEach(line -> line.held = false);
    publish();
  }

  /** Sends rings out from a place: "look here". */
  public void onPulse(Point at) {
    rings = plus(rings, new Ring(at, 0));
    publish();
  }

  /** Makes the circle of light wider or narrower; metres on the ground, kept between 5 and 200. */
  public void onRadius(double factor) {
    radius = Math.clamp(radius * factor, 5, 200);
    publish();
  }

  /** Time has passed, in seconds. */
  public void onTick(double seconds) {
    ink.forEach(line -> line.age += line.held ? 0 : seconds);
    ink.removeIf(line -> line.age >= INK_SECONDS);
    rings =
        rings.stream()
            .map(ring -> new Ring(ring.at(), ring.age() + seconds))
            .filter(ring -> ring.age() < PULSE_SECONDS)
            .toList();
    publish();
  }

  private void publish() {
    boolean spot = tool.get() == Tool.SPOTLIGHT;
    var at = pointer;
    showing.set(
        new Showing(
            at == null || spot || tool.get() == null ? null : at,
            at != null && spot ? new Showing.Spot(at, radius) : null,
            ink.stream().map(ShowModel::line).toList(),
            rings.stream()
                .map(ring -> new Showing.Pulse(ring.at(), ring.age() / PULSE_SECONDS))
                .toList()));
    ageing.set(!rings.isEmpty() || ink.stream().anyMatch(line -> !line.held));
  }

  private static Showing.Line line(Drawn drawn) {
    double left = (INK_SECONDS - drawn.age) / FADE_SECONDS;
    return new Showing.Line(drawn.points, Math.clamp(left, 0, 1));
  }

  private static List<Ring> plus(List<Ring> rings, Ring next) {
    var all = new ArrayList<>(rings);
    all.add(next);
    return List.copyOf(all);
  }
}
