package id.gladi.core.compliance;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A level declared by somebody who neither holds control nor stands above whoever does, and control
 * that passes to or from somebody whom the profile does not name for it. What the script does is
 * nobody's act.
 */
final class ControlHits {
  private ControlHits() {}

  static Stream<Check.Hit> of(Scene scene) {
    var chain = Chain.of(scene.plan().profile());
    if (chain.unknown() || scene.scripted()) {
      return Stream.of();
    }
    return Stream.concat(
        scene
            .of(Event.LevelDeclared.class)
            .flatMap(e -> Check.Hit.of(e.level(), declared(scene, chain, e))),
        scene
            .of(Event.ControlPassed.class)
            .flatMap(e -> Check.Hit.of(e.to(), passed(scene, chain, e))));
  }

  private static List<Fact> declared(Scene scene, Chain chain, Event.LevelDeclared e) {
    var holder = scene.before().situation().holder();
    boolean above = chain.rank(e.by()) > chain.rank(holder);
    if (Offices.same(e.by(), holder) || above) {
      return List.of();
    }
    var level =
        scene
            .plan()
            .profile()
            .level(e.level())
            .map(Level::name)
            .orElse(new Text(e.level(), e.level()));
    return List.of(
        Fact.of(
            Fact.Kind.GIVER_WITHOUT_CONTROL,
            e.by(),
            FactWords.say("level-by-other", level, e.by(), holder)));
  }

  /**
   * Control that is handed back down, or comes from somebody whom the profile does not name, needs
   * no authority of its own.
   */
  private static List<Fact> passed(Scene scene, Chain chain, Event.ControlPassed e) {
    var holder = scene.before().situation().holder();
    if (chain.rank(e.to()) < 0) {
      return List.of(
          Fact.of(
              Fact.Kind.GIVER_WITHOUT_AUTHORITY,
              e.to(),
              FactWords.say("control-outside", e.to(), String.join(", ", chain.offices()))));
    }
    var facts = new ArrayList<Fact>();
    if (chain.rank(holder) >= 0 && chain.rank(e.to()) > chain.rank(holder)) {
      chain
          .receiving(e.to())
          .forEach(a -> facts.addAll(AuthorityCheck.facts(scene, a, holder, false)));
    }
    return facts;
  }
}
