package id.gladi.ui.board;

import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import java.util.Set;

/** What the board asks of the window around it: forms that need more than a gesture. */
public interface Requests {
  /** Opens the form for a question. */
  void onAsk(Ask ask);

  /** Opens a decision that orders these tokens. */
  void onDecide(Set<String> tokens);

  /** Asks for the name or words of a mark, then lays it, or lays it anew when it lies. */
  void onMark(Overlay mark);

  /** Opens an order to these tokens. */
  void onOrder(Set<String> tokens);

  /** Shows the rule that holds a gesture back, and the umpire's way past it. */
  void onBlocked(Command act);

  /** Opens the thresholds by which crowds are graded. */
  void onThresholds();

  /** Opens a note. */
  void onNote();
}
