package id.gladi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a program that was killed leaves half done beside a record. It may be in clear text where
 * the record is protected by now, so it goes before anything else is done. Only names that this
 * program gives are touched.
 */
final class Leftovers {
  private Leftovers() {}

  /** Takes them away; the record must be this program's. */
  static void discard(RecordFiles files) throws IOException {
    discard(files.next());
    discard(files.nextPart());
    for (var whole : List.of(files.next(), files.witness(), files.key())) {
      discard(RecordFiles.part(whole));
    }
    Recoding.discardAll(files.folder());
    if (Files.isDirectory(files.backups())) {
      Recoding.discardAll(files.backups());
      Backups.discardParts(files);
    }
  }

  /** What is no file is not ours, whatever its name. */
  static void discard(Path file) throws IOException {
    if (Files.isRegularFile(file)) {
      Files.deleteIfExists(file);
    }
  }
}
