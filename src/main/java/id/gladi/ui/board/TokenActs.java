package id.gladi.ui.board;

import id.gladi.core.play.Command;
import id.gladi.core.play.Token;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Acts on selected tokens; whatever it does to several is one step. */
public final class TokenActs {
  private static final int NEIGHBOURS = 4;
  private final BoardModel model;

  TokenActs(BoardModel model) {
    this.model = model;
  }

  private Stream<Token> selected() {
    return model.hand().selected().get().stream()
        .sorted()
        .flatMap(id -> model.board().field().token(id).stream());
  }

  /** One command for each selected token, together one step. */
  private void each(Function<Token, Command> command) {
    var commands = selected().map(command).toList();
    if (commands.size() == 1) {
      model.act(commands.getFirst());
    } else if (!commands.isEmpty()) {
      model.act(new Command.Together(commands));
    }
  }

  /** Takes the selection off the board. */
  public void onRemove() {
    each(token -> new Command.RemoveToken(token.id()));
  }

  void onTurn(double degrees) {
    each(token -> new Command.TurnToken(token.id(), token.facing() + degrees));
  }

  void onStatus(Token.Status status) {
    each(token -> new Command.ChangeStatus(token.id(), status));
  }

  void onMerge(String part, String into) {
    model.act(new Command.MergeTokens(part, into));
  }

  /** Tokens near enough to join, nearest first. */
  List<Token> neighbours(Token token) {
    return model.board().field().tokens().values().stream()
        .filter(other -> !other.id().equals(token.id()))
        .filter(other ->
            other.unit().equals(token.unit()) || other.face().kind().equals(token.face().kind()))
        .sorted((a, b) -> Double.compare(a.at().distance(token.at()), b.at().distance(token.at())))
        .limit(NEIGHBOURS)
        .toList();
  }

  /** Selects the next token in the board's order, and none past the last; tells whether one is. */
  boolean onNext(boolean backwards) {
    var ids = List.copyOf(model.board().field().tokens().keySet());
    var selected = model.hand().selected().get();
    int next =
        selected.isEmpty()
            ? (backwards ? ids.size() - 1 : 0)
            : ids.indexOf(selected.iterator().next()) + (backwards ? -1 : 1);
    boolean there = next >= 0 && next < ids.size();
    model.hand().onClicked(there ? ids.get(next) : null, false);
    return there;
  }
}
