package id.gladi.draw.scene;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Condition;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What stands on the ground. Who may see it is decided before it gets here.
 *
 * @param levels levels that were declared for crowds alone, by token
 */
public record Actors(
    List<Token> tokens,
    List<Overlay> overlays,
    List<ActMark> acts,
    List<Condition> conditions,
    Map<String, LevelMark> levels) {
  /** Nobody. */
  public static final Actors NONE = new Actors(List.of(), List.of(), List.of());

  public Actors {
    tokens = List.copyOf(tokens);
    overlays = List.copyOf(overlays);
    acts = List.copyOf(acts);
    conditions = List.copyOf(conditions);
    levels = Map.copyOf(levels);
  }

  /** Actors of which neither a special condition nor a level of their own is known. */
  public Actors(List<Token> tokens, List<Overlay> overlays, List<ActMark> acts) {
    this(tokens, overlays, acts, List.of(), Map.of());
  }

  /** The same with conditions of units and of things on the ground. */
  public Actors under(Collection<Condition> known) {
    return new Actors(tokens, overlays, acts, List.copyOf(known), levels);
  }

  /** The same with levels that were declared for crowds alone, by token. */
  public Actors at(Map<String, LevelMark> declared) {
    return new Actors(tokens, overlays, acts, conditions, declared);
  }

  /** The actors of a board's collections, in their order. */
  public static Actors of(
      Collection<Token> tokens, Collection<Overlay> overlays, Collection<ActMark> acts) {
    return new Actors(List.copyOf(tokens), List.copyOf(overlays), List.copyOf(acts));
  }
}
