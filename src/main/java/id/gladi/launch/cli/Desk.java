package id.gladi.launch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What every command has at hand.
 *
 * @param data the data folder when the call names none
 * @param passwordFile its first line is the password of the record
 */
record Desk(
    Rooms rooms, Messages messages, Path data, PrintWriter out, Optional<Path> passwordFile) {
  /** The password of the record, when the call names a file that holds it. */
  Optional<char[]> password() {
    return passwordFile.map(Secrets::read);
  }

  void print(String line) {
    out.println(line);
    out.flush();
  }

  void say(String key, Object... values) {
    print(messages.say(key, values));
  }

  String language() {
    return messages.language();
  }
}
