package id.gladi.ui.fx;

import javafx.beans.value.ObservableValue;

/** Keeps something up to date with values that change. */
public final class Watch {
  private Watch() {}

  /** Runs at once and after every change of any of the values. */
  public static void now(Runnable act, ObservableValue<?>... values) {
    for (var value : values) {
      value.subscribe((_, _) -> act.run());
    }
    act.run();
  }
}
