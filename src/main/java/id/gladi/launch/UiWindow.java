package id.gladi.launch;

import id.gladi.ui.Windows;
import java.nio.file.Path;
import java.time.InstantSource;

/** The windows over the record of a data folder. */
record UiWindow(Logs logs, InstantSource clock, String program, boolean languageAsked)
    implements WindowStarter {
  @Override
  public boolean start(Path data, String language) {
    logs.open();
    try (var settings = new SettingsFile(data, trouble -> logs.keep("G-SETTINGS", trouble));
        var doorway = new LocalDoorway(data, clock, program, logs)) {
      var maps = new LocalMapRoom(new UserShelf(data));
      return Windows.show(doorway, maps, new LocalAttachments(), settings, language, languageAsked);
    }
  }

  @Override
  public void refuse(String language, String sentence) {
    Windows.tell(language, sentence);
  }
}
