package id.gladi.ui.board;

import id.gladi.core.planning.Figure;
import id.gladi.core.planning.FigureFault;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The planner's figures in force and how to go back. They are the planner's own and no part of what
 * was played: one lives as long as the program, boards and planning aids borrow it. FX thread only.
 */
public final class Assumptions {
  private record State(Figures now, List<Figures> before) {}

  private final ObjectProperty<State> state =
      new SimpleObjectProperty<>(new State(Figures.STANDARD, List.of()));
  private final ObservableValue<Figures> figures = state.map(State::now);

  /** The same figures for a page that comes and goes. */
  public Assumptions forPage() {
    var own = new Assumptions();
    own.state.bindBidirectional(state);
    return own;
  }

  /** The figures in force. */
  public ObservableValue<Figures> figures() {
    return figures;
  }

  /** Changes a figure, unless something is wrong with it. */
  public Optional<FigureFault> onFigure(Figure figure, Range value) {
    var fault = FigureFault.of(figures.getValue(), figure, value);
    if (fault.isEmpty()) {
      next(figures.getValue().with(figure, value));
    }
    return fault;
  }

  /** Every figure of the reference again. */
  public void onStandard() {
    next(Figures.STANDARD);
  }

  /** Takes the last change back. */
  public void onUndo() {
    var before = state.get().before();
    if (!before.isEmpty()) {
      state.set(new State(before.getLast(), before.subList(0, before.size() - 1)));
    }
  }

  /** Whether a change can be taken back. */
  public boolean undoable() {
    return !state.get().before().isEmpty();
  }

  /** Starts with the figures that the planner left. */
  public void remember(Figures left) {
    state.set(new State(left, List.of()));
  }

  private void next(Figures next) {
    var now = state.get();
    if (!next.equals(now.now())) {
      var before = new ArrayList<>(now.before());
      before.add(now.now());
      state.set(new State(next, List.copyOf(before)));
    }
  }
}
