package id.gladi.architecture.violators.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

final class TrustsBytes {
  private TrustsBytes() {}

  static Object read(InputStream in) throws IOException, ClassNotFoundException {
    try (var objects = new ObjectInputStream(in)) {
      return objects.readObject();
    }
  }
}
