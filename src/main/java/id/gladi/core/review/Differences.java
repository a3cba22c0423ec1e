package id.gladi.core.review;

import id.gladi.core.TPlus;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.review.BranchComparison.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds in what two branches are not alike. */
final class Differences {
  private final Side left;
  private final Side right;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Side left, Side right) {
    this.left = left;
    this.right = right;
  }

  static List<Difference> between(Side left, Side right) {
    var all = new Differences(left, right);
    all.times(Differences::told, Difference.Told::new);
    all.times(Differences::declared, Difference.Declared::new);
    all.times(
        Differences::crowds,
        (own, a, b) -> new Difference.CrowdDeclared(own.crowd(), own.level(), a, b));
    all.times(Differences::passed, Difference.Passed::new);
    all.numbers(Differences::highest, Difference.ForceStage::new);
    all.times(Differences::stages, Difference.StageReached::new);
    all.numbers(side -> side.review().decisions().size(), Difference.Decisions::new);
    all.numbers(side -> judged(side, Mark.MET), Difference.Met::new);
    all.numbers(side -> judged(side, Mark.MISSED), Difference.Missed::new);
    all.flags();
    all.strengths();
    if (!left.review().duration().equals(right.review().duration())) {
      all.found.add(new Difference.Ended(left.review().duration(), right.review().duration()));
    }
    return all.found;
  }

  /** What makes a difference of a key and its times on both sides. */
  private interface Timed<K> {
    Difference of(K key, @Nullable TPlus left, @Nullable TPlus right);
  }

  private <K> void times(Function<Side, Map<K, TPlus>> of, Timed<K> difference) {
    var here = of.apply(left);
    var there = of.apply(right);
    var keys = new LinkedHashSet<>(here.keySet());
    keys.addAll(there.keySet());
    for (var key : keys) {
      if (!Objects.equals(here.get(key), there.get(key))) {
        found.add(difference.of(key, here.get(key), there.get(key)));
      }
    }
  }

  private void numbers(
      ToIntFunction<Side> of, BiFunction<Integer, Integer, Difference> difference) {
    int here = of.applyAsInt(left);
    int there = of.applyAsInt(right);
    if (here != there) {
      found.add(difference.apply(here, there));
    }
  }

  private void flags() {
    var here = rules(left);
    var there = rules(right);
    var rules = new LinkedHashSet<>(here.keySet());
    rules.addAll(there.keySet());
    rules.stream()
        .sorted()
        .forEach(rule -> {
          int a = here.getOrDefault(rule, 0L).intValue();
          int b = there.getOrDefault(rule, 0L).intValue();
          if (a != b) {
            found.add(new Difference.Flagged(rule, a, b));
          }
        });
  }

  private void strengths() {
    var here = strength(left);
    var there = strength(right);
    for (var row : here.rows()) {
      strength(row.ring(), row.agency(), here, there);
    }
    for (var row : there.rows()) {
      boolean known =
          here.rows().stream()
              .anyMatch(r -> r.ring().equals(row.ring()) && r.agency().equals(row.agency()));
      if (!known) {
        strength(row.ring(), row.agency(), here, there);
      }
    }
  }

  private void strength(String ring, String agency, RingStrength here, RingStrength there) {
    int a = persons(here.row(ring, agency));
    int b = persons(there.row(ring, agency));
    if (a != b) {
      found.add(new Difference.Strength(ring, agency, a, b));
    }
  }

  private static int persons(RingStrength.Row row) {
    return row.present() + row.help();
  }

  private static RingStrength strength(Side side) {
    var board = side.review().board();
    return RingStrength.of(
        side.review().plan().exercise().deployment(), board, board.situation().level());
  }

  private static Map<String, Long> rules(Side side) {
    return side.findings().stream()
        .collect(
            Collectors.groupingBy(finding -> finding.flag().rule().id(), Collectors.counting()));
  }

  private static int judged(Side side, Mark mark) {
    return (int) side.review().actions().stream().filter(a -> a.mark() == mark).count();
  }

  private static Map<String, TPlus> told(Side side) {
    return first(side, e -> e instanceof TimelineEntry.Told told ? told.inject().id() : null);
  }

  private static Map<String, TPlus> declared(Side side) {
    return first(side, e -> e instanceof TimelineEntry.Declared declared ? declared.to() : null);
  }

  /** A crowd at a level of its own. */
  private record Own(String crowd, String level) {}

  private static Map<Own, TPlus> crowds(Side side) {
    return first(
        side,
        e ->
            e instanceof TimelineEntry.CrowdDeclared own && own.to() != null
                ? new Own(own.crowd(), own.to())
                : null);
  }

  private static Map<String, TPlus> passed(Side side) {
    return first(side, e -> e instanceof TimelineEntry.Passed passed ? passed.to() : null);
  }

  private static Map<Integer, TPlus> stages(Side side) {
    return first(side, e -> StageChange.stage(e) > 1 ? StageChange.stage(e) : null);
  }

  private static int highest(Side side) {
    return side.review().timeline().stream().mapToInt(StageChange::stage).max().orElse(0);
  }

  /** The first time of everything that an entry names. */
  private static <K> Map<K, TPlus> first(Side side, Function<TimelineEntry, @Nullable K> key) {
    Map<K, TPlus> first = new LinkedHashMap<>();
    for (var entry : side.review().timeline()) {
      K named = key.apply(entry);
      if (named != null) {
        first.putIfAbsent(named, entry.at());
      }
    }
    return first;
  }
}
