package id.gladi.app.maps;

import id.gladi.app.Opened;
import java.util.List;

/** What came of reading a file of the user: something, or sentences that say why not. */
public sealed interface Found<T> {
  /** It could be read. */
  record Ready<T>(T value) implements Found<T> {}

  /** It could not; at least one fault. */
  record Faulty<T>(List<Opened.Fault> faults) implements Found<T> {
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a faulty file has a fault");
      }
    }
  }
}
