package id.gladi.core.play;

import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * What lies on the ground: tokens, lines, marks of acts and conditions, each by id in stable order.
 *
 * @param crowds what is known of crowds, by token id
 * @param arrangement groups and locks of the desk
 */
public record Field(
    PMap<String, Token> tokens,
    PMap<String, Overlay> overlays,
    PMap<String, ActMark> acts,
    PMap<String, Condition> conditions,
    PMap<String, CrowdProfile> crowds,
    Arrangement arrangement) {
  public static final Field EMPTY =
      new Field(
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          Arrangement.NONE);

  public Optional<Token> token(String id) {
    return Optional.ofNullable(tokens.get(id));
  }

  /** What is known of a crowd. */
  public CrowdProfile crowd(String token) {
    return crowds.getOrDefault(token, CrowdProfile.UNKNOWN);
  }

  public boolean locked(String token) {
    return arrangement.locked().contains(token);
  }

  /** The act's name with the smallest number from 1 that no mark on the board has. */
  String freeMark(String act) {
    int number = 1;
    while (acts.containsKey(act + "-" + number)) {
      number++;
    }
    return act + "-" + number;
  }

  Field with(Token token) {
    return new Field(
        tokens.plus(token.id(), token), overlays, acts, conditions, crowds, arrangement);
  }

  Field withoutToken(String id) {
    return new Field(
        tokens.minus(id),
        overlays,
        acts,
        conditions,
        crowds.minus(id),
        arrangement.withoutToken(id));
  }

  Field with(Overlay overlay) {
    return new Field(
        tokens, overlays.plus(overlay.id(), overlay), acts, conditions, crowds, arrangement);
  }

  Field withoutOverlay(String id) {
    return new Field(tokens, overlays.minus(id), acts, conditions, crowds, arrangement);
  }

  Field with(ActMark mark) {
    return new Field(tokens, overlays, acts.plus(mark.id(), mark), conditions, crowds, arrangement);
  }

  Field withoutAct(String id) {
    return new Field(tokens, overlays, acts.minus(id), conditions, crowds, arrangement);
  }

  Field with(Condition condition) {
    return new Field(
        tokens,
        overlays,
        acts,
        conditions.plus(condition.subject(), condition),
        crowds,
        arrangement);
  }

  Field with(String token, CrowdProfile profile) {
    return new Field(tokens, overlays, acts, conditions, crowds.plus(token, profile), arrangement);
  }

  Field with(Arrangement next) {
    return new Field(tokens, overlays, acts, conditions, crowds, next);
  }
}
