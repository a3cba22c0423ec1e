package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.condition.Clause.Verdict;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActionRef;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Conditions of every sort, nested up to three deep.
final class Generated {
  private Generated() {}

  static Arbitrary<Clause> clauses() {
    return nested(3);
  }

  private static Arbitrary<Clause> nested(int depth) {
    if (depth == 0) {
      return leaves();
    }
    var inner = Arbitraries.lazy(() -> nested(depth - 1));
    return Arbitraries.oneOf(
        List.of(
            leaves(),
            inner.list().ofMinSize(2).ofMaxSize(3).map(Clause.All::new),
            inner.list().ofMinSize(2).ofMaxSize(3).map(Clause.Any::new),
            inner.map(Clause.Not::new),
            Combinators.combine(inner, whole(), id()).as(Clause.Never::new)));
  }

  private static Arbitrary<Clause> leaves() {
    var since = id().injectNull(0.5);
    return Arbitraries.oneOf(
        List.of(
            Combinators.combine(whole(), id()).as(Clause.Since::new),
            Arbitraries.integers().between(0, 900).map(TPlus::ofMinutes).map(Clause.Clock::new),
            id().map(Clause.Told::new),
            Combinators.combine(id(), id(), Arbitraries.of(Verdict.class))
                .as((inject, action, v) -> new Clause.Action(new ActionRef(inject, action), v)),
            Combinators.combine(relation(), id()).as(Clause.Level::new),
            Combinators.combine(
                    Arbitraries.of(Measure.class),
                    who(),
                    where().list().ofMaxSize(2),
                    relation(),
                    Arbitraries.integers().between(0, 3))
                .as(Clause.Count::new),
            Combinators.combine(who(), relation(), number()).as(Clause.Density::new),
            number().map(Clause.Astray::new),
            id().map(Clause.Laid::new),
            Combinators.combine(
                    Arbitraries.of(LineKind.class).list().ofMinSize(1).ofMaxSize(3), id())
                .as(Clause.Barred::new),
            Combinators.combine(relation(), whole()).as(Clause.OpenRoutes::new),
            id().map(Clause.Acting::new),
            Combinators.combine(id(), since).as(Clause.Ordered::new),
            Combinators.combine(id(), whole()).as(Clause.OrderedEarly::new),
            Combinators.combine(relation(), whole()).as(Clause.Warnings::new),
            Combinators.combine(relation(), whole(), since).as(Clause.Stage::new),
            since.map(Clause.Passed::new)));
  }

  private static Arbitrary<Who> who() {
    return Arbitraries.oneOf(
        List.of(
            id().list().ofMaxSize(3).map(Who.Units::new),
            Arbitraries.just(new Who.Crowds()),
            id().list().ofMinSize(1).ofMaxSize(3).map(Who.Agencies::new),
            id().list().ofMinSize(1).ofMaxSize(3).map(Who.Kinds::new)));
  }

  private static Arbitrary<Where> where() {
    return Arbitraries.oneOf(
        List.of(
            id().map(Where.Inside::new),
            Combinators.combine(number(), id()).as(Where.Near::new),
            Combinators.combine(number(), who()).as(Where.NearWho::new)));
  }

  private static Arbitrary<String> id() {
    return Arbitraries.of("8", "K1", "4b", "ring-2", "massa-a", "zona-p2", "dalmas-awal");
  }

  private static Arbitrary<Relation> relation() {
    return Arbitraries.of(Relation.class);
  }

  private static Arbitrary<Integer> whole() {
    return Arbitraries.integers().between(0, 999_999);
  }

  private static Arbitrary<Double> number() {
    return Arbitraries.integers().between(0, 99_999).map(n -> n / 100.0);
  }
}
