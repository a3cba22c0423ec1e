package id.gladi.ui.record;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for bundles; empty when nobody chose one. */
public interface Chooser {
  Optional<Path> save(String suggestedName);

  Optional<Path> open();
}
