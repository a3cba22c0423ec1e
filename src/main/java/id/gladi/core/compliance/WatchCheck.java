package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Propam observer and somebody who documents are at work before force is used. */
final class WatchCheck implements Check {
  private static final Set<String> DOCUMENTING = Set.of("humas", "dokumentasi", "drone");

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    return scene.force().flatMap(act -> Hit.of(act.subject(), facts(scene)));
  }

  private static List<Fact> facts(Scene scene) {
    var facts = new ArrayList<Fact>();
    missing(scene, WatchCheck::propam, Fact.Kind.NO_PROPAM, "no-propam").forEach(facts::add);
    missing(scene, t -> documents(scene, t), Fact.Kind.NO_DOCUMENTATION, "no-documentation")
        .forEach(facts::add);
    return facts;
  }

  private static boolean propam(Token token) {
    return token.face().kind().equals("propam");
  }

  /** Propam watches; whoever watches does not count as the one who documents. */
  private static boolean documents(Scene scene, Token token) {
    return DOCUMENTING.contains(token.face().kind())
        || (!propam(token)
            && token.face().standing().countsAsParticipant()
            && Posts.carries(scene.plan(), token, "kamera"));
  }

  private static Stream<Fact> missing(
      Scene scene, Predicate<Token> sort, Fact.Kind kind, String none) {
    var there = Posts.of(scene.before(), sort);
    if (there.stream().anyMatch(Posts::atWork)) {
      return Stream.of();
    }
    return Stream.of(
        there.isEmpty()
            ? Fact.of(kind, "", FactWords.say(none))
            : Posts.idle(kind, there.getFirst()));
  }
}
