package id.gladi.core.compliance;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Three warnings with time between before a crowd is dispersed, by word, water or gas. */
final class WarningCheck implements Check {
  private static final int WARNINGS = 3;

  /** The exercises ask for two minutes and more. */
  private static final int SECONDS_BETWEEN = 120;

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int needed = rule.figure("warnings", WARNINGS);
    int gap = rule.figure("seconds", SECONDS_BETWEEN);
    return scene
        .acts()
        .filter(act -> act.order().disperses())
        .flatMap(act -> act.crowds(scene.before()).stream())
        .distinct()
        .flatMap(crowd -> {
          var heard = scene.before().conduct().warningsTo(crowd.id());
          return Hit.of(crowd.id(), facts(crowd.face().name(), heard, needed, gap));
        });
  }

  private static List<Fact> facts(String crowd, List<TPlus> heard, int needed, int gap) {
    var facts = new ArrayList<Fact>();
    if (heard.size() < needed) {
      facts.add(
          Fact.of(
              Fact.Kind.WARNINGS_MISSING,
              crowd,
              heard.size(),
              needed,
              FactWords.say("warnings-missing", crowd, heard.size(), needed)));
    } else if (spaced(heard, gap) < needed) {
      int least = least(heard);
      facts.add(
          Fact.of(
              Fact.Kind.WARNINGS_TOO_CLOSE,
              crowd,
              least,
              gap,
              FactWords.say("warnings-too-close", crowd, least, needed, gap)));
    }
    return facts;
  }

  /** How many warnings there are when those that follow too soon do not count. */
  private static int spaced(List<TPlus> heard, int gap) {
    int count = 0;
    int last = Integer.MIN_VALUE / 2;
    for (var at : heard) {
      if (at.seconds() - last >= gap) {
        count++;
        last = at.seconds();
      }
    }
    return count;
  }

  private static int least(List<TPlus> heard) {
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < heard.size(); i++) {
      least = Math.min(least, heard.get(i).seconds() - heard.get(i - 1).seconds());
    }
    return least;
  }
}
