package id.gladi.ui.desk.form;

import id.gladi.core.plan.Standing;
import id.gladi.core.play.Token;
import id.gladi.ui.play.Play;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The crowds on the board, the largest first. */
public final class CrowdList {
  private static final String KIND = "massa";
  private final Play play;

  public CrowdList(Play play) {
    this.play = play;
  }

  public List<Token> all() {
    return play.moment().get().board().field().tokens().values().stream()
        .filter(CrowdList::crowd)
        .sorted(Comparator.comparingInt((Token t) -> -t.strength().likely()))
        .toList();
  }

  private static boolean crowd(Token token) {
    return token.face().standing() == Standing.CITIZEN
        && (token.face().kind().equals(KIND) || !token.outline().isEmpty());
  }

  public List<Option> options() {
    return all().stream().map(t -> Option.of(t.id(), t.face().name())).toList();
  }

  /** The crowd that is selected, else the largest; empty when there is none. */
  public String first(Set<String> selected) {
    var all = all();
    return all.stream()
        .map(Token::id)
        .filter(selected::contains)
        .findFirst()
        .orElseGet(() -> all.isEmpty() ? "" : all.getFirst().id());
  }
}
