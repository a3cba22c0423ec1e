package id.gladi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

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
      var id =
          log.create(
              "kukar",
              "Kukar",
              Samples.PLAN,
              List.of(new AttachmentRow("denah.png", new byte[] {1, 2, 3})));
      Samples.steps().forEach(step -> log.append(id, step));
      log.seal(id, "uji");
      var played = log.adopt(MadeUp.session(Samples.steps().subList(0, 3)));
      log.append(played, Samples.acted(4));
    }
    Tables.run(folder, "BACKUP TO '" + Path.of(args[0]).toAbsolutePath() + "'");
  }
}
