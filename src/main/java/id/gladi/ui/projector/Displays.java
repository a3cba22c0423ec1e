package id.gladi.ui.projector;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

/** The displays of this machine as data, kept up to date. */
public final class Displays {
  private final ObservableList<ScreenInfo> screens = FXCollections.observableArrayList();
  private final ListChangeListener<Screen> follow = _ -> read();

  private Displays() {
    Screen.getScreens().addListener(follow);
    read();
  }

  /** The displays that the toolkit knows, now and later. */
  public static Displays ofThisMachine() {
    return new Displays();
  }

  /** One entry per display, the primary one first. */
  public ObservableList<ScreenInfo> screens() {
    return screens;
  }

  /** Ends the watch. */
  public void close() {
    Screen.getScreens().removeListener(follow);
  }

  private void read() {
    screens.setAll(Screen.getScreens().stream().map(s -> new ScreenInfo(s.getBounds())).toList());
  }
}
