package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.GladiException;
import id.gladi.app.SessionId;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.core.play.Step;
import id.gladi.files.OpenedPlan;
import id.gladi.files.PlanReader;
import id.gladi.files.problem.ReadResult;
import id.gladi.store.Integrity.Verdict;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes of the record and of a bundle are flipped, cut off and zeroed: the program comes to an end
 * with all of the steps or with an exception of its own, never with fewer steps and no word. {@code
 * -Dgladi.fuzz=N} tries as many variants of each file; {@code mvn test -Dtest=FuzzTest
 * -Dgladi.fuzz=1500} is the whole trial.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
@SuppressWarnings("NullAway.Init")
class FuzzTest {
  private static final int VARIANTS = Integer.getInteger("gladi.fuzz", 40);
  private static final int STEPS = 60;
  private static final long SECONDS = 30;
  private static final SessionId ID = new SessionId(1);
  private static final Optional<char[]> OPEN = Optional.empty();

  private final SplittableRandom dice = new SplittableRandom(Long.getLong("gladi.seed", 3));
  private final ExecutorService watched =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  @TempDir Path folder;
  private Path data;
  private List<Step> steps;
  private SessionCopy copy;

  /** What became of a variant. */
  private enum Outcome {
    ALL_THERE,
    NOTICED
  }

  @BeforeEach
  void play() {
    data = folder.resolve("data");
    try (var log = open()) {
      log.create("kukar", "Kukar", kukar());
      for (int seq = 1; seq <= STEPS; seq++) {
        log.append(ID, Samples.acted(seq, new Event.MessageShown("langkah " + seq)));
      }
      steps = log.read(ID);
      copy = log.copy(ID);
    }
  }

  @AfterEach
  void stop() {
    watched.shutdownNow();
  }

  private H2StepLog open() {
    return new RecordFolder(data, InstantSource.fixed(Instant.EPOCH), "test").open();
  }

  private static PlanTexts kukar() {
    return switch (new PlanReader().bundled("kukar")) {
      case ReadResult.Read<OpenedPlan>(var opened) -> opened.texts();
      case ReadResult.Faulty<OpenedPlan>(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private static Plan plan(PlanTexts texts) {
    return switch (new PlanReader().parse(texts)) {
      case ReadResult.Read<Plan>(var plan) -> plan;
      case ReadResult.Faulty<Plan>(var problems) ->
          throw new IllegalArgumentException(problems.toString());
    };
  }

  @Test
  void aDamagedRecordIsWholeOrSaysSo() throws Exception {
    var record = data.resolve("gladi.mv.db");
    var sound = Files.readAllBytes(record);
    var witness = Files.readAllBytes(data.resolve("gladi.witness"));
    int noticed = 0;
    for (int variant = 0; variant < VARIANTS; variant++) {
      Files.write(record, damaged(sound));
      Files.write(data.resolve("gladi.witness"), witness);
      var outcome = watched(variant, this::look);
      noticed += outcome == Outcome.NOTICED ? 1 : 0;
      if (outcome == Outcome.NOTICED && variant % 4 == 0) {
        Files.write(data.resolve("gladi.witness"), witness);
        watched(variant, this::salvage);
      }
    }
    System.out.printf(
        "fuzz, record: %d variants, %d noticed, %d harmless, 0 silent, 0 hung%n",
        VARIANTS, noticed, VARIANTS - noticed);
  }

  private Outcome look() {
    try (var log = open()) {
      var verdict = new Integrity(log, FuzzTest::plan).verify(ID);
      if (verdict instanceof Verdict.Broken) {
        return Outcome.NOTICED;
      }
      assertThat(log.read(ID)).isEqualTo(steps);
      assertThat(log.copy(ID)).isEqualTo(copy);
      return Outcome.ALL_THERE;
    } catch (GladiException e) {
      return Outcome.NOTICED;
    }
  }

  /** What is salvaged is true, and what is missing is said. */
  private Outcome salvage() {
    var record = new RecordFolder(data, InstantSource.fixed(Instant.EPOCH), "test");
    try {
      var salvaged = record.salvage(OPEN);
      try (var log = salvaged.log()) {
        var left = log.read(ID);
        assertThat(left).isEqualTo(steps.subList(0, left.size()));
        assertThat(salvaged.losses())
            .isEqualTo(
                left.size() == STEPS
                    ? List.of()
                    : List.of(new Salvaged.Loss(ID, left.size() + 1, STEPS)));
      }
    } catch (GladiException e) {
      assertThat(record.backups()).isEmpty();
    }
    return Outcome.NOTICED;
  }

  @Test
  void aDamagedRecordWithoutBackupsGivesWhatIsLeft() throws Exception {
    try (var backups = Files.list(data.resolve("backups"))) {
      for (var backup : backups.toList()) {
        Files.delete(backup);
      }
    }
    var record = data.resolve("gladi.mv.db");
    var sound = Files.readAllBytes(record);
    for (int variant = 0; variant < Math.max(5, VARIANTS / 10); variant++) {
      Files.write(record, damaged(sound));
      watched(variant, this::salvage);
    }
  }

  @Test
  void aDamagedBundleIsWholeOrSaysSo() throws Exception {
    var file = folder.resolve("kukar.gladi");
    Bundle.write(copy, file, OPEN);
    var sound = Files.readAllBytes(file);
    int noticed = 0;
    for (int variant = 0; variant < VARIANTS; variant++) {
      Files.write(file, damaged(sound));
      noticed += watched(variant, () -> readBundle(file)) == Outcome.NOTICED ? 1 : 0;
    }
    System.out.printf(
        "fuzz, bundle: %d variants, %d noticed, %d harmless, 0 silent, 0 hung%n",
        VARIANTS, noticed, VARIANTS - noticed);
  }

  private Outcome readBundle(Path file) throws IOException {
    try {
      assertThat(Bundle.read(file, OPEN)).isEqualTo(copy);
      return Outcome.ALL_THERE;
    } catch (GladiException e) {
      return Outcome.NOTICED;
    }
  }

  private Outcome watched(int variant, Callable<Outcome> work) throws Exception {
    var task = watched.submit(work);
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException e) {
      keep(variant);
      throw new AssertionError("variant " + variant, e.getCause());
    } catch (java.util.concurrent.TimeoutException e) {
      keep(variant);
      throw new AssertionError("variant " + variant + " hangs", e);
    }
  }

  private void keep(int variant) throws IOException {
    Files.copy(
        data.resolve("gladi.mv.db"),
        folder.resolveSibling("fuzz-" + variant + ".mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] damaged(byte[] sound) {
    var bytes = sound.clone();
    int at = dice.nextInt(bytes.length);
    switch (dice.nextInt(4)) {
      case 0 -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
      case 1 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 2 ->
          Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + dice.nextInt(6_000)), (byte) 0);
      default -> {
        for (int flips = 0; flips < 20; flips++) {
          bytes[dice.nextInt(bytes.length)] ^= (byte) (1 + dice.nextInt(255));
        }
      }
    }
    return bytes;
  }
}
