package id.gladi.core.play;

import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * What lies on the ground: tokens, lines, marks of acts and conditions, each by id in stable order.
 */
public record Field(
    PMap<String, Token> tokens,
    PMap<String, Overlay> overlays,
    PMap<String, ActMark> acts,
    PMap<String, Condition> conditions) {
  public static final Field EMPTY =
      new Field(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

  public Optional<Token> token(String id) {
    return Optional.ofNullable(tokens.get(id));
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
    return new Field(tokens.plus(token.id(), token), overlays, acts, conditions);
  }

  Field withoutToken(String id) {
    return new Field(tokens.minus(id), overlays, acts, conditions);
  }

  Field with(Overlay overlay) {
    return new Field(tokens, overlays.plus(overlay.id(), overlay), acts, conditions);
  }

  Field withoutOverlay(String id) {
    return new Field(tokens, overlays.minus(id), acts, conditions);
  }

  Field with(ActMark mark) {
    return new Field(tokens, overlays, acts.plus(mark.id(), mark), conditions);
  }

  Field withoutAct(String id) {
    return new Field(tokens, overlays, acts.minus(id), conditions);
  }

  Field with(Condition condition) {
    return new Field(tokens, overlays, acts, conditions.plus(condition.subject(), condition));
  }
}
