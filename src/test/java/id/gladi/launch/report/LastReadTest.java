package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.core.review.Remarks;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session is read again only when it is another one or has grown. */
class LastReadTest {
  private final List<SessionId> reads = new ArrayList<>();
  private Play play = Play.opened(SmallPlan.plan());
  private final LastRead sessions = new LastRead(this::read, _ -> hash());

  private String hash() {
    return play.tree().steps().getLast().toString();
  }

  private Played read(SessionId session) {
    reads.add(session);
    return new Played("Sesi " + session, hash(), play.plan(), play.tree(), Remarks.NONE);
  }

  @Test
  void theSameSessionIsReadOnceUntilAStepIsAdded() {
    var first = sessions.of(new SessionId(1));
    assertThat(sessions.of(new SessionId(1))).isSameAs(first);
    play = play.note("baru");
    assertThat(sessions.of(new SessionId(1)).steps()).isSameAs(play.tree());
    assertThat(reads).hasSize(2);
  }

  /** After a backup was restored another play may have the number and the length of this one. */
  @Test
  void aPlayOfTheSameLengthThatTookTheNumberIsRead() {
    var before = play;
    play = before.note("ini");
    var _ = sessions.of(new SessionId(1));
    play = before.note("itu");
    assertThat(sessions.of(new SessionId(1)).steps()).isSameAs(play.tree());
  }

  @Test
  void anotherSessionIsReadForItself() {
    var _ = sessions.of(new SessionId(1));
    assertThat(sessions.of(new SessionId(2)).name()).isEqualTo("Sesi 2");
    assertThat(reads).containsExactly(new SessionId(1), new SessionId(2));
  }
}
