package id.gladi.launch.demo;

import id.gladi.app.ExerciseSession;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Goes on with random lawful acts: the same seed on the same session gives the same steps. It shows
 * that the record holds whatever a long evening at the table may bring.
 */
public final class Soak {
  private static final String BY = "soak";

  private final Table table;
  private final RandomGenerator dice;
  private final RandomActs acts;

  public Soak(ExerciseSession session, long seed) {
    this.table = new Table(session, BY);
    this.dice = new SplittableRandom(seed);
    this.acts = new RandomActs(table.plan(), dice);
  }

  /** Carries out so many acts; what the rules refuse is not counted and another act is drawn. */
  public void run(long count) {
    long done = 0;
    while (done < count) {
      if (one()) {
        done++;
      }
    }
  }

  private boolean one() {
    int draw = dice.nextInt(100);
    if (draw < 8) {
      return table.undo();
    }
    if (draw < 13) {
      return table.redo();
    }
    if (draw < 16) {
      long from = dice.nextLong(1, table.steps().size() + 1);
      return table.resumeFrom(from, dice.nextBoolean() ? "" : "CB " + from);
    }
    return table.act(acts.draw(table.board()));
  }
}
