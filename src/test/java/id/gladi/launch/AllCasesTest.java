package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import id.gladi.files.Bundled;
import id.gladi.launch.cli.Plans.Loaded;
import id.gladi.launch.demo.DemoPlay;
import id.gladi.launch.demo.Soak;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled case from its opening to its end, closed, opened again and compared. */
@Execution(ExecutionMode.CONCURRENT)
class AllCasesTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir Path data;

  private final FilePlans plans = new FilePlans();

  static List<String> cases() {
    return Bundled.exercises();
  }

  @Test
  void thereAreFive() {
    assertThat(cases()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void playedClosedAndOpenedAgainTheBoardsAreEqual(String exercise) {
    var plan = ready(exercise);
    SessionId id;
    StepTree played;
    try (var log = open()) {
      id = log.create(exercise, exercise, plan.texts());
      try (var session = session(log, id, plan.plan())) {
        var told = new ArrayList<String>();
        var refused = new DemoPlay(session, inject -> told.add(inject.inject().id())).play(null);
        assertThat(refused).isEmpty();
        assertThat(told).hasSameSizeAs(plan.plan().exercise().script().injects());
        new Soak(session, 11).run(60);
        played = session.snapshots().get().steps();
      }
    }
    try (var log = open()) {
      assertThat(new Integrity(log, plans::read).verify(id))
          .isEqualTo(new Integrity.Verdict.Sound(played.size()));
      try (var session = session(log, id, plans.read(log.plan(id)))) {
        var reopened = session.snapshots().get().steps();
        for (long seq = 0; seq <= played.size(); seq++) {
          assertThat(reopened.boardAt(seq)).isEqualTo(played.boardAt(seq));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPlayedCaseEndsCalm(String exercise) {
    var plan = ready(exercise).plan();
    try (var log = open()) {
      var id = log.create(exercise, exercise, ready(exercise).texts());
      try (var session = session(log, id, plan)) {
        var levels = new ArrayList<String>();
        var _ =
            new DemoPlay(session, inject -> levels.add(inject.board().situation().level()))
                .play(null);
        assertThat(levels.stream().distinct().count()).isGreaterThan(1);
        assertThat(levels).endsWith(plan.profile().calmest().id());
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameBoards() {
    assertThat(soaked(3)).isEqualTo(soaked(3)).isNotEqualTo(soaked(4));
  }

  private Board soaked(long seed) {
    var plan = ready("kukar");
    try (var log = open()) {
      var id = log.create("kukar", "Kukar", plan.texts());
      try (var session = session(log, id, plan.plan())) {
        new Soak(session, seed).run(150);
        return session.snapshots().get().board();
      }
    }
  }

  private H2StepLog open() {
    return H2StepLog.open(data, CLOCK, "test");
  }

  private static ExerciseSession session(H2StepLog log, SessionId id, Plan plan) {
    return ExerciseSession.open(
        id,
        plan,
        log,
        CLOCK,
        e -> {
          throw e;
        });
  }

  private Loaded.Ready ready(String exercise) {
    return switch (plans.load(exercise)) {
      case Loaded.Ready ready -> ready;
      case Loaded.Faulty(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }
}
