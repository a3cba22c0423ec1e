package id.gladi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.app.Opened;
import id.gladi.app.SessionId;
import id.gladi.app.StorageException;
import id.gladi.app.UnknownSessionException;
import id.gladi.core.play.Command;
import id.gladi.store.H2StepLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the windows get, over the real files and a real record. */
@SuppressWarnings("NullAway.Init")
class LocalWorkspaceTest {
  @TempDir Path data;

  private H2StepLog log;
  private LocalWorkspace workspace;

  @BeforeEach
  void open() {
    var clock = InstantSource.system();
    log = H2StepLog.open(data, clock, "test");
    workspace =
        new LocalWorkspace(
            log,
            clock,
            data,
            data.resolve("gladi.log"),
            trouble -> {
              throw trouble;
            });
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void aSessionIsLeftAndTakenUpWhereItWas() {
    SessionId id;
    try (var session = workspace.start("kukar")) {
      id = session.id();
      session.submit(new Command.DeliverInject("1"), "fasilitator").join();
    }
    try (var session = workspace.resume(id)) {
      assertThat(session.snapshots().get().board().progress().delivered("1")).isTrue();
    }
    assertThat(workspace.sessions()).hasSize(1);
    assertThat(workspace.glance(id).told()).isEqualTo(1);
    assertThat(workspace.glance(id).injects()).isEqualTo(18);
  }

  @Test
  void aFileOfTheUserTakesThePlaceOfItsNamesake() {
    var before = workspace.exercises();
    assertThat(before).hasSize(5);
    assertThat(workspace.openExercise(Path.of("exercises/kukar.json")))
        .isInstanceOf(Opened.Ready.class);
    assertThat(workspace.exercises()).hasSize(5);
  }

  @Test
  void aFaultyFileSaysEverything() throws IOException {
    var bad = Files.writeString(data.resolve("bad.json"), "{}");
    assertThat(workspace.openExercise(bad)).isInstanceOf(Opened.Faulty.class);
    assertThat(workspace.exercises()).hasSize(5);
  }

  @Test
  void theReviewTellsHowFarItIs() throws IOException {
    SessionId id;
    try (var session = workspace.start("kukar")) {
      id = session.id();
    }
    var told = new ArrayList<Double>();
    var file = data.resolve("review.pdf");
    workspace.writeReview(id, file, "en", told::add);
    assertThat(told).startsWith(0.0).endsWith(1.0).isSorted();
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void aReviewThatIsCalledOffLeavesNoFile() throws IOException {
    SessionId id;
    try (var session = workspace.start("kukar")) {
      id = session.id();
    }
    var called = new IllegalStateException("called off");
    assertThatThrownBy(() ->
            workspace.writeReview(
                id,
                data.resolve("review.pdf"),
                "id",
                share -> {
                  if (share > 0) {
                    throw called;
                  }
                }))
        .isSameAs(called);
    try (var files = Files.list(data)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".pdf"));
    }
  }

  @Test
  void aFileThatIsNotAmongTheBundledOnesIsPlayedFromIt() throws IOException {
    var text = Files.readString(Path.of("exercises/kukar.json"));
    var own =
        Files.writeString(
            data.resolve("own.json"), text.replaceFirst("\"id\": \"kukar\"", "\"id\": \"own\""));
    assertThat(workspace.openExercise(own)).isInstanceOf(Opened.Ready.class);
    assertThat(workspace.exercises()).hasSize(6);
    try (var session = workspace.start("own")) {
      assertThat(session.plan().exercise().id()).isEqualTo("own");
    }
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThatThrownBy(() -> workspace.resume(new SessionId(9)))
        .isInstanceOf(UnknownSessionException.class);
    try (var session = workspace.start("kukar")) {
      assertThatThrownBy(() ->
              workspace.writeReview(session.id(), data.resolve("gladi.mv.db/x"), "id", _ -> {}))
          .isInstanceOf(StorageException.class);
    }
  }
}
