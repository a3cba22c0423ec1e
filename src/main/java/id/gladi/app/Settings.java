package id.gladi.app;

import java.util.Optional;

/**
 * What the program remembers from one start to the next: language, colours, where the room's window
 * stood. Never anything of an exercise. May be called from any thread and never blocks.
 */
public interface Settings {
  /** A remembered value; empty when nothing was remembered or it cannot be read. */
  Optional<String> get(String key);

  /** Remembers a value. Where it cannot be written down it is forgotten at the end, silently. */
  void put(String key, String value);
}
