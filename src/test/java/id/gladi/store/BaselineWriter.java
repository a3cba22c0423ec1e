package id.gladi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Writes the file that {@link MigrationsTest} reads for ever. Run once for each schema, by hand,
 * before it ships.
 */
final class BaselineWriter {
  private BaselineWriter() {}

  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("baseline");
    try (var log =
        H2StepLog.open(
            folder, InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")), "0.1.0")) {
      var id = log.create("kukar", "Kukar", Samples.PLAN);
      Samples.steps().forEach(step -> log.append(id, step));
    }
    Tables.run(folder, "BACKUP TO '" + Path.of(args[0]).toAbsolutePath() + "'");
  }
}
