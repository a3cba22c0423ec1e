package id.gladi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under the database that can be watched and made to fail: it knows of every file what was
 * forced to the platter and what was only handed over, and it runs full when it is told to. A file
 * that takes the name of another is known by that name from then on.
 */
public final class DiskDouble extends FilePathWrapper {
  static final Disk DISK = new Disk("double", true, Long.MAX_VALUE);

  private static final Map<Object, Platter> PLATTERS = new ConcurrentHashMap<>();
  private static final Map<Path, Runnable> WATCHERS = new ConcurrentHashMap<>();

  static void register() {
    FilePath.register(new DiskDouble());
  }

  /** The same, on which files are written anew as soon as they have so many bytes. */
  static Disk impatient(long bytes) {
    return new Disk(DISK.scheme(), DISK.real(), bytes);
  }

  /** What became of the file that has this name, which was open on this disk. */
  static Platter platter(Path file) {
    return Objects.requireNonNull(PLATTERS.get(identity(file)), file.toString());
  }

  /** Whoever looks on whenever a file in a folder is about to be forced. */
  static void watch(Path folder, Runnable watcher) {
    WATCHERS.put(folder.toAbsolutePath(), watcher);
  }

  static void forget(Path file) {
    WATCHERS.remove(folder(file));
    PLATTERS.remove(identity(file));
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** Stays the same when a file gets another name. */
  private static Object identity(Path file) {
    try {
      var key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Objects.requireNonNullElse(key, file.toAbsolutePath());
    } catch (IOException e) {
      return file.toAbsolutePath();
    }
  }

  @Override
  public String getScheme() {
    return "double";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = Path.of(getBase().toString()).toAbsolutePath();
    var channel = getBase().open(mode);
    var platter =
        PLATTERS.compute(
            identity(file), (_, known) -> known == null || isNew(channel) ? new Platter() : known);
    return new Watched(channel, platter, folder(file));
  }

  /** A new file may have the identity of one that was deleted. */
  private static boolean isNew(FileChannel channel) {
    try {
      return channel.size() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Watched extends FileBaseDefault {
    private final FileChannel channel;
    private final Platter platter;
    private final Path folder;

    Watched(FileChannel channel, Platter platter, Path folder) {
      this.folder = folder;
      this.channel = channel;
      this.platter = platter;
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
      return channel.read(into, position);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      platter.written(from.duplicate(), position);
      return channel.write(from, position);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
      WATCHERS.getOrDefault(folder, () -> {}).run();
      channel.force(metaData);
      platter.forced();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      channel.truncate(size);
      platter.truncated(size);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }
  }
}
