package id.gladi.draw.scene;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import java.util.Collection;
import java.util.List;

/** What stands on the ground. Who may see it is decided before it gets here. */
public record Actors(List<Token> tokens, List<Overlay> overlays, List<ActMark> acts) {
  /** Nobody. */
  public static final Actors NONE = new Actors(List.of(), List.of(), List.of());

  public Actors {
    tokens = List.copyOf(tokens);
    overlays = List.copyOf(overlays);
    acts = List.copyOf(acts);
  }

  /** The actors of a board's collections, in their order. */
  public static Actors of(
      Collection<Token> tokens, Collection<Overlay> overlays, Collection<ActMark> acts) {
    return new Actors(List.copyOf(tokens), List.copyOf(overlays), List.copyOf(acts));
  }
}
