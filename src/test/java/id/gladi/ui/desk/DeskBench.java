package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.fail;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.Command;
import id.gladi.core.play.Plan;
import id.gladi.core.play.PlanTexts;
import id.gladi.fixture.MemoryStepLog;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A desk on a bench: the models over a real session, without a window. The test's own thread
/// stands in for the toolkit's.
final class DeskBench implements AutoCloseable {
  final MemoryStepLog log = new MemoryStepLog();
  final Texts texts = Texts.standard(Language.INDONESIAN);
  final List<Throwable> failures = new ArrayList<>();
  final Play play;
  final DeskModel desk;
  private final ExerciseSession session;
  private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();

  DeskBench() {
    this(SmallPlan.plan());
  }

  DeskBench(Plan plan) {
    var id = log.create(plan.exercise().id(), "uji", new PlanTexts("{}", "{}", "{}"));
    this.session = ExerciseSession.open(id, plan, log, () -> Instant.EPOCH, failures::add);
    this.play = new Play(session, ui::add, failures::add);
    this.desk = new DeskModel(play, texts);
  }

  /// Stores an act in the record without telling the window.
  void storedElsewhere(Command command) {
    try (var other =
        ExerciseSession.open(
            session.id(), session.plan(), log, () -> Instant.EPOCH, failures::add)) {
      var _ = other.submit(command, "uji").join();
    }
  }

  /// Runs what is due on the window's thread until something holds.
  void until(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      try {
        var next = ui.poll(20, TimeUnit.SECONDS);
        if (next == null) {
          fail("nothing happened any more");
          return;
        }
        next.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        fail("interrupted");
      }
    }
  }

  /// Waits until so many steps are stored and shown.
  void untilStep(long seq) {
    until(() -> play.snapshot().get().seq() == seq);
  }

  @Override
  public void close() {
    play.close();
    session.close();
  }
}
