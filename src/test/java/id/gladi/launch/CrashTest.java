package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.SessionId;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import id.gladi.store.Integrity.Verdict;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random moments, again and again over the same data folder, and every
 * step that it acknowledged is there afterwards. A few kills here; {@code mvn test -Dtest=CrashTest
 * -Dgladi.kills=200} is the whole trial.
 */
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
          assertThat(integrity.verify(id)).as("kill %d", kill).isInstanceOf(Verdict.Sound.class);
        });
      }
    }

    void say(String what) {
      System.out.printf(
          "crash test, %s: %d kills, %d steps acknowledged, 0 lost, 0 torn, always opened%n",
          what, kills, acknowledged);
    }
  }
}
