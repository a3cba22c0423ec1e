package id.gladi.core.play;

import id.gladi.core.terrain.Point;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what the ground differs before and after something that may happen, such as an inject that was
 * not told yet.
 *
 * @param coming tokens that are new, elsewhere, or of another shape or formation
 * @param leaving tokens that will be gone, as they are
 * @param growing tokens on both sides whose likely number of persons is another
 * @param begun acts that will begin
 * @param ended acts that will end
 * @param laid lines and zones that will lie there
 * @param takenUp lines and zones that will be gone
 * @param conditions conditions that will be new or other ones
 */
public record FieldChange(
    List<Coming> coming,
    List<Token> leaving,
    List<Growing> growing,
    List<ActMark> begun,
    List<ActMark> ended,
    List<Overlay> laid,
    List<Overlay> takenUp,
    List<Condition> conditions) {
  /** Nothing changes. */
  public static final FieldChange NONE = between(Field.EMPTY, Field.EMPTY);

  public FieldChange {
    coming = List.copyOf(coming);
    leaving = List.copyOf(leaving);
    growing = List.copyOf(growing);
    begun = List.copyOf(begun);
    ended = List.copyOf(ended);
    laid = List.copyOf(laid);
    takenUp = List.copyOf(takenUp);
    conditions = List.copyOf(conditions);
  }

  /**
   * A token to come.
   *
   * @param token as it will be
   * @param from where it stands, null when it is not on the board
   */
  public record Coming(Token token, @Nullable Point from) {}

  /**
   * A token that will have another number of persons.
   *
   * @param token as it will be
   * @param persons how many more, negative for fewer; never 0
   */
  public record Growing(Token token, int persons) {}

  /** What is other {@code then} than {@code now}; everything in the order of its ids. */
  public static FieldChange between(Field now, Field then) {
    return new FieldChange(
        coming(now, then).toList(),
        without(now.tokens(), then.tokens()),
        growing(now, then).toList(),
        other(then.acts(), now.acts()),
        without(now.acts(), then.acts()),
        other(then.overlays(), now.overlays()),
        without(now.overlays(), then.overlays()),
        other(then.conditions(), now.conditions()));
  }

  public boolean none() {
    return equals(NONE);
  }

  private static Stream<Coming> coming(Field now, Field then) {
    return then.tokens().values().stream()
        .filter(token -> !now.token(token.id()).filter(t -> standsAlike(t, token)).isPresent())
        .map(token -> new Coming(token, now.token(token.id()).map(Token::at).orElse(null)));
  }

  private static boolean standsAlike(Token one, Token other) {
    return one.at().equals(other.at())
        && one.outline().equals(other.outline())
        && Objects.equals(kind(one), kind(other));
  }

  private static Optional<Object> kind(Token token) {
    return Optional.ofNullable(token.formation()).map(formation -> formation.kind());
  }

  private static Stream<Growing> growing(Field now, Field then) {
    return then.tokens().values().stream()
        .flatMap(token ->
            now
                .token(token.id())
                .map(t -> token.strength().likely() - t.strength().likely())
                .filter(persons -> persons != 0)
                .map(persons -> new Growing(token, persons))
                .stream());
  }

  /** Values of a map whose keys another one does not have. */
  private static <T> List<T> without(Map<String, T> here, Map<String, T> there) {
    return here.entrySet().stream()
        .filter(entry -> !there.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Values of a map that another one does not have under the same key. */
  private static <T> List<T> other(Map<String, T> here, Map<String, T> there) {
    return here.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(there.get(entry.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
