package id.gladi.draw.scene;

import id.gladi.core.Text;
import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Board;
import java.util.HashMap;
import java.util.Map;

/**
 * The level of one crowd, as it is drawn beside it: colour, bars and word together.
 *
 * @param ordinal 1 for the calmest
 * @param of how many levels there are
 */
public record LevelMark(Text name, int ordinal, int of, Level.Colour colour) {
  /** The marks of the crowds for which a level was declared alone, by token. */
  public static Map<String, LevelMark> of(DoctrineProfile profile, Board board) {
    var marks = new HashMap<String, LevelMark>();
    board
        .situation()
        .crowds()
        .forEach((crowd, own) ->
            profile
                .level(own.level())
                .ifPresent(level -> marks.put(crowd, of(level, profile.levels().size()))));
    return marks;
  }

  private static LevelMark of(Level level, int levels) {
    return new LevelMark(level.name(), level.ordinal(), levels, level.colour());
  }
}
