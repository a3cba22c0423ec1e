package id.gladi.launch;

import id.gladi.app.StorageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A window that opens, does not, or meets a record that cannot be used; keeps what it was told to
 * say.
 */
record ToldWindow(boolean opens, @Nullable StorageException trouble, List<String> said)
    implements WindowStarter {
  static ToldWindow opening(boolean opens) {
    return new ToldWindow(opens, null, new ArrayList<>());
  }

  static ToldWindow meeting(StorageException trouble) {
    return new ToldWindow(true, trouble, new ArrayList<>());
  }

  @Override
  public boolean start(Path data, String language) {
    if (trouble != null) {
      throw trouble;
    }
    return opens;
  }

  @Override
  public void refuse(String language, String sentence) {
    said.add(language + ": " + sentence);
  }
}
