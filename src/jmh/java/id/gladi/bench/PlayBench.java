package id.gladi.bench;

import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Evolver;
import id.gladi.core.play.StepTree;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The board after an event, and the board of any step of a session of 100,000 steps. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlayBench {
  private StepTree session = StepTree.over(Board.before(Kukar.plan().plan()));
  private Board before = session.board();
  private List<Event> events = List.of();
  private SplittableRandom dice = new SplittableRandom(1);

  /** Plays the session once. */
  @Setup
  public void play() {
    var plan = Kukar.plan().plan();
    session = Kukar.played(plan, 100_000);
    before = Board.before(plan);
    events =
        session.actsUpTo(session.size()).stream()
            .flatMap(step -> step.events().stream())
            .limit(1000)
            .toList();
    dice = new SplittableRandom(1);
  }

  /** One thousand events of the case, so a thousandth of this for one. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Board evolveThousandEvents() {
    return Evolver.evolve(before, events);
  }

  /** The board of a step drawn at random. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Board seekAnyStep() {
    return session.boardAt(dice.nextLong(1, session.size() + 1));
  }
}
