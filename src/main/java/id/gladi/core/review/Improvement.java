package id.gladi.core.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the improvement plan: masalah, tindakan, penanggung jawab, mulai, selesai.
 *
 * @param owner office that is responsible; never a person's name
 * @param begins null while nobody set a date
 * @param ends null while nobody set a date
 * @param state how it stands; checked in the next session of the same exercise
 * @param session number of the session that it was carried over from; 0 when it is new here
 */
public record Improvement(
    String problem,
    String action,
    String owner,
    @Nullable LocalDate begins,
    @Nullable LocalDate ends,
    State state,
    long session) {
  /** How a task stands. */
  public enum State {
    /** Not looked at yet. */
    OPEN,
    /** Looked at and under way. */
    SEEN,
    /** Seen done. */
    DONE,
    /** Looked at and not done. */
    NOT_DONE
  }

  /** A task that nobody has filled in further. */
  public static Improvement of(String problem) {
    return new Improvement(problem, "", "", null, null, State.OPEN, 0);
  }

  public Improvement withProblem(String text) {
    return new Improvement(text, action, owner, begins, ends, state, session);
  }

  public Improvement withAction(String text) {
    return new Improvement(problem, text, owner, begins, ends, state, session);
  }

  public Improvement withOwner(String office) {
    return new Improvement(problem, action, office, begins, ends, state, session);
  }

  public Improvement withBegins(@Nullable LocalDate day) {
    return new Improvement(problem, action, owner, day, ends, state, session);
  }

  public Improvement withEnds(@Nullable LocalDate day) {
    return new Improvement(problem, action, owner, begins, day, state, session);
  }

  public Improvement withState(State now) {
    return new Improvement(problem, action, owner, begins, ends, now, session);
  }

  /** Whether it was carried over from an earlier session, and is to be checked here. */
  public boolean carried() {
    return session != 0;
  }

  /** The task in the next session: to be checked again. It keeps where it first came from. */
  Improvement carried(long from) {
    return new Improvement(
        problem, action, owner, begins, ends, State.OPEN, session == 0 ? from : session);
  }
}
