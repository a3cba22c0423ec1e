package id.gladi.files.check;

import id.gladi.files.json.Faults;

/** Every check of an exercise's meaning. */
public final class ExerciseChecks {
  private ExerciseChecks() {}

  /** Notes everything that does not fit together. */
  public static void run(Ground ground, Faults faults) {
    var book = new Book(ground, faults);
    new IdChecks(book).run();
    new ForceChecks(book).run();
    new DeploymentChecks(book).run();
    new TimeChecks(book).run();
    new InjectChecks(book).run();
    new EffectChecks(book).run();
    new ConditionChecks(book).run();
  }
}
