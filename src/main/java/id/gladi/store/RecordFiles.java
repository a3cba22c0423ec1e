package id.gladi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The files of a record in its folder.
 *
 * @param folder of the user's data
 */
record RecordFiles(Path folder) {
  private static final String ENDING = ".mv.db";

  /** The database itself. */
  Path record() {
    return folder.resolve("gladi" + ENDING);
  }

  /** The record that is about to take the place of the present one. */
  Path next() {
    return folder.resolve("gladi-next" + ENDING);
  }

  /** {@link #next()} while it is not complete. */
  Path nextPart() {
    return folder.resolve("gladi-next.part" + ENDING);
  }

  Path witness() {
    return folder.resolve("gladi.witness");
  }

  /** Locked by the program that has the record open. */
  Path lock() {
    return folder.resolve("gladi.lock");
  }

  Path key() {
    return folder.resolve("gladi.key");
  }

  Path remarks() {
    return folder.resolve("remarks");
  }

  Path backups() {
    return folder.resolve("backups");
  }

  /** Makes a folder in the data folder; that itself is not made anew where it is gone. */
  static void make(Path inside) throws IOException {
    if (!Files.isDirectory(inside)) {
      Files.createDirectory(inside);
    }
  }

  /** A database file's name as the database wants it, without its ending. */
  static String stem(Path file) {
    var path = file.toString();
    return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
  }

  static boolean isRecord(Path file) {
    return file.toString().endsWith(ENDING);
  }

  /** Copies a file so that it is on the disk, whole, or not there at all. */
  static void copy(Path from, Path to) throws IOException {
    whole(to, part -> Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING));
  }

  /** Puts a file in the place of another in one move that a crash cannot split. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    var folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      forceFolder(folder);
    }
  }

  /** Writes a small file so that it is on the disk, whole, or as it was before. */
  static void write(Path file, byte[] bytes) throws IOException {
    whole(file, part -> Files.write(part, bytes));
  }

  /** Makes a file under another name. */
  @FunctionalInterface
  interface Making {
    void at(Path part) throws IOException;
  }

  /** Puts a file in its place once it is made; what fails leaves it as it was. */
  static void whole(Path file, Making making) throws IOException {
    var part = part(file);
    try {
      making.at(part);
      force(part);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A file's name while it is not complete. */
  static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A name is on the disk only with its folder; Windows has no such call and needs none. */
  private static void forceFolder(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
