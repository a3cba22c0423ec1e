package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.RecordFault;
import id.gladi.app.SealedSessionException;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.store.Integrity.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class IntegrityTest {
  private static final SessionId ID = new SessionId(1);

  @TempDir Path folder;

  private H2StepLog open() {
    return H2StepLog.open(folder, InstantSource.fixed(Instant.EPOCH), "0.1.0");
  }

  private static Plan plan(PlanTexts texts) {
    return switch (new PlanReader().parse(texts)) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }

  private Verdict verdict() {
    try (var log = open()) {
      return new Integrity(log, IntegrityTest::plan).verify(ID);
    }
  }

  @BeforeEach
  void aSessionOfFiveSteps() {
    try (var log = open()) {
      log.create("kukar", "Kukar", kukar());
      for (int seq = 1; seq <= 5; seq++) {
        log.append(ID, Samples.acted(seq, new Event.MessageShown("step " + seq)));
      }
    }
  }

  private static PlanTexts kukar() {
    return switch (new PlanReader().bundled("kukar")) {
      case ReadResult.Read<OpenedPlan>(var opened) -> opened.texts();
      case ReadResult.Faulty<OpenedPlan>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  @Test
  void whatWasStoredIsSound() {
    assertThat(verdict()).isEqualTo(new Verdict.Sound(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE session SET name = 'Other' | 0 | SESSION_CHANGED
          UPDATE session SET script = concat(script, ' ') | 0 | SESSION_CHANGED
          UPDATE step SET payload = replace(payload, 'step 3', 'step 4') WHERE seq = 3 | 3 | CHAIN
          UPDATE step SET payload = replace(payload, 'step 1', 'step 9') WHERE seq = 1 | 1 | CHAIN
          UPDATE step SET payload = replace(payload, 'step 5', 'step 9') WHERE seq = 5 | 5 | CHAIN
          UPDATE step SET role = 'someone else' WHERE seq = 2 | 2 | CHAIN
          UPDATE step SET wall = wall + INTERVAL '1' SECOND WHERE seq = 5 | 5 | CHAIN
          UPDATE step SET parent = 1 WHERE seq = 4 | 4 | CHAIN
          UPDATE step SET hash = repeat('0', 64) WHERE seq = 4 | 4 | CHAIN
          DELETE FROM step WHERE seq = 3 | 3 | GAP
          DELETE FROM step WHERE seq = 1 | 1 | GAP
          DELETE FROM step WHERE seq = 5 | 5 | TAIL
          """)
  void whateverIsChangedIsFoundByVerifyingAndByOpening(String sql, long step, RecordFault fault)
      throws SQLException {
    Tables.run(folder, sql);
    assertThat(verdict())
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            broken -> {
              assertThat(broken.step()).isEqualTo(step);
              assertThat(broken.fault()).isEqualTo(fault);
            });
    openingNames(step, fault);
  }

  private void openingNames(long step, RecordFault fault) {
    try (var log = open()) {
      assertThatThrownBy(() -> log.read(ID))
          .isInstanceOfSatisfying(
              BrokenRecordException.class,
              broken -> {
                assertThat(broken.step()).isEqualTo(step);
                assertThat(broken.fault()).isEqualTo(fault);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void stepsThatChangedPlacesAreNamed(int first) throws SQLException {
    int second = first + 1;
    Tables.run(
        folder,
        """
        UPDATE step SET seq = 100, parent = 0 WHERE seq = %1$d;
        UPDATE step SET seq = %1$d, parent = %3$d WHERE seq = %2$d;
        UPDATE step SET seq = %2$d, parent = %1$d WHERE seq = 100
        """
            .formatted(first, second, first - 1));
    assertThat(verdict())
        .isEqualTo(new Verdict.Broken(5, first, RecordFault.ORDER, Integer.toString(second)));
    openingNames(first, RecordFault.CHAIN);
  }

  @Test
  void anEndThatWasCutOffIsMissedByTheWitness() throws SQLException {
    Tables.run(folder, "DELETE FROM step WHERE seq >= 4");
    assertThat(verdict()).isEqualTo(new Verdict.Broken(3, 4, RecordFault.TAIL, "5"));
  }

  @Test
  void aHistoryThatWasWrittenAnewIsSeenByTheWitness() throws Exception {
    var witness = Files.readAllBytes(folder.resolve("gladi.witness"));
    Files.delete(folder.resolve("gladi.witness"));
    Tables.run(folder, "DELETE FROM step");
    try (var log = open()) {
      for (int seq = 1; seq <= 5; seq++) {
        log.append(ID, Samples.acted(seq, new Event.MessageShown("other " + seq)));
      }
    }
    assertThat(verdict()).isEqualTo(new Verdict.Sound(5));
    Files.write(folder.resolve("gladi.witness"), witness);
    assertThat(verdict()).isEqualTo(new Verdict.Broken(5, 5, RecordFault.CHAIN, ""));
  }

  @Test
  void nothingIsCutOffASealedSessionOrAddedToIt() throws Exception {
    try (var log = open()) {
      log.seal(ID, "kapolres");
      assertThatThrownBy(() -> log.append(ID, Samples.acted(6)))
          .isInstanceOf(SealedSessionException.class);
      assertThatThrownBy(() -> log.seal(ID, "kapolres")).isInstanceOf(SealedSessionException.class);
      assertThat(log.sessions()).allMatch(SessionSummary::sealed);
    }
    assertThat(verdict()).isEqualTo(new Verdict.Sound(5));
    Files.delete(folder.resolve("gladi.witness"));
    Tables.run(folder, "DELETE FROM step WHERE seq = 5");
    assertThat(verdict()).isEqualTo(new Verdict.Broken(4, 5, RecordFault.TAIL, "5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE seal SET steps = 4",
        "UPDATE seal SET role = 'someone else'",
        "UPDATE seal SET hash = repeat('0', 64)"
      })
  void aChangedSealIsFound(String sql) throws SQLException {
    try (var log = open()) {
      log.seal(ID, "kapolres");
    }
    Tables.run(folder, sql);
    assertThat(verdict())
        .isInstanceOfSatisfying(
            Verdict.Broken.class, broken -> assertThat(broken.fault()).isEqualTo(RecordFault.SEAL));
  }

  @Test
  void aStepOfANewerGladiIsUnreadableButUnbroken() {
    try (var log = open()) {
      log.append(ID, new StepRow(6, 5, "f", Samples.wall(6), 9, "{}"));
    }
    assertThat(verdict())
        .isEqualTo(
            new Verdict.Broken(
                6, 6, RecordFault.PAYLOAD, "payload format 9 where up to 1 is known"));
  }

  @Test
  void aPlanThatCannotBeReadIsFound() {
    SessionId other;
    try (var log = open()) {
      other = log.create("x", "X", new PlanTexts("{}", "{}", "{}"));
      assertThat(new Integrity(log, IntegrityTest::plan).verify(other))
          .isInstanceOfSatisfying(
              Verdict.Broken.class,
              broken -> assertThat(broken.fault()).isEqualTo(RecordFault.PLAN));
    }
  }
}
