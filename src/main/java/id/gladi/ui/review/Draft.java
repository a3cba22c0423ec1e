package id.gladi.ui.review;

import id.gladi.core.review.Remarks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Remarks while they are being written, with undo. What is typed into one field without leaving it
 * is one act. Use on the FX thread only.
 */
final class Draft {
  private final ReadOnlyObjectWrapper<Remarks> now = new ReadOnlyObjectWrapper<>(Remarks.NONE);
  private final Deque<Remarks> before = new ArrayDeque<>();
  private final Deque<Remarks> after = new ArrayDeque<>();
  private String field = "";

  /** Begins with what was kept; nothing can be undone yet. */
  void begin(Remarks kept) {
    before.clear();
    after.clear();
    field = "";
    now.set(kept);
  }

  ReadOnlyObjectProperty<Remarks> now() {
    return now.getReadOnlyProperty();
  }

  /** Changes the remarks through a field. */
  void change(String through, UnaryOperator<Remarks> edit) {
    var next = edit.apply(now.get());
    if (next.equals(now.get())) {
      return;
    }
    if (!through.equals(field) || before.isEmpty()) {
      before.push(now.get());
    }
    field = through;
    after.clear();
    now.set(next);
  }

  /** The field was left: what is typed next is another act. */
  void settle() {
    field = "";
  }

  /** Takes the last act back; false when there is none. */
  boolean undo() {
    return step(before, after);
  }

  /** Does again what was taken back; false when nothing was. */
  boolean redo() {
    return step(after, before);
  }

  private boolean step(Deque<Remarks> from, Deque<Remarks> to) {
    if (from.isEmpty()) {
      return false;
    }
    settle();
    to.push(now.get());
    now.set(from.pop());
    return true;
  }
}
