package id.gladi.ui.board;

import java.util.List;

/** A question that a gesture leaves to a form. */
public sealed interface Ask {
  /** How a unit is to stand. */
  record Formation(String token) implements Ask {}

  /** How many leave a token. */
  record Split(String token) implements Ask {}

  /** What is known of a crowd. */
  record Crowd(String token) implements Ask {}

  /** How many a crowd are. */
  record Size(String token) implements Ask {}

  /** At which level one crowd is. */
  record Level(String token) implements Ask {}

  /** What a group is called. */
  record Group(List<String> tokens) implements Ask {
    public Group {
      tokens = List.copyOf(tokens);
    }
  }
}
