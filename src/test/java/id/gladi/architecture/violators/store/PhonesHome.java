package id.gladi.architecture.violators.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

final class PhonesHome {
  private PhonesHome() {}

  static void call() throws IOException {
    new Socket(InetAddress.getLoopbackAddress(), 9).close();
  }
}
