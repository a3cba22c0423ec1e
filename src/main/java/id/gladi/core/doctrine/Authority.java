package id.gladi.core.doctrine;

import id.gladi.core.Text;
import java.util.List;

/**
 * Who may give which order.
 *
 * @param order stable name such as {@code lapis-ganti}
 * @param holders control holders who may give it
 * @param levels ids of the levels at which it may be given; empty for every level
 */
public record Authority(
    String order, Text name, List<String> holders, List<String> levels, Citation source) {
  public Authority {
    holders = List.copyOf(holders);
    levels = List.copyOf(levels);
  }
}
