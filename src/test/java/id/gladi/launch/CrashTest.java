package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.RecordFault;
import id.gladi.app.SessionId;
import id.gladi.launch.cli.Plans;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import id.gladi.store.RecordFolder;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The program is killed at random moments, again and again over the same data folder, and every
 * step that it acknowledged is there afterwards. A few kills here; {@code mvn test -Dtest=CrashTest
 * -Dgladi.kills=200} is the whole trial.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
  private static final int KILLS = Integer.getInteger("gladi.kills", 3);

  /** The folder changes now and then, so that new records are killed as well as old ones. */
  private static final int KILLS_IN_ONE_FOLDER = 20;

  private final SplittableRandom dice = new SplittableRandom(Long.getLong("gladi.seed", 1));

  @TempDir Path folder;

  @Test
  void everyAcknowledgedStepSurvivesAKillDuringPlay() throws Exception {
    var tally = new Tally();
    var promised = new TreeMap<Long, Long>();
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % KILLS_IN_ONE_FOLDER == 0) {
        promised.clear();
      }
      var data = folder.resolve("data-" + kill / KILLS_IN_ONE_FOLDER);
      promised.putAll(playedUntilKilled(data, dice.nextInt(1, 1_000_000), dice.nextInt(2_500)));
      tally.look(data, promised, kill);
    }
    tally.say("play");
  }

  @ParameterizedTest
  @EnumSource(CrashVictim.Work.class)
  void nothingIsLostByAKillDuring(CrashVictim.Work work) throws Exception {
    var tally = new Tally();
    var data = folder.resolve(work.name());
    prepare(data);
    long steps = 20;
    for (int kill = 0; kill < Math.max(1, KILLS / 8); kill++) {
      try (var victim = Victim.of("id.gladi.launch.CrashVictim", work.name(), data.toString())) {
        var heard = victim.speaking().killedAfter(dice.nextInt(1_200)).committed();
        steps = Math.max(steps, heard.getOrDefault(1L, steps));
      }
      tally.look(data, Map.of(1L, steps), kill);
      try (var log = CrashVictim.open(data)) {
        steps = Math.max(steps, log.read(CrashVictim.ID).size());
      }
      whole(work, data);
    }
    tally.say(work.name());
  }

  private static void prepare(Path data) throws IOException {
    try (var log = CrashVictim.open(data)) {
      var opened = new FilePlans().load("kukar");
      var plan = ((Plans.Loaded.Ready) opened).texts();
      var id = log.create("kukar", "Kukar", plan);
      for (long seq = 1; seq <= 20; seq++) {
        log.append(id, CrashVictim.step(seq));
      }
    }
    try (var zip =
        new ZipInputStream(
            Files.newInputStream(Path.of("src/test/resources/store/schema-1.zip")))) {
      zip.getNextEntry();
      Files.copy(zip, data.resolve("schema-1.mv.db"));
    }
  }

  /** What the work makes is there whole or not at all. */
  private static void whole(CrashVictim.Work work, Path data) throws IOException {
    switch (work) {
      case MIGRATE -> {
        try (var folders = Files.newDirectoryStream(data, "old-*")) {
          for (var old : folders) {
            if (Files.exists(old.resolve("gladi.mv.db"))) {
              try (var log = CrashVictim.open(old)) {
                assertThat(log.read(CrashVictim.ID)).hasSize(33);
              }
            }
            delete(old);
          }
        }
      }
      case BACK_UP, CLOSE -> {
        var record = new RecordFolder(data, InstantSource.system(), "test");
        assertThat(record.backups()).isNotEmpty();
        for (var backup : record.backups()) {
          assertThat(record.preview(backup, Optional.empty())).hasSize(1);
        }
      }
      case EXPORT -> {
        var out = data.resolve("out.gladi");
        if (Files.exists(out)) {
          assertThat(Bundle.read(out, Optional.empty()).steps()).hasSize(20);
        }
      }
      case SLIM -> assertThat(data.resolve("gladi-next.mv.db")).doesNotExist();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The sessions that a killed play acknowledged, each with its newest step. */
  private static Map<Long, Long> playedUntilKilled(Path data, int seed, int milliseconds)
      throws Exception {
    var soak = seed % 3 == 0 ? 20 : 1_000_000;
    try (var victim =
        Victim.program(
            "play",
            "kukar",
            "--ack",
            "--soak",
            Integer.toString(soak),
            "--seed",
            Integer.toString(seed),
            "--data",
            data.toString())) {
      return victim.speaking().killedAfter(milliseconds).committed();
    }
  }

  /** Counts over all kills. */
  private static final class Tally {
    private int kills;
    private long acknowledged;

    /** Opens what the kill left behind and finds everything that was promised. */
    void look(Path data, Map<Long, Long> promised, int kill) {
      kills++;
      acknowledged +=
          promised.values().stream().skip(Math.max(0, promised.size() - 1L)).findFirst().orElse(0L);
      try (var log = H2StepLog.open(data, InstantSource.system(), "test")) {
        var integrity = new Integrity(log, new FilePlans()::read);
        promised.forEach((session, steps) -> {
          var id = new SessionId(session);
          assertThat((long) log.read(id).size()).as("kill %d", kill).isBetween(steps, steps + 1);
          assertThat(integrity.verify(id)).as("kill %d", kill).satisfies(Tally::isWhole);
        });
      }
    }

    /** The chain holds; whether the rules let it be played is not the disk's affair. */
    private static void isWhole(Verdict verdict) {
      if (verdict instanceof Verdict.Broken(_, _, var fault, _)) {
        assertThat(fault).isEqualTo(RecordFault.REPLAY);
      }
    }

    void say(String what) {
      System.out.printf(
          "crash test, %s: %d kills, %d steps acknowledged, 0 lost, 0 torn, always opened%n",
          what, kills, acknowledged);
    }
  }
}
