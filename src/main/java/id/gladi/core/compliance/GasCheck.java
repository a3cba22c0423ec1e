package id.gladi.core.compliance;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.planning.Egress;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Gap;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gas where people cannot leave (Kanjuruhan). Enclosed is what the map, the plan or a zone on the
 * board says, and the inside of every building; elsewhere the ways out must let the crowd leave in
 * time: the gates of a compound, the open <i>rute bubar</i> on the street. The time that a crowd
 * has is a planning figure: the two minutes that lie between two warnings.
 */
final class GasCheck implements Check {
  private static final int SECONDS_TO_LEAVE = 120;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene
        .acts()
        .filter(act -> act.is(Order.GAS))
        .flatMap(act -> {
          var passage = new Passage(scene.plan(), scene.before());
          var enclosures = Enclosure.all(passage);
          var facts = new ArrayList<Fact>();
          place(act, enclosures).forEach(facts::add);
          int limit = rule.figure("seconds", SECONDS_TO_LEAVE);
          for (var crowd : act.crowds(scene.before())) {
            facts.addAll(facts(passage, enclosures, crowd, limit));
          }
          return Hit.of(act.subject(), facts.stream().distinct().toList());
        });
  }

  private static Stream<Fact> place(Act act, List<Enclosure> enclosures) {
    var at = act.order().at();
    return at == null
        ? Stream.of()
        : enclosures.stream()
            .filter(e -> e.tagged() && e.inside().test(at))
            .map(e ->
                Fact.of(
                    Fact.Kind.ENCLOSED_PLACE, e.name(), FactWords.say("enclosed-place", e.name())));
  }

  private static List<Fact> facts(
      Passage passage, List<Enclosure> enclosures, Token crowd, int limit) {
    var facts = new ArrayList<Fact>();
    for (var enclosure : enclosures) {
      if (enclosure.tagged()) {
        inside(enclosure, crowd).ifPresent(facts::add);
      }
    }
    if (!facts.isEmpty()) {
      return facts;
    }
    var compound =
        enclosures.stream()
            .filter(e -> !e.tagged() && Crowds.share(crowd, e.inside()) > 0.5)
            .findFirst();
    if (compound.isPresent()) {
      var gates = compound.get().doors().stream().map(d -> d.gap(crowd.at())).toList();
      return leaving(compound.get().name(), crowd, gates, limit);
    }
    return street(passage, crowd, limit);
  }

  private static Optional<Fact> inside(Enclosure enclosure, Token crowd) {
    double share =
        enclosure.solid()
            ? (enclosure.inside().test(crowd.at()) ? 1 : 0)
            : Crowds.share(crowd, enclosure.inside());
    int persons = (int) Math.round(share * crowd.strength().likely());
    if (persons < 1) {
      return Optional.empty();
    }
    int all = crowd.strength().likely();
    return Optional.of(
        Fact.of(
            Fact.Kind.ENCLOSED_PLACE,
            enclosure.name(),
            persons,
            0,
            FactWords.say("enclosed-persons", persons, all, enclosure.name())));
  }

  private static List<Fact> street(Passage passage, Token crowd, int limit) {
    var ways = WayOut.of(passage, crowd);
    var open = ways.stream().filter(WayOut::open).map(WayOut::gap).toList();
    if (open.isEmpty()) {
      return WayOutCheck.facts(ways, crowd);
    }
    return leaving(crowd.face().name(), crowd, open, limit);
  }

  /**
   * By the figures of the source, whatever the planner assumes: a rule is the same for everybody.
   */
  private static List<Fact> leaving(String where, Token crowd, List<Gap> gaps, int limit) {
    var egress = Egress.of(crowd.strength(), gaps, Figures.STANDARD);
    if (egress.isEmpty()) {
      return List.of(Fact.of(Fact.Kind.NO_WAY_OUT, where, FactWords.say("no-way-out", where)));
    }
    int seconds = (int) Math.round(egress.get().seconds().likely());
    if (seconds <= limit) {
      return List.of();
    }
    double width = gaps.stream().mapToDouble(Gap::width).sum();
    return List.of(
        Fact.of(
            Fact.Kind.EXITS_TOO_SMALL,
            where,
            seconds,
            limit,
            FactWords.say(
                "exits-too-small", where, crowd.strength().likely(), width, seconds, limit)));
  }
}
