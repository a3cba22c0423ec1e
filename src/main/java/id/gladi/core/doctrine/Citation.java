package id.gladi.core.doctrine;

import id.gladi.core.Text;
import java.util.List;

/**
 * Where a rule or figure comes from.
 *
 * @param reference instrument and article, as far as a source carries it
 * @param keys source keys of the domain reference
 * @param certain false when the sources are secondary, partial or silent; the reader is told so
 * @param note what is uncertain
 */
public record Citation(String reference, List<String> keys, boolean certain, Text note) {
  public Citation {
    keys = List.copyOf(keys);
  }
}
