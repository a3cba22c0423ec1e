package id.gladi.ui.board;

import java.util.Set;

/** What the board asks of the window around it: forms that need more than a gesture. */
public interface Requests {
  /** Asks how a token is to stand. */
  void onFormation(String token);

  /** Asks how many leave a token. */
  void onSplit(String token);

  /** Opens a decision that orders these tokens. */
  void onDecide(Set<String> tokens);

  /** Opens a note. */
  void onNote();
}
