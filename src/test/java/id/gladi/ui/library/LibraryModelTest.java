package id.gladi.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.DatabaseInUseException;
import id.gladi.app.ExerciseSession;
import id.gladi.app.Opened;
import id.gladi.app.SessionGlance;
import id.gladi.core.Text;
import id.gladi.core.plan.Identity;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LibraryModelTest {
  private static final Path FILE = Path.of("folder", "latihan.json");

  private final MemoryWorkspace workspace =
      new MemoryWorkspace().with(ShelfPlans.kukar(), ShelfPlans.banten());
  private final List<ExerciseSession> played = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final LibraryModel model =
      new LibraryModel(
          workspace, new Hands(background::add, Runnable::run), played::add, failures::add);

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void exercisesAndSessionsAreReadInTheBackground() {
    workspace.played("kukar", 1);
    model.load();
    assertThat(model.shelves().loading().get()).isTrue();
    assertThat(workspace.calls).isEmpty();
    work();
    assertThat(model.shelves().loading().get()).isFalse();
    assertThat(exercises()).containsExactly("kukar", "banten");
    assertThat(sessions()).containsExactly(1L);
    assertThat(workspace.calls).containsExactly("exercises", "sessions", "glance 1");
  }

  @Test
  void aSessionSaysHowFarItCameAndInWhichZone() {
    workspace.played("kukar", 2);
    load();
    var session = model.shelves().sessions().getFirst();
    assertThat(session.glance())
        .returns(2, SessionGlance::told)
        .returns(ShelfPlans.INJECTS, SessionGlance::injects);
    assertThat(session.zone().getId()).isEqualTo("Asia/Makassar");
    assertThat(session.finished()).isFalse();
  }

  @Test
  void aSessionWithEveryInjectToldIsFinished() {
    workspace.played("kukar", ShelfPlans.INJECTS);
    load();
    assertThat(model.shelves().sessions().getFirst().finished()).isTrue();
  }

  @Test
  void onlyTheSessionChangedLastIsTheNewest() {
    workspace.at("2026-11-05T02:00:00Z").played("kukar", 1);
    workspace.at("2026-11-06T02:00:00Z").played("banten", 1);
    load();
    assertThat(sessions()).containsExactly(2L, 1L);
    assertThat(model.shelves().sessions())
        .extracting(SessionItem::newest)
        .containsExactly(true, false);
  }

  @Test
  void aGlanceIsNotTakenAgainUntilTheSessionGrows() {
    workspace.played("kukar", 1);
    load();
    workspace.calls.clear();
    load();
    assertThat(workspace.calls).containsExactly("exercises", "sessions");
  }

  @Test
  void theSearchFiltersBothLists() {
    workspace.played("kukar", 1);
    workspace.played("banten", 1);
    load();
    model.query().set("  KUKAR ");
    assertThat(exercises()).containsExactly("kukar");
    assertThat(sessions()).containsExactly(1L);
  }

  @Test
  void theSearchLooksAtSummaryPlaceAndIdWhateverTheAccents() {
    load();
    model.query().set("lobi");
    assertThat(exercises()).containsExactly("banten");
    model.query().set("tenggarong");
    assertThat(exercises()).containsExactly("kukar");
    model.query().set("CAFE jakarta");
    assertThat(exercises()).containsExactly("banten");
    model.query().set("cafe tenggarong");
    assertThat(exercises()).isEmpty();
    model.query().set("");
    assertThat(exercises()).hasSize(2);
  }

  @Test
  void startingGivesTheSessionToTheDesk() {
    load();
    model.start(model.shelves().exercises().getFirst());
    assertThat(model.errand().get().kind()).isEqualTo(Errand.Kind.STARTING);
    work();
    assertThat(played).extracting(s -> s.plan().exercise().id()).containsExactly("kukar");
    assertThat(model.errand().get()).isEqualTo(Errand.NONE);
  }

  @Test
  void aSecondStartIsNotHeardWhileTheFirstIsUnderWay() {
    load();
    model.start(model.shelves().exercises().getFirst());
    model.start(model.shelves().exercises().getFirst());
    work();
    assertThat(played).hasSize(1);
  }

  @Test
  void resumingGivesTheSameSession() {
    var id = workspace.played("banten", 1);
    load();
    model.resume(model.shelves().sessions().getFirst());
    work();
    assertThat(played).extracting(ExerciseSession::id).containsExactly(id);
  }

  @Test
  void theReviewIsWrittenInTheLanguageOfTheMoment() {
    var id = workspace.played("kukar", 1);
    load();
    model.writeReview(id, Path.of("a.pdf"), Language.ENGLISH);
    work();
    assertThat(workspace.calls).contains("review 1 a.pdf en");
    assertThat(model.notice().get()).isEqualTo(new Notice.ReviewWritten(Path.of("a.pdf")));
  }

  @Test
  void theReviewCanBeStopped() {
    var id = workspace.played("kukar", 1);
    load();
    model.writeReview(id, Path.of("a.pdf"), Language.ENGLISH);
    model.stop();
    work();
    assertThat(model.notice().get()).isEqualTo(new Notice.Stopped());
    assertThat(failures).isEmpty();
  }

  @Test
  void aGoodFileIsFirstAndChosen() {
    var mine =
        ShelfPlans.plan(new Identity("polres", "Polres kami", "", "", false), "", "Asia/Jakarta");
    workspace.holding(FILE, new Opened.Ready(mine));
    load();
    model.query().set("kukar");
    model.open(FILE);
    work();
    assertThat(exercises()).containsExactly("polres", "kukar", "banten");
    assertThat(model.chosen().get()).isEqualTo("polres");
    assertThat(model.shelves().exercises().getFirst().fromFile()).isTrue();
    assertThat(model.notice().get()).isEqualTo(new Notice.ExerciseOpened("Polres kami"));
    load();
    assertThat(model.shelves().exercises().getFirst().fromFile()).isTrue();
  }

  @Test
  void aBadFileGivesAllItsFaults() {
    var faults =
        List.of(
            new Opened.Fault("latihan.json", 3, "/a", new Text("Salah satu", "Wrong one")),
            new Opened.Fault("peta.geojson", 9, "/b", new Text("Salah dua", "Wrong two")));
    workspace.holding(FILE, new Opened.Faulty(faults));
    load();
    model.open(FILE);
    work();
    assertThat(model.notice().get()).isEqualTo(new Notice.BadFile(FILE, faults));
    assertThat(exercises()).containsExactly("kukar", "banten");
  }

  @Test
  void whatCanHappenIsSaidAndTheLibraryGoesOn() {
    load();
    workspace.trouble = new DatabaseInUseException("in use", new IOException("locked"));
    model.start(model.shelves().exercises().getFirst());
    work();
    assertThat(model.notice().get()).isEqualTo(new Notice.Failed(Trouble.IN_USE, "locked"));
    workspace.trouble = new UncheckedIOException(new IOException("disk full"));
    model.start(model.shelves().exercises().getFirst());
    work();
    assertThat(model.notice().get()).isEqualTo(new Notice.Failed(Trouble.FILE, "disk full"));
    assertThat(model.errand().get()).isEqualTo(Errand.NONE);
    assertThat(failures).isEmpty();
  }

  @Test
  void whatNobodyExpectedIsReported() {
    load();
    workspace.trouble = new IllegalStateException("a bug");
    model.start(model.shelves().exercises().getFirst());
    work();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(model.errand().get()).isEqualTo(Errand.NONE);
  }

  @Test
  void aFailedReadEndsTheLoading() {
    workspace.trouble = new DatabaseInUseException("in use", new IOException("locked"));
    model.load();
    work();
    assertThat(model.shelves().loading().get()).isFalse();
    assertThat(model.notice().get()).isInstanceOf(Notice.Failed.class);
  }

  @Test
  void theFirstStepsAreForAnExerciseNobodyPlayed() {
    workspace.played("kukar", 1);
    load();
    model.chosen().set("kukar");
    assertThat(model.unplayed()).isEmpty();
    model.chosen().set("banten");
    assertThat(model.unplayed()).map(ExerciseItem::id).contains("banten");
  }

  private List<String> exercises() {
    return model.shelves().foundExercises().stream().map(ExerciseItem::id).toList();
  }

  private List<Long> sessions() {
    return model.shelves().foundSessions().stream().map(s -> s.id().number()).toList();
  }

  private void load() {
    model.load();
    work();
  }

  private void work() {
    for (var task = background.poll(); task != null; task = background.poll()) {
      task.run();
    }
  }
}
