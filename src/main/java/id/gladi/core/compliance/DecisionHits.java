package id.gladi.core.compliance;

import id.gladi.core.Text;
import id.gladi.core.doctrine.Level;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A decision that sends units or uses force, for which nobody answers who may: neither who holds
 * control or stands above, nor who holds it at this level by the profile, nor who may order the
 * means that it names. Who answers is who ordered it, else who took it. What sends nobody and uses
 * no force, such as KPU's own decisions, needs no authority of the police.
 */
final class DecisionHits {
  private DecisionHits() {}

  static Stream<Check.Hit> of(Scene scene) {
    var chain = Chain.of(scene.plan().profile());
    if (chain.unknown() || scene.scripted()) {
      return Stream.of();
    }
    return scene
        .of(Event.DecisionRecorded.class)
        .map(Event.DecisionRecorded::decision)
        .filter(d -> !d.units().isEmpty() || d.stage() >= AuthorityCheck.HOLDER_FROM)
        .flatMap(d -> Check.Hit.of(d.by(), facts(scene, chain, d)));
  }

  private static List<Fact> facts(Scene scene, Chain chain, Decision decision) {
    var facts = new ArrayList<Fact>();
    var giver = decision.answerable();
    var holder = scene.before().situation().holder();
    if (!chain.commands(giver, holder)) {
      facts.add(
          Fact.of(
              Fact.Kind.GIVER_WITHOUT_CONTROL,
              giver,
              FactWords.say("decision-by-other", giver, holder)));
    }
    var act = Act.of(decision);
    if (facts.isEmpty()) {
      level(scene, decision, Measure.of(scene, act))
          .filter(level -> chain.rank(giver) < chain.lowest(level.holder().id()))
          .map(level -> below(giver, level))
          .forEach(facts::add);
    }
    scene
        .plan()
        .profile()
        .authority(act.order().order())
        .ifPresent(a ->
            facts.addAll(AuthorityCheck.facts(scene, a, giver, false, Measure.of(scene, act))));
    return facts;
  }

  /** The higher of the level that was noted and those that it is measured by. */
  private static Stream<Level> level(Scene scene, Decision decision, List<Measure> measures) {
    return Stream.concat(Stream.of(decision.level()), measures.stream().map(Measure::level))
        .flatMap(id -> scene.plan().profile().level(id).stream())
        .max(Comparator.comparingInt(Level::ordinal))
        .stream();
  }

  private static Fact below(String giver, Level level) {
    Text name = level.name();
    return Fact.of(
        Fact.Kind.GIVER_WITHOUT_AUTHORITY,
        giver,
        FactWords.say("decision-below-level", name, level.holder(), giver));
  }
}
