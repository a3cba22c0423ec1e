package id.gladi.core.compliance;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Level;
import id.gladi.core.play.CrowdLevel;
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
    var levels =
        Stream.concat(
            scene
                .of(Event.LevelDeclared.class)
                .flatMap(e -> Check.Hit.of(e.level(), declared(scene, chain, e.level(), e.by()))),
            scene
                .of(Event.CrowdLevelDeclared.class)
                .map(Event.CrowdLevelDeclared::declared)
                .flatMap(own -> Check.Hit.of(own.crowd(), declared(scene, chain, own))));
    return Stream.concat(
        levels,
        scene
            .of(Event.ControlPassed.class)
            .flatMap(e -> Check.Hit.of(e.to(), passed(scene, chain, e))));
  }

  /** A crowd that is to follow the whole again gets the level of the whole. */
  private static List<Fact> declared(Scene scene, Chain chain, CrowdLevel own) {
    var level = own.level();
    var to = level == null ? scene.before().situation().level() : level;
    return declared(scene, chain, to, own.by());
  }

  private static List<Fact> declared(Scene scene, Chain chain, String to, String by) {
    var holder = scene.before().situation().holder();
    if (chain.commands(by, holder)) {
      return List.of();
    }
    var level = scene.plan().profile().level(to).map(Level::name).orElse(new Text(to, to));
    return List.of(
        Fact.of(
            Fact.Kind.GIVER_WITHOUT_CONTROL,
            by,
            FactWords.say("level-by-other", level, by, holder)));
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
          .forEach(a ->
              facts.addAll(
                  AuthorityCheck.facts(scene, a, holder, false, AuthorityCheck.whole(scene))));
    }
    return facts;
  }
}
