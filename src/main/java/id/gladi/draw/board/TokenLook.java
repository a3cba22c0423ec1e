package id.gladi.draw.board;

import id.gladi.core.play.Token;
import id.gladi.draw.Palette;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.LevelMark;
import id.gladi.draw.scene.Scene;
import id.gladi.draw.symbol.Echelon;
import org.jspecify.annotations.Nullable;

/**
 * What a token's symbol looks like, wherever it stands: windows keep a picture for each look.
 * Whatever {@link TokenPainter#token} comes to depend on must be added here.
 *
 * @param level declared for this crowd alone, or null
 * @param size of the symbol in pixels
 * @param factor of the picture
 * @param visible false for a token that the room does not see
 */
public record TokenLook(
    String agency,
    String kind,
    Echelon echelon,
    Token.Status status,
    boolean selected,
    boolean locked,
    boolean visible,
    @Nullable LevelMark level,
    double size,
    double factor,
    Palette palette) {

  static TokenLook of(Scene scene, Mark mark) {
    Token token = mark.token();
    return new TokenLook(
        token.face().agency(),
        token.face().kind(),
        scene.zoom() >= Zoom.DETAIL ? Kinds.echelon(token) : Echelon.NONE,
        token.status(),
        mark.selected(),
        mark.locked(),
        token.face().visible(),
        scene.actors().levels().get(token.id()),
        mark.size(),
        scene.look().factor(),
        scene.look().palette());
  }
}
