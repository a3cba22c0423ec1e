package id.gladi.core.compliance;

import id.gladi.core.doctrine.Authority;
import id.gladi.core.doctrine.DoctrineProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * The offices that control passes through, lowest first, as the profile's authorities of <i>alih
 * kendali</i> name them: giver first, receiver last.
 */
record Chain(List<Authority> steps) {
  private static final String PASSING = "alih-kendali";

  Chain {
    steps = List.copyOf(steps);
  }

  static Chain of(DoctrineProfile profile) {
    return new Chain(
        profile.authorities().stream().filter(a -> a.order().startsWith(PASSING)).toList());
  }

  /** Whether the profile says nothing of it. */
  boolean unknown() {
    return steps.isEmpty();
  }

  /** The authority by which an office receives control. */
  Stream<Authority> receiving(String title) {
    return steps.stream().filter(a -> Offices.among(title, List.of(a.holders().getLast())));
  }

  /** Place of an office in the chain from 0, -1 for one that is not in it. */
  int rank(String title) {
    var offices = offices();
    for (int i = offices.size() - 1; i >= 0; i--) {
      if (Offices.among(title, List.of(offices.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Place of the lowest office that a text names, -1 when it names none. */
  int lowest(String text) {
    var offices = offices();
    for (int i = 0; i < offices.size(); i++) {
      if (Offices.among(text, List.of(offices.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether somebody holds control or stands above whoever does. */
  boolean commands(String title, String holder) {
    return Offices.same(title, holder) || rank(title) > rank(holder);
  }

  /** Lowest first. */
  List<String> offices() {
    return steps.stream().flatMap(a -> a.holders().stream()).distinct().toList();
  }
}
