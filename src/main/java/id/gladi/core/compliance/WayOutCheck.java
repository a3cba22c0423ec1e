package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A crowd is told to leave, or driven away, and has no open way. */
final class WayOutCheck implements Check {
  private static final int ROUTES = 1;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int needed = rule.figure("routes", ROUTES);
    var passage = new Passage(scene.plan(), scene.before());
    return scene
        .acts()
        .filter(act -> act.order().disperses())
        .flatMap(act -> act.crowds(scene.before()).stream())
        .distinct()
        .flatMap(crowd -> {
          var ways = WayOut.of(passage, crowd);
          return ways.stream().filter(WayOut::open).count() >= needed
              ? Stream.of()
              : Hit.of(crowd.id(), facts(ways, crowd));
        });
  }

  /** That no way is open, and what closes those that are drawn. */
  static List<Fact> facts(List<WayOut> ways, Token crowd) {
    var facts = new ArrayList<Fact>();
    var name = crowd.face().name();
    int open = (int) ways.stream().filter(WayOut::open).count();
    if (ways.isEmpty()) {
      facts.add(Fact.of(Fact.Kind.NO_WAY_OUT, crowd.id(), FactWords.say("no-route-laid", name)));
    } else {
      facts.add(
          Fact.of(
              Fact.Kind.NO_WAY_OUT,
              crowd.id(),
              open,
              open + 1,
              FactWords.say("open-routes", name, open, ways.size())));
    }
    for (var way : ways) {
      if (!way.open()) {
        var by = String.join(", ", way.closedBy());
        facts.add(
            Fact.of(Fact.Kind.WAY_CLOSED, way.name(), FactWords.say("way-closed", way.name(), by)));
      }
    }
    return facts;
  }
}
