package id.gladi.store;

import id.gladi.app.Backup;
import id.gladi.app.BackupReason;
import id.gladi.app.SessionSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The backups of a record: whole records in a folder beside it, numbered upwards whatever the clock
 * says; the newest are kept.
 */
final class Backups {
  static final int KEEP = 10;

  /** Copies of the file as it was found are large and rarely wanted. */
  private static final int KEEP_AS_FOUND = 3;

  private static final String KEEP_SETTING = "keep";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final Pattern NAME =
      Pattern.compile("gladi-(\\d{6,12})-(\\d{8}T\\d{6}Z)-([a-z]+)\\.mv\\.db");

  private final RecordFiles files;
  private final Keyring keys;
  private final InstantSource clock;

  Backups(RecordFiles files, Keyring keys, InstantSource clock) {
    this.files = files;
    this.keys = keys;
    this.clock = clock;
  }

  /** All of them, the newest first. */
  List<Backup> list() throws IOException {
    return list(files);
  }

  static List<Backup> list(RecordFiles files) throws IOException {
    if (!Files.isDirectory(files.backups())) {
      return List.of();
    }
    try (var found = Files.list(files.backups())) {
      return found
          .map(Backups::backup)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparingLong(Backup::number).reversed())
          .toList();
    }
  }

  private static Optional<Backup> backup(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Backup(
              name.group(),
              Long.parseLong(name.group(1)),
              TIME.parse(name.group(2), Instant::from),
              BackupReason.valueOf(name.group(3).toUpperCase(Locale.ROOT)),
              Files.size(file)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  Path path(Backup backup) {
    return files.backups().resolve(backup.name());
  }

  /** How many are kept. */
  int keep() throws IOException {
    var file = settings();
    if (!Files.exists(file)) {
      return KEEP;
    }
    var settings = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      settings.load(in);
      return Math.clamp(Long.parseLong(settings.getProperty(KEEP_SETTING, "" + KEEP)), 1, 1_000);
    } catch (IllegalArgumentException e) {
      return KEEP;
    }
  }

  /** Keeps so many from the next backup on; at least one. */
  void keep(int count) throws IOException {
    RecordFiles.make(files.backups());
    Files.writeString(settings(), KEEP_SETTING + "=" + Math.clamp(count, 1, 1_000) + "\n");
  }

  private Path settings() {
    return files.backups().resolve("backups.properties");
  }

  /** A copy of the closed file as it is. */
  Path copyOfFile(BackupReason reason) throws IOException {
    var to = next(reason);
    RecordFiles.copy(files.record(), to);
    rotate();
    return to;
  }

  /** The sessions in a backup, the newest change first. */
  List<SessionSummary> preview(Backup backup, Migrations migrations)
      throws SQLException, IOException {
    try (var copy = MemoryRecord.of(path(backup), keys.keyOf(path(backup)), migrations, clock)) {
      return new Rows(copy.db()).summaries();
    }
  }

  /** Puts a backup in the place of the closed record, which becomes a backup itself. */
  void restore(Backup backup) throws SQLException, IOException {
    var key = keys.keyOf(path(backup));
    RecordFiles.copy(path(backup), files.next());
    Recoding.recode(files.next(), key, keys.key());
    if (Files.exists(files.record())) {
      var _ = copyOfFile(BackupReason.REPLACED);
    }
    Files.deleteIfExists(files.witness());
    RecordFiles.move(files.next(), files.record());
  }

  /**
   * Gives every backup the key of the record, or none; one that cannot be read keeps no other from
   * it, and is told at the end.
   */
  void recode(String from, String to) throws SQLException, IOException {
    @Nullable IOException unreadable = null;
    for (var backup : list()) {
      try {
        recode(path(backup), from, to);
      } catch (IOException e) {
        unreadable = e;
      }
    }
    if (unreadable != null) {
      throw unreadable;
    }
  }

  private static void recode(Path file, String from, String to) throws SQLException, IOException {
    boolean encrypted = Keyring.encrypted(file);
    if (encrypted == to.isEmpty()) {
      Recoding.recode(file, encrypted ? from : "", to);
    }
  }

  /** Where the next backup goes. */
  Path next(BackupReason reason) throws IOException {
    RecordFiles.make(files.backups());
    long number = list().stream().mapToLong(Backup::number).max().orElse(0) + 1;
    var name =
        "gladi-%06d-%s-%s.mv.db"
            .formatted(
                number, TIME.format(clock.instant()), reason.name().toLowerCase(Locale.ROOT));
    return files.backups().resolve(name);
  }

  /** Lets the oldest go, and what was left unfinished. */
  void rotate() throws IOException {
    var all = list();
    drop(all.stream().filter(b -> b.reason().checked()).skip(keep()).toList());
    drop(all.stream().filter(b -> !b.reason().checked()).skip(KEEP_AS_FOUND).toList());
    discardParts(files);
  }

  static void discardParts(RecordFiles files) throws IOException {
    try (var found = Files.list(files.backups())) {
      for (var file : found.filter(Backups::isPart).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isPart(Path file) {
    return String.valueOf(file.getFileName()).contains(".part");
  }

  private void drop(List<Backup> old) throws IOException {
    for (var backup : old) {
      Files.deleteIfExists(path(backup));
    }
  }
}
