package id.gladi.core.compliance;

import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The level that an act is measured by. A level says what a crowd does (Perkap 16/2006), and those
 * who keep the law stay protected (Perkap 9/2008 article 23): where a level was declared for the
 * crowd that an act is about, that one counts; else that of the whole.
 *
 * @param level id of a level of the profile
 * @param crowd name of the crowd whose own level it is; empty for the level of the whole
 */
record Measure(String level, String crowd) {
  static Measure whole(Board board) {
    return new Measure(board.situation().level(), "");
  }

  /**
   * Force has to answer to every crowd that it reaches; what is done in front of several crowds to
   * the one at the highest level.
   */
  static List<Measure> of(Scene scene, Act act) {
    var board = scene.before();
    var found = act.aimed(board).stream().map(crowd -> of(board, crowd)).distinct().toList();
    if (found.isEmpty()) {
      return List.of(whole(board));
    }
    return act.order().disperses() || act.order().effectiveStage() >= AuthorityCheck.HOLDER_FROM
        ? found
        : List.of(highest(scene, found));
  }

  private static Measure highest(Scene scene, List<Measure> found) {
    return found.stream()
        .max(Comparator.comparingInt(m -> scene.ordinal(m.level())))
        .orElseGet(() -> whole(scene.before()));
  }

  private static Measure of(Board board, Token crowd) {
    return board
        .situation()
        .own(crowd.id())
        .map(own -> new Measure(own.level(), crowd.face().name()))
        .orElseGet(() -> whole(board));
  }

  Optional<Level> level(Scene scene) {
    return scene.plan().profile().level(level);
  }
}
