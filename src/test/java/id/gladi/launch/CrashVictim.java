package id.gladi.launch;

import id.gladi.app.BackupReason;
import id.gladi.app.SessionId;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import id.gladi.store.H2StepLog;
import id.gladi.store.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Does one kind of work with a record again and again and says each time that it is done. */
final class CrashVictim {
  static final SessionId ID = new SessionId(1);

  private final Path folder;

  private CrashVictim(Path folder) {
    this.folder = folder;
  }

  /** Kinds of work. */
  enum Work {
    MIGRATE,
    BACK_UP,
    EXPORT,
    CLOSE,
    SLIM
  }

  public static void main(String[] args) throws IOException {
    var victim = new CrashVictim(Path.of(args[1]));
    var work = Work.valueOf(args[0]);
    for (int round = 1; ; round++) {
      victim.once(work, round);
      System.out.println("done " + round);
    }
  }

  private void once(Work work, int round) throws IOException {
    switch (work) {
      case MIGRATE -> {
        var old = Files.createDirectories(folder.resolve("old-" + round));
        var part = Files.copy(folder.resolve("schema-1.mv.db"), old.resolve("part"));
        Files.move(part, old.resolve("gladi.mv.db"), StandardCopyOption.ATOMIC_MOVE);
        open(old).close();
      }
      case BACK_UP -> {
        try (var log = open(folder)) {
          log.upkeep().backUp(BackupReason.ASKED);
        }
      }
      case EXPORT -> {
        try (var log = open(folder)) {
          Bundle.write(log.copy(ID), folder.resolve("out.gladi"), Optional.empty());
        }
      }
      case CLOSE -> {
        try (var log = open(folder)) {
          long last = log.read(ID).size();
          for (long seq = last + 1; seq <= last + 5; seq++) {
            append(log, seq);
          }
        }
      }
      case SLIM -> {
        try (var log = open(folder)) {
          var slimming = Thread.ofPlatform().start(log.upkeep()::slim);
          for (long seq = log.read(ID).size() + 1L; slimming.isAlive(); seq++) {
            append(log, seq);
          }
        }
      }
    }
  }

  private static void append(H2StepLog log, long seq) {
    log.append(ID, step(seq));
    System.out.println("committed 1 " + seq);
  }

  static H2StepLog open(Path folder) {
    return H2StepLog.open(folder, InstantSource.system(), "test");
  }

  static Step step(long seq) {
    return new Step(
        seq,
        seq - 1,
        new Step.Cause.Acted(),
        List.of(new Event.MessageShown("langkah " + seq)),
        "uji",
        Instant.EPOCH);
  }
}
