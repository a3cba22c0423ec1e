package id.gladi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.TPlus;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.play.Step;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExerciseSessionTest {
  private static final String FACILITATOR = "Fasilitator";

  private final Plan plan = SmallPlan.plan();
  private final MemoryStepLog log = new MemoryStepLog();
  private final SessionId id = log.create("kecil", "Kecil", new PlanTexts("", "", ""));
  private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
  private final ExerciseSession session = open();

  private ExerciseSession open() {
    return ExerciseSession.open(id, plan, log, InstantSource.fixed(Play.WALL), failures::add);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private CompletableFuture<Reply> note(String text) {
    return session.submit(new Command.WriteNote("Notulen", text), FACILITATOR);
  }

  private Snapshot now() {
    return session.snapshots().get();
  }

  private static Step stored(CompletableFuture<Reply> reply) {
    return ((Reply.Stored) reply.join()).step();
  }

  private static Reply refused(Reason reason) {
    return new Reply.Refused(new Rejection(reason, ""));
  }

  @Nested
  class Opening {
    @Test
    void aNewSessionBeginsWithTheOpeningAsItsFirstStep() {
      assertThat(now().board()).isEqualTo(Play.opened(plan).board());
      assertThat(log.read(id)).hasSize(1);
      assertThat(log.read(id).getFirst().cause()).isEqualTo(new Step.Cause.Acted());
      assertThat(session.id()).isEqualTo(id);
      assertThat(session.plan()).isEqualTo(plan);
    }

    @Test
    void aSessionIsReopenedExactlyWhereItWas() {
      stored(note("a"));
      stored(session.submit(new Command.DeliverInject("1"), FACILITATOR));
      stored(session.undo(FACILITATOR));
      stored(session.resumeFrom(2, "CB-2", FACILITATOR));
      stored(session.submit(new Command.DeliverInject("K1"), FACILITATOR));
      stored(session.undo(FACILITATOR));
      try (var again = open()) {
        var reopened = again.snapshots().get();
        assertThat(reopened.board()).isEqualTo(now().board());
        assertThat(reopened.steps().steps()).isEqualTo(now().steps().steps());
        assertThat(reopened.steps().redoable()).isEqualTo(now().steps().redoable());
        for (long seq = 0; seq <= reopened.seq(); seq++) {
          assertThat(reopened.steps().boardAt(seq)).isEqualTo(now().steps().boardAt(seq));
        }
      }
      assertThat(log.read(id)).hasSize(7);
    }

    @Test
    void anOpeningThatCannotBeStoredOpensNoSession() {
      var other = log.create("kecil", "Kecil", new PlanTexts("", "", ""));
      log.refuse();
      assertThatThrownBy(() ->
              ExerciseSession.open(other, plan, log, InstantSource.fixed(Play.WALL), failures::add))
          .isInstanceOf(StorageException.class)
          .hasMessage("the disk is full");
      assertThat(log.read(other)).isEmpty();
    }

    @Test
    void aSessionThatTheRecordDoesNotKnowCannotBeOpened() {
      assertThatThrownBy(() ->
              ExerciseSession.open(
                  new SessionId(99), plan, log, InstantSource.fixed(Play.WALL), failures::add))
          .isInstanceOf(UnknownSessionException.class);
    }
  }

  @Nested
  class Acting {
    @Test
    void anActIsAnsweredWithItsStep() {
      var step = stored(note("hujan"));
      assertThat(step)
          .isEqualTo(
              new Step(
                  2,
                  1,
                  new Step.Cause.Acted(),
                  List.of(new Event.NoteWritten("Notulen", "hujan")),
                  FACILITATOR,
                  Play.WALL));
      assertThat(log.read(id)).last().isEqualTo(step);
      assertThat(now().seq()).isEqualTo(2);
    }

    @Test
    void aRefusedCommandStoresAndShowsNothing() {
      var seen = new CopyOnWriteArrayList<Long>();
      session.snapshots().observe(snapshot -> seen.add(snapshot.seq()));
      var before = now();
      assertThat(note(" ").join()).isEqualTo(refused(Reason.TEXT_MISSING));
      assertThat(now()).isSameAs(before);
      assertThat(log.read(id)).hasSize(1);
      assertThat(seen).containsExactly(1L);
    }

    @Test
    void actsSubmittedTogetherAreCarriedOutInTheirOrder() {
      var replies = IntStream.range(0, 50).mapToObj(i -> note("n" + i)).toList();
      var seqs = replies.stream().map(reply -> stored(reply).seq()).toList();
      assertThat(seqs).isEqualTo(IntStream.range(2, 52).mapToObj(Long::valueOf).toList());
      assertThat(log.read(id)).extracting(Step::seq).doesNotHaveDuplicates().hasSize(51);
    }

    @Test
    void actsOfSeveralThreadsNeitherGetLostNorShareANumber() throws Exception {
      var threads = new ArrayList<Thread>();
      var replies = new CopyOnWriteArrayList<CompletableFuture<Reply>>();
      for (int t = 0; t < 4; t++) {
        var name = "t" + t + "-";
        threads.add(
            Thread.ofPlatform()
                .start(() -> IntStream.range(0, 25).forEach(i -> replies.add(note(name + i)))));
      }
      for (var thread : threads) {
        thread.join();
      }
      assertThat(replies.stream().map(reply -> stored(reply).seq()).distinct()).hasSize(100);
      assertThat(now().seq()).isEqualTo(101);
      assertThat(now().steps().steps()).isEqualTo(log.read(id));
    }

    @Test
    void aCommandIsDecidedOnTheBoardOfTheActsBeforeIt() {
      var first = session.submit(new Command.AdvanceClock(TPlus.ofMinutes(5)), FACILITATOR);
      var second = session.submit(new Command.AdvanceClock(TPlus.ofMinutes(5)), FACILITATOR);
      assertThat(stored(first).seq()).isEqualTo(2);
      assertThat(second.join())
          .isEqualTo(new Reply.Refused(new Rejection(Reason.TIME_RUNS_BACK, "T+00:05")));
    }
  }

  @Nested
  class StoredFirstShownSecond {
    @Test
    void nothingIsShownBeforeItIsStored() {
      var storedWhenShown = new CopyOnWriteArrayList<Integer>();
      session.snapshots().observe(_ -> storedWhenShown.add(log.read(id).size()));
      note("a").join();
      note("b").join();
      assertThat(storedWhenShown).containsExactly(1, 2, 3);
    }

    @Test
    void whileTheRecordTakesItsTimeTheOldBoardIsShown() throws Exception {
      var seen = new CopyOnWriteArrayList<Long>();
      session.snapshots().observe(snapshot -> seen.add(snapshot.seq()));
      var hold = log.holdNextAppend();
      var reply = note("a");
      hold.awaitBegun();
      assertThat(now().seq()).isEqualTo(1);
      assertThat(seen).containsExactly(1L);
      assertThat(reply).isNotDone();
      hold.release();
      assertThat(stored(reply).seq()).isEqualTo(2);
      assertThat(seen).containsExactly(1L, 2L);
    }

    @Test
    void whatTheRecordRefusesWasNotPlayed() {
      var seen = new CopyOnWriteArrayList<Long>();
      session.snapshots().observe(snapshot -> seen.add(snapshot.seq()));
      var before = now();
      log.refuse();
      assertThat(note("a"))
          .failsWithin(Duration.ofSeconds(30))
          .withThrowableThat()
          .withCauseInstanceOf(StorageException.class)
          .withMessageContaining("the disk is full");
      assertThat(now()).isSameAs(before);
      assertThat(seen).containsExactly(1L);
    }

    @Test
    void aStepThatReachedTheDiskCountsEvenWhenTheAnswerWasLost() {
      log.loseNextAnswer();
      assertThat(stored(note("a")).seq()).isEqualTo(2);
      assertThat(stored(note("b")).seq()).isEqualTo(3);
      assertThat(log.read(id)).hasSize(3);
    }

    @Test
    void afterTheRecordRefusedPlayGoesOnWithTheSameNumber() {
      log.refuse();
      assertThatThrownBy(note("a")::join).hasCauseInstanceOf(StorageException.class);
      assertThat(session.undo(FACILITATOR).join()).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
      log.accept();
      assertThat(stored(note("b")).seq()).isEqualTo(2);
      assertThat(log.read(id)).hasSize(2);
    }

    @Test
    void anObserverThatFailsStopsNeitherTheOthersNorTheSession() {
      var broken = new IllegalStateException("rusak");
      var seen = new CopyOnWriteArrayList<Long>();
      session
          .snapshots()
          .observe(_ -> {
            throw broken;
          });
      session.snapshots().observe(snapshot -> seen.add(snapshot.seq()));
      assertThat(stored(note("a")).seq()).isEqualTo(2);
      assertThat(stored(note("b")).seq()).isEqualTo(3);
      assertThat(seen).containsExactly(1L, 2L, 3L);
      assertThat(failures).containsExactly(broken, broken, broken);
    }
  }

  @Nested
  class MovingTheHead {
    @Test
    void undoStoresAnEmptyStepAndShowsTheBoardBefore() {
      var before = now().board();
      stored(note("a"));
      assertThat(stored(session.undo("Pelatih")))
          .isEqualTo(new Step(3, 1, new Step.Cause.Undid(2), List.of(), "Pelatih", Play.WALL));
      assertThat(now().board()).isEqualTo(before);
    }

    @Test
    void redoBringsTheActBack() {
      stored(note("a"));
      var after = now().board();
      stored(session.undo(FACILITATOR));
      assertThat(stored(session.redo(FACILITATOR)))
          .isEqualTo(new Step(4, 2, new Step.Cause.Redid(2), List.of(), FACILITATOR, Play.WALL));
      assertThat(now().board()).isEqualTo(after);
    }

    @Test
    void playGoesOnFromAnEarlierStep() {
      stored(note("a"));
      stored(note("b"));
      assertThat(stored(session.resumeFrom(2, "CB-2", FACILITATOR)))
          .isEqualTo(
              new Step(4, 2, new Step.Cause.Resumed(2, "CB-2"), List.of(), FACILITATOR, Play.WALL));
      assertThat(now().board()).isEqualTo(now().steps().boardAt(2));
    }

    @Test
    void theOpeningCannotBeUndone() {
      assertThat(session.undo(FACILITATOR).join()).isEqualTo(refused(Reason.NOTHING_TO_UNDO));
      assertThat(log.read(id)).hasSize(1);
    }

    @Test
    void whatWasNotUndoneCannotBeRedone() {
      stored(note("a"));
      assertThat(session.redo(FACILITATOR).join()).isEqualTo(refused(Reason.NOTHING_TO_REDO));
      stored(session.undo(FACILITATOR));
      stored(note("b"));
      assertThat(session.redo(FACILITATOR).join()).isEqualTo(refused(Reason.NOTHING_TO_REDO));
    }

    @Test
    void playCannotGoOnFromAStepThatDoesNotExist() {
      for (long seq : new long[] {-1, 0, 2, Long.MAX_VALUE}) {
        assertThat(session.resumeFrom(seq, "", FACILITATOR).join())
            .isEqualTo(refused(Reason.UNKNOWN_STEP));
      }
      assertThat(log.read(id)).hasSize(1);
    }
  }

  @Nested
  class Closing {
    @Test
    void closingWaitsForTheActUnderWay() throws Exception {
      var hold = log.holdNextAppend();
      var reply = note("a");
      hold.awaitBegun();
      var closing = Thread.ofPlatform().start(session::close);
      while (closing.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      assertThat(reply).isNotDone();
      hold.release();
      closing.join();
      assertThat(stored(reply).seq()).isEqualTo(2);
      assertThat(log.read(id)).hasSize(2);
    }

    @Test
    void actsThatWereSubmittedBeforeAreStillCarriedOut() {
      var replies = IntStream.range(0, 20).mapToObj(i -> note("n" + i)).toList();
      session.close();
      assertThat(replies).allMatch(CompletableFuture::isDone);
      assertThat(log.read(id)).hasSize(21);
    }

    @Test
    void afterClosingEveryActFailsAndTheLastBoardStays() {
      session.close();
      session.close();
      assertThatThrownBy(note("a")::join)
          .hasCauseInstanceOf(StorageException.class)
          .hasMessageContaining("session 1 is closed");
      assertThatThrownBy(session.undo(FACILITATOR)::join)
          .hasCauseInstanceOf(StorageException.class);
      assertThat(now().seq()).isEqualTo(1);
    }
  }
}
