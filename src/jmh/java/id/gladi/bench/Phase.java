package id.gladi.bench;

/** One part of a benchmark in a window; runs on the toolkit's thread without ever waiting there. */
interface Phase {
  /** Begins; {@code then} is run at the end. */
  void start(Runnable then);

  /** This phase, then another one. */
  default Phase andThen(Phase next) {
    return then -> start(() -> next.start(then));
  }
}
