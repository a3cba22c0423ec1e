package id.gladi.launch;

import java.nio.file.Path;

/** The windows; until they are built the screen refuses them. */
record UiWindow(Logs logs) implements WindowStarter {
  @Override
  public boolean start(Path data, String language) {
    logs.open();
    return false;
  }
}
