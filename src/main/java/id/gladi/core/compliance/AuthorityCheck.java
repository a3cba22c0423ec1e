package id.gladi.core.compliance;

import id.gladi.core.Text;
import id.gladi.core.conduct.Request;
import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.Level;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An order or a request by somebody whom the profile does not name for it, at a level that it is
 * not meant for, or, where force or a change of units is ordered, by somebody who does not hold
 * control; and the same of decisions, of levels and of control itself.
 */
final class AuthorityCheck implements Check {
  /** From this stage on, and for a change of units, only the holder of control orders. */
  static final int HOLDER_FROM = 3;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    var orders =
        scene
            .acts()
            .filter(Act::given)
            .flatMap(act -> {
              var order = act.order();
              boolean held = order.disperses() || order.effectiveStage() >= HOLDER_FROM;
              boolean change = order.order().endsWith("-ganti");
              var measures = Measure.of(scene, act);
              return hit(scene, order.order(), order.by(), held || change, measures);
            });
    var requests =
        scene
            .of(Event.RequestSent.class)
            .map(Event.RequestSent::request)
            .filter(r -> !r.order().equals(Request.REINFORCEMENT))
            .flatMap(r -> hit(scene, r.order(), r.by(), false, whole(scene)));
    return Stream.of(ControlHits.of(scene), DecisionHits.of(scene), orders, requests)
        .flatMap(hits -> hits);
  }

  private static Stream<Hit> hit(
      Scene scene, String order, String by, boolean byHolder, List<Measure> measures) {
    return scene.plan().profile().authority(order).stream()
        .flatMap(authority -> Hit.of(order, facts(scene, authority, by, byHolder, measures)));
  }

  /** What is measured by the level of the whole, such as a request or the passing of control. */
  static List<Measure> whole(Scene scene) {
    return List.of(Measure.whole(scene.before()));
  }

  static List<Fact> facts(
      Scene scene, Authority authority, String by, boolean byHolder, List<Measure> measures) {
    var facts = new ArrayList<Fact>();
    var holder = scene.before().situation().holder();
    var name = authority.name();
    if (!Offices.among(by, authority.holders())) {
      var may = String.join(", ", authority.holders());
      facts.add(
          Fact.of(
              Fact.Kind.GIVER_WITHOUT_AUTHORITY, by, FactWords.say("authority", name, by, may)));
    } else if (byHolder && !Offices.same(by, holder)) {
      facts.add(
          Fact.of(
              Fact.Kind.GIVER_WITHOUT_CONTROL,
              by,
              FactWords.say("control-not-held", name, by, holder)));
    }
    for (var measure : measures) {
      if (!authority.levels().isEmpty() && !authority.levels().contains(measure.level())) {
        facts.add(tooLow(scene, authority, measure));
      }
    }
    return facts;
  }

  private static Fact tooLow(Scene scene, Authority authority, Measure measure) {
    var levels = scene.plan().profile().levels();
    var meant =
        levels.stream().filter(l -> authority.levels().contains(l.id())).map(Level::name).toList();
    var level = measure.level();
    var now = measure.level(scene).map(Level::name).orElse(new Text(level, level));
    var words =
        measure.crowd().isEmpty()
            ? FactWords.say("level-too-low", authority.name(), FactWords.list(meant), now)
            : FactWords.say(
                "crowd-level-too-low",
                authority.name(),
                FactWords.list(meant),
                now,
                measure.crowd());
    return Fact.of(Fact.Kind.LEVEL_TOO_LOW, level, words);
  }
}
