package id.gladi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a record that is played for long is written anew now and then, without a loss. */
class GrowthTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final SessionId ID = new SessionId(1);
  private static final long PATIENCE = 300_000;
  private static final int STEPS = 250;

  @TempDir Path folder;

  private H2StepLog opened(long patience) {
    var disk = new Disk(Disk.OWN.scheme(), true, patience);
    return new RecordFolder(folder, CLOCK, "test").open(disk, Migrations.shipped());
  }

  private Path file() {
    return folder.resolve("gladi.mv.db");
  }

  private static void play(H2StepLog log, int from, int to) {
    for (int seq = from; seq <= to; seq++) {
      log.append(ID, Samples.acted(seq));
    }
  }

  @Test
  void aLongSessionIsWrittenAnewWhileItIsPlayed() throws IOException {
    long grown = grown(Long.MAX_VALUE);
    Files.delete(file());
    Files.delete(folder.resolve("gladi.witness"));
    assertThat(grown(PATIENCE)).isLessThan(grown / 2);
    try (var log = opened(PATIENCE)) {
      assertThat(log.read(ID)).hasSize(STEPS);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**next*");
  }

  /** How large the file is at the end of play, before it is closed. */
  private long grown(long patience) throws IOException {
    try (var log = opened(patience)) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, STEPS);
      return Files.size(file());
    }
  }

  @Test
  void whatCannotBeWrittenAnewGrowsOn() throws IOException {
    var inTheWay = folder.resolve("gladi-next.part.mv.db");
    Files.createDirectories(inTheWay.resolve("sesuatu"));
    try (var log = opened(1)) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, 20);
      assertThat(log.read(ID)).hasSize(20);
      Files.delete(inTheWay.resolve("sesuatu"));
      log.upkeep().slim();
      play(log, 21, 22);
      assertThat(log.read(ID)).hasSize(22);
    }
  }

  @Test
  void aCopyThatCannotTakeItsNameIsNotLeftBehind() throws IOException {
    Files.createDirectories(folder.resolve("gladi-next.mv.db/sesuatu"));
    try (var log = opened(1)) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, 3);
      assertThatThrownBy(() -> log.upkeep().slim()).isInstanceOf(StorageException.class);
      assertThat(folder.resolve("gladi-next.part.mv.db")).doesNotExist();
      play(log, 4, 4);
      assertThat(log.read(ID)).hasSize(4);
    }
  }

  @Test
  void allThatCameWhileTheCopyWasMadeFollows() throws Exception {
    var files = new RecordFiles(folder);
    var keys = Keyring.unlocked(files, Optional.empty());
    var opening = new Opening(files, Disk.OWN, Migrations.shipped(), CLOCK, keys);
    var store = new Store(files, Claim.none(), opening.open(), opening::again);
    var upkeep = new Upkeep(files, Disk.OWN, keys, store, Migrations.shipped(), CLOCK, null);
    try (var log = new H2StepLog(store, upkeep, CLOCK, "test")) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, 7);
      var target = folder.resolve("salinan.mv.db");
      var transcript =
          new Transcript(store, new DbFile(Disk.OWN, target, ""), Migrations.shipped(), CLOCK);
      var before = transcript.write();
      play(log, 8, 9);
      log.seal(ID, "ketua");
      var attachments = List.of(new AttachmentRow("foto", new byte[] {1, 2}));
      var second = log.create("lain", "Lain", Samples.PLAN, attachments);
      log.append(second, Samples.acted(1));
      assertThat(transcript.follow(transcript.follow(before))).hasSize(2);
      var wanted = List.of(log.copy(ID), log.copy(second));
      try (var copy = new DbFile(Disk.OWN, target, "").open(Migrations.shipped(), CLOCK)) {
        var rows = new Rows(copy);
        assertThat(List.of(SessionCopy.of(rows, ID), SessionCopy.of(rows, second)))
            .isEqualTo(wanted);
      }
    }
  }

  /** A second program reads the file while the first one puts another in its place. */
  @Test
  void aSecondProgramReadsOnWhileTheFileIsWrittenAnew() {
    try (var log = opened(1)) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, 5);
      var playing = CompletableFuture.runAsync(() -> play(log, 6, 60));
      var seen =
          IntStream.range(0, 8)
              .mapToObj(_ -> steps(new RecordFolder(folder, CLOCK, "test")))
              .toList();
      playing.join();
      assertThat(seen).isSorted().allMatch(steps -> steps >= 5 && steps <= 60);
      assertThat(log.read(ID)).hasSize(60);
    }
  }

  /** The backup that is made at the end may be behind what was stored meanwhile. */
  @Test
  void aStepThatCameDuringTheLastBackupIsKept() {
    var log = opened(Long.MAX_VALUE);
    log.create("kukar", "Kukar", Samples.PLAN);
    play(log, 1, STEPS);
    var closing = CompletableFuture.runAsync(log::close);
    int stored = playedUntilClosed(log, STEPS);
    closing.join();
    assertThat(stored).isGreaterThan(STEPS);
    try (var again = opened(Long.MAX_VALUE)) {
      assertThat(again.read(ID)).hasSize(stored);
    }
  }

  /** The program may be killed between any two things that are done to the files. */
  @Test
  void whateverIsThereWhileTheFileIsWrittenAnewHoldsEveryStep() throws IOException {
    DiskDouble.register();
    var data = Files.createDirectory(folder.resolve("data"));
    var left = new ArrayList<Path>();
    try (var log =
        new RecordFolder(data, CLOCK, "test").open(DiskDouble.DISK, Migrations.shipped())) {
      log.create("kukar", "Kukar", Samples.PLAN);
      play(log, 1, 6);
      DiskDouble.watch(data, () -> left.add(copied(data, left.size())));
      log.upkeep().slim();
      left.add(copied(data, left.size()));
    } finally {
      DiskDouble.forget(data.resolve("gladi.mv.db"));
    }
    assertThat(left.stream().map(GrowthTest::names).distinct())
        .contains(
            "gladi.mv.db", "gladi.mv.db gladi-next.part.mv.db", "gladi.mv.db gladi-next.mv.db");
    assertThat(left)
        .allSatisfy(copy -> {
          try (var log = new RecordFolder(copy, CLOCK, "test").open()) {
            assertThat(log.read(ID)).hasSize(6);
          }
          assertThat(names(copy)).isEqualTo("gladi.mv.db");
        });
  }

  private Path copied(Path data, int number) {
    try (var files = Files.list(data)) {
      var copy = Files.createDirectory(folder.resolve("left-" + number));
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String names(Path copy) {
    return Stream.of("gladi.mv.db", "gladi-next.part.mv.db", "gladi-next.mv.db")
        .filter(name -> Files.exists(copy.resolve(name)))
        .collect(Collectors.joining(" "));
  }

  private static int playedUntilClosed(H2StepLog log, int from) {
    int stored = from;
    while (true) {
      try {
        log.append(ID, Samples.acted(stored + 1));
        stored++;
      } catch (StorageException closed) {
        return stored;
      }
    }
  }

  private static int steps(RecordFolder folder) {
    try (var reader = folder.openToRead(Optional.empty())) {
      return reader.read(ID).size();
    }
  }
}
