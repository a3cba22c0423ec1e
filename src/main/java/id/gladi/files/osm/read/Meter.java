package id.gladi.files.osm.read;

import id.gladi.files.osm.data.Watcher;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells how much of a file has been read and stops reading when nobody wants it any more. */
final class Meter extends FilterInputStream {
  private final long size;
  private final Watcher watcher;
  private long read;

  Meter(InputStream in, long size, Watcher watcher) {
    super(in);
    this.size = size;
    this.watcher = watcher;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int got = super.read(into, from, most);
    count(Math.max(got, 0));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int more) {
    if (watcher.cancelled()) {
      throw new CancellationException("the import was cancelled");
    }
    read += more;
    watcher.reached(size == 0 ? 1 : Math.min(1, (double) read / size));
  }
}
