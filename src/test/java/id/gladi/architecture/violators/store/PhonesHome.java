package id.gladi.architecture.violators.store;

import java.io.IOException;
import java.net.Socket;

final class PhonesHome {
  private PhonesHome() {}

  static void call() throws IOException {
    new Socket("example.org", 80).close();
  }
}
