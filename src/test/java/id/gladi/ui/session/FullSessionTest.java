package id.gladi.ui.session;

import static id.gladi.core.conduct.Request.State.ACKNOWLEDGED;
import static id.gladi.core.conduct.Request.State.ARRIVED;
import static id.gladi.core.conduct.Request.State.SENT;
import static id.gladi.core.conduct.Request.State.UNDER_WAY;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import id.gladi.app.ExerciseSession;
import id.gladi.core.compliance.Wards;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Request;
import id.gladi.core.conduct.RequestLog;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.ActionRef;
import id.gladi.core.play.ActionResult;
import id.gladi.core.play.Board;
import id.gladi.core.play.Branch;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import id.gladi.fixture.QuickHands;
import id.gladi.launch.ProgramData;
import id.gladi.store.Integrity;
import id.gladi.ui.ProgramWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/// A whole session of a bundled case in the program's own window over a real record: started from
/// the library, every inject told, custody answered for in every phase, proposed levels declared,
/// decisions taken, an order given, control handed on, force reported, help asked for until it
/// arrived, an arrest with what is owed, acts taken back and brought again, a branch played, the
/// exercise closed as finished, and back to the library. In the end the record is read anew and
/// must hold all of it.
///
/// Two of the ten runs by default; `-Dgladi.sessions=all` runs each case by mouse and by keyboard,
/// `-Dgladi.sessions=banten-MOUSE` one of them. `-Dgladi.sessions.pictures=FOLDER` also writes
/// pictures of what was in the window (see {@link Pictures}).
@ExtendWith(QuickHands.class)
@SuppressWarnings("NullAway.Init")
class FullSessionTest {
  private static final List<String> CASES =
      List.of("kukar", "banten", "gumas", "banjarnegara", "sispamkota");

  private static final List<Request.State> WAY_OF_A_REQUEST =
      List.of(ACKNOWLEDGED, UNDER_WAY, ARRIVED);

  @TempDir Path folder;
  private ProgramData data;
  private ProgramWindow window;
  private Screen screen;
  private FxRobot robot;

  enum Means {
    MOUSE,
    KEYBOARD
  }

  record Run(String exercise, Means means) {
    @Override
    public String toString() {
      return exercise + "-" + means;
    }
  }

  static List<Run> runs() {
    var asked = System.getProperty("gladi.sessions", "");
    if (asked.isEmpty()) {
      return List.of(new Run("kukar", Means.MOUSE), new Run("banten", Means.KEYBOARD));
    }
    return CASES.stream()
        .flatMap(e -> Stream.of(Means.values()).map(m -> new Run(e, m)))
        .filter(run -> asked.equals("all") || run.toString().equals(asked))
        .toList();
  }

  @BeforeEach
  void open(FxRobot hands) {
    robot = hands;
    data = new ProgramData(folder);
    robot.interact(() -> {
      window =
          new ProgramWindow(
              data.workspace(),
              data.maps(),
              data.attachments(),
              Pictures.language(),
              Pictures.palette());
    });
    screen = new Screen(window.scene(), Pictures.asked());
  }

  @AfterEach
  void close() {
    robot.interact(() -> window.close());
    data.close();
  }

  @ParameterizedTest
  @MethodSource("runs")
  @Timeout(300)
  void isPlayedFromTheLibraryToItsEndAndIsOnRecord(Run run) {
    var hands =
        switch (run.means()) {
          case MOUSE -> new MouseHands(robot, screen);
          case KEYBOARD -> new KeyHands(robot, screen);
        };
    screen.pictures().begin(run.toString());
    screen.look("pustaka");
    hands.start(run.exercise());
    Screen.until("no session was started", () -> !data.started().isEmpty());
    screen.await("next-inject");
    var session = data.started().getFirst();
    var played = new Played(session);
    for (var inject : session.plan().exercise().script().injects()) {
      play(hands, played, inject);
    }
    handOn(hands, played);
    travel(hands, played);
    force(hands, played);
    hands.openRecord();
    reinforce(hands, played);
    arrest(hands, played);
    screen.look("kepatuhan");
    hands.close();
    played.until(board -> board.conduct().closed());
    long steps = played.steps();
    screen.look("selesai");
    hands.leave();
    screen.await("resume-" + session.id().number());
    screen.look("pustaka-kemudian");
    assertThat(data.verdict(session.id())).isEqualTo(new Integrity.Verdict.Sound(steps));
    holdsAll(session, data.recorded(session.id()));
  }

  /// One inject, its level, a decision and all that was expected of it.
  private void play(Facilitator hands, Played played, Inject inject) {
    hands.tell();
    played.until(board -> board.progress().delivered(inject.id()));
    screen.look("fase-" + inject.phase());
    secure(hands, played, inject.phase());
    var proposal = played.board().situation().proposal();
    if (proposal != null) {
      hands.declare();
      played.until(board -> board.situation().level().equals(proposal.level()));
    }
    if (inject.expected().isEmpty()) {
      return;
    }
    long steps = played.steps();
    hands.decide("Menjawab inject " + inject.id());
    played.until(_ -> played.steps() == steps + 1);
    for (var action : inject.expected()) {
      hands.judge(action.id());
      var ref = new ActionRef(inject.id(), action.id());
      played.until(board -> board.progress().result(ref).isPresent());
    }
  }

  /// "Still secured?" is answered for every ward once in every phase.
  private void secure(Facilitator hands, Played played, int phase) {
    var wards = played.unanswered(phase);
    if (wards.isEmpty()) {
      return;
    }
    hands.openRecord();
    for (var ward : wards) {
      hands.secure(ward.id());
      played.until(_ -> !played.unanswered(phase).contains(ward));
    }
    screen.look("ditanya-fase-" + phase);
    hands.openCard();
  }

  /// Help is asked for and comes, one word of the other side after another.
  private void reinforce(Facilitator hands, Played played) {
    hands.request("satu peleton untuk gerbang utara");
    played.until(board -> board.conduct().requests().size() == 1);
    var request = played.board().conduct().requests().getFirst().id();
    for (var state : WAY_OF_A_REQUEST) {
      hands.answer(request, state);
      played.until(board -> board.conduct().requests().getFirst().state() == state);
    }
  }

  /// An arrest, and all that the arrested are owed.
  private void arrest(Facilitator hands, Played played) {
    hands.arrest("melempar batu");
    played.until(board -> board.conduct().arrests().size() == 1);
    var arrest = played.board().conduct().arrests().keySet().iterator().next();
    for (var care : Arrest.Care.values()) {
      hands.care(arrest, care);
      played.until(board -> cared(board, care));
    }
  }

  private static boolean cared(Board board, Arrest.Care care) {
    return board.conduct().arrests().values().stream().anyMatch(a -> a.care().contains(care));
  }

  /// An order, and control for another one.
  private void handOn(Facilitator hands, Played played) {
    hands.order("imbauan pertama");
    played.until(board -> board.conduct().orders().size() == 1);
    var holder = played.board().situation().holder();
    hands.passControl("eskalasi");
    played.until(board -> !board.situation().holder().equals(holder));
  }

  /// The last act taken back and brought again; then a branch and the way back to the first one.
  private void travel(Facilitator hands, Played played) {
    var before = played.board();
    long steps = played.steps();
    hands.undo();
    played.until(_ -> played.steps() == steps + 1);
    hands.redo();
    played.until(_ -> played.steps() == steps + 2);
    assertThat(played.board()).isEqualTo(before);
    hands.lookBack();
    screen.look("lampau");
    hands.branch("Tahan");
    played.until(_ -> played.steps() == steps + 3);
    assertThat(played.board()).isNotEqualTo(before);
    hands.goOn("CB-1");
    played.until(board -> board.equals(before));
  }

  private void force(Facilitator hands, Played played) {
    hands.decideForce("Dorong dengan tameng");
    played.until(board -> !board.conduct().unreported().isEmpty());
    screen.await("form.report.place");
    hands.report("diisi");
    played.until(board -> board.conduct().unreported().isEmpty());
  }

  private static void holdsAll(ExerciseSession session, StepTree recorded) {
    var board = recorded.board();
    assertThat(board.conduct().closed()).isTrue();
    assertThat(board.conduct().unreported()).isEmpty();
    assertThat(board.conduct().orders()).hasSize(1);
    assertThat(board.conduct().requests())
        .singleElement()
        .extracting(RequestLog::entries, as(list(RequestLog.Entry.class)))
        .extracting(RequestLog.Entry::state)
        .containsExactly(SENT, ACKNOWLEDGED, UNDER_WAY, ARRIVED);
    assertThat(board.conduct().arrests().values())
        .singleElement()
        .extracting(Arrest::missing, as(list(Arrest.Care.class)))
        .isEmpty();
    assertThat(board.conduct().custody())
        .hasSize(Wards.of(session.plan()).size() * phases(session))
        .allMatch(answered -> answered.custody().secured());
    for (var inject : session.plan().exercise().script().injects()) {
      assertThat(board.progress().delivered(inject.id())).isTrue();
      for (var action : inject.expected()) {
        assertThat(board.progress().result(new ActionRef(inject.id(), action.id())))
            .get()
            .extracting(ActionResult::mark)
            .isEqualTo(ActionResult.Mark.MET);
      }
    }
    assertThat(Branch.of(recorded)).extracting(Branch::name).containsExactly("CB-1", "Tahan");
    assertThat(recorded.steps())
        .extracting(Step::cause)
        .hasAtLeastOneElementOfType(Step.Cause.Undid.class)
        .hasAtLeastOneElementOfType(Step.Cause.Redid.class)
        .filteredOn(Step.Cause.Resumed.class::isInstance)
        .hasSize(2);
  }

  private static int phases(ExerciseSession session) {
    var script = session.plan().exercise().script();
    return Math.toIntExact(script.injects().stream().map(Inject::phase).distinct().count());
  }

  /// The session as its writer has it.
  private record Played(ExerciseSession session) {
    Board board() {
      return session.snapshots().get().board();
    }

    /// Wards that nobody answered for in a phase.
    List<Unit> unanswered(int phase) {
      var answered =
          board().conduct().custody().stream()
              .map(Conduct.Answered::custody)
              .filter(custody -> custody.phase() == phase)
              .map(Custody::subject)
              .toList();
      return Wards.of(session.plan()).stream()
          .filter(ward -> !answered.contains(ward.id()))
          .toList();
    }

    long steps() {
      return session.snapshots().get().seq();
    }

    void until(Predicate<Board> holds) {
      Screen.until("it did not come to pass", () -> holds.test(board()));
    }
  }
}
