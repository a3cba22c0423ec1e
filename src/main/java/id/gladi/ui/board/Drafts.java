package id.gladi.ui.board;

import id.gladi.core.play.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Tokens that are shown otherwise than the board has them: turned or reshaped, or on their way. */
final class Drafts {
  private final ReadOnlyObjectWrapper<Map<String, Token>> shown =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Map<String, Token> drafted = Map.of();
  private Map<String, Token> gliding = Map.of();

  ReadOnlyObjectProperty<Map<String, Token>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The token that the hand turns or reshapes, as it would be. */
  Optional<Token> drafted() {
    return drafted.values().stream().findFirst();
  }

  void draft(Token token) {
    drafted = Map.of(token.id(), token);
    refresh();
  }

  void clear() {
    drafted = Map.of();
    refresh();
  }

  /** Shows tokens on their way. */
  void onGliding(Map<String, Token> tokens) {
    gliding = Map.copyOf(tokens);
    refresh();
  }

  private void refresh() {
    var all = new HashMap<>(gliding);
    all.putAll(drafted);
    shown.set(Map.copyOf(all));
  }
}
