package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import java.util.List;
import java.util.stream.Stream;

/** One rule as code: what of a step it speaks about. The words and the severity are the rule's. */
interface Check {
  Stream<Hit> hits(Scene scene, Rule rule);

  /** What made the rule speak, and about whom. */
  record Hit(String subject, List<Fact> facts) {
    public Hit {
      facts = List.copyOf(facts);
    }

    /** Nothing when there are no facts. */
    static Stream<Hit> of(String subject, List<Fact> facts) {
      return facts.isEmpty() ? Stream.of() : Stream.of(new Hit(subject, facts));
    }

    static Stream<Hit> of(String subject, Fact fact) {
      return of(subject, List.of(fact));
    }
  }
}
