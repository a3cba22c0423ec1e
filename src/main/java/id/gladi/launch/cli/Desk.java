package id.gladi.launch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What every command has at hand.
 *
 * @param data the data folder when the call names none
 */
record Desk(Rooms rooms, Messages messages, Path data, PrintWriter out) {
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
