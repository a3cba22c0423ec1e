package id.gladi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under the database that can be watched and made to fail: it knows of every file what was
 * forced to the platter and what was only handed over, and it runs full when it is told to.
 */
public final class DiskDouble extends FilePathWrapper {
  static final Disk DISK = new Disk("double", true);

  private static final Map<Path, Platter> PLATTERS = new ConcurrentHashMap<>();

  static void register() {
    FilePath.register(new DiskDouble());
  }

  /** What became of a file that is or was open on this disk. */
  static Platter platter(Path file) {
    return Objects.requireNonNull(PLATTERS.get(file.toAbsolutePath()), file.toString());
  }

  static void forget(Path file) {
    PLATTERS.remove(file.toAbsolutePath());
  }

  @Override
  public String getScheme() {
    return "double";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = Path.of(getBase().toString()).toAbsolutePath();
    var channel = getBase().open(mode);
    return new Watched(channel, PLATTERS.computeIfAbsent(file, _ -> new Platter()));
  }

  private static final class Watched extends FileBaseDefault {
    private final FileChannel channel;
    private final Platter platter;

    Watched(FileChannel channel, Platter platter) {
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
