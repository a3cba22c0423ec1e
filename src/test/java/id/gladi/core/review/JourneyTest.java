package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.review.Journey.Kind;
import id.gladi.core.review.Journey.Place;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The acts as a tree of phase, inject, decision and move.
class JourneyTest {
  @Test
  void movesStandUnderTheirDecisionAndDecisionsUnderTheirInject() {
    var play =
        Play.opened(SmallPlan.plan())
            .note("sebelum")
            .act(new Command.DeliverInject("1"))
            .note("bebas")
            .act(decision("tahan"))
            .note("geser")
            .act(decision("mundur"))
            .act(new Command.DeliverInject("2"))
            .note("akhir");
    assertThat(drawn(play)).isEqualTo("P[M1 N2 I3[N4 D5[N6] D7] I8[N9]]");
  }

  @Test
  void nothingPlayedIsAnEmptyTree() {
    assertThat(Journey.of(SmallPlan.plan(), List.of())).isEmpty();
  }

  @Test
  void whatWasTakenBackIsNotInTheTree() {
    var play = Play.opened(SmallPlan.plan()).act(new Command.DeliverInject("1")).note("x").undo();
    assertThat(drawn(play)).isEqualTo("P[M1 I2]");
  }

  private static Command decision(String text) {
    return new Command.RecordDecision(
        new Decision("Kapolres", text, "perlu", "", "", 2, List.of(), null));
  }

  private static String drawn(Play play) {
    return drawn(Journey.of(play.plan(), play.tree().actsUpTo(play.tree().size())));
  }

  private static String drawn(List<Place> places) {
    return drawn(places, -1);
  }

  private static String drawn(List<Place> places, int above) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).parent() == above)
        .mapToObj(i -> head(places.get(i)) + under(drawn(places, i)))
        .collect(Collectors.joining(" "));
  }

  private static String head(Place place) {
    var letter = place.kind().name().substring(0, 1);
    return place.kind() == Kind.PHASE ? letter : letter + place.step().seq();
  }

  private static String under(String children) {
    return children.isEmpty() ? "" : "[" + children + "]";
  }
}
