package id.gladi.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inject that is offered when its condition holds.
 *
 * @param condition in words
 * @param trigger the same in the condition language of {@code core.condition}; empty where only
 *     people can tell
 * @param origins ids of the main injects it belongs to
 * @param returnsTo id of the main inject that play goes on with, null for the next one
 */
public record ContingencyInject(
    Inject inject,
    String condition,
    String trigger,
    List<String> origins,
    @Nullable String returnsTo) {
  public ContingencyInject {
    origins = List.copyOf(origins);
  }
}
