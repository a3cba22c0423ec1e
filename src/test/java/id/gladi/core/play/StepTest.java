package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.TPlus;
import id.gladi.fixture.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepTest {
  private static final Event EVENT = new Event.ClockAdvanced(new TPlus(1));

  @ParameterizedTest
  @CsvSource({"0,0", "-1,0", "1,1", "1,2", "1,-1", "5,5"})
  void aStepFollowsAnEarlierOne(long seq, long parent) {
    assertThatThrownBy(() -> Play.acted(seq, parent, EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("step " + seq + " cannot follow step " + parent);
  }

  @ParameterizedTest
  @MethodSource("movesOfTheHead")
  void onlyAnActHasEvents(Step.Cause cause) {
    assertThatThrownBy(() -> new Step(2, 1, cause, List.of(EVENT), "", Play.WALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("step 2 only moves the head, it has no events");
    assertThat(new Step(2, 1, cause, List.of(), "", Play.WALL).events()).isEmpty();
  }

  private static Stream<Step.Cause> movesOfTheHead() {
    return Stream.of(
        new Step.Cause.Undid(1), new Step.Cause.Redid(1), new Step.Cause.Resumed(1, "CB-2"));
  }

  @Test
  void anActMayHaveNoEvents() {
    assertThat(Play.acted(1, 0).events()).isEmpty();
  }

  @Test
  void theEventsOfAStepNeverChange() {
    var events = new ArrayList<Event>(List.of(EVENT));
    var step = new Step(1, 0, new Step.Cause.Acted(), events, "", Play.WALL);
    events.clear();
    assertThat(step.events()).containsExactly(EVENT);
    assertThatThrownBy(() -> step.events().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
