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

  /** The contingency with another inject to tell. */
  public ContingencyInject with(Inject other) {
    return new ContingencyInject(other, condition, trigger, origins, returnsTo);
  }

  /** The contingency with another condition in the condition language. */
  public ContingencyInject offeredWhen(String otherTrigger) {
    return new ContingencyInject(inject, condition, otherTrigger, origins, returnsTo);
  }
}
