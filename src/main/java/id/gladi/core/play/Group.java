package id.gladi.core.play;

import java.util.List;

/**
 * Tokens that are taken in hand together. A token is in one group at most.
 *
 * @param name what the facilitator calls it
 * @param tokens ids, two or more
 */
public record Group(String id, String name, List<String> tokens) {
  public Group {
    tokens = List.copyOf(tokens);
  }
}
