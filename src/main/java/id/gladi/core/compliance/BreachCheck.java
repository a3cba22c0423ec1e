package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Event;
import java.util.Objects;
import java.util.stream.Stream;

/** A forbidden act that somebody at the table saw. */
final class BreachCheck implements Check {
  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene
        .of(Event.BreachObserved.class)
        .map(Event.BreachObserved::breach)
        .filter(b -> b.rule().equals(rule.id()))
        .flatMap(b ->
            Hit.of(
                Objects.requireNonNullElse(b.unit(), ""),
                Fact.of(
                    Fact.Kind.OBSERVED,
                    Objects.requireNonNullElse(b.unit(), ""),
                    FactWords.say("observed", b.by(), b.text()))));
  }
}
