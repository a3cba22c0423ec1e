package id.gladi.app.review;

import id.gladi.core.review.Outgoing;
import java.util.List;

/**
 * What can be corrected and chosen in the review of a session.
 *
 * @param exercise title of what was played
 * @param steps number of the newest step
 * @param chapters that can be left out, in the order of the document
 * @param passages texts that people may word themselves
 * @param objectives what the exercise tests
 * @param outgoing what leaves the PC with a document
 */
public record Outline(
    String exercise,
    long steps,
    List<Chapter> chapters,
    List<Passage> passages,
    List<Goal> objectives,
    Outgoing outgoing) {
  public Outline {
    chapters = List.copyOf(chapters);
    passages = List.copyOf(passages);
    objectives = List.copyOf(objectives);
  }

  /** A chapter by its stable id, with its title in the language of the document. */
  public record Chapter(String id, String title) {}

  /** A passage by its stable id, as the program words it. */
  public record Passage(String id, String written) {}

  /**
   * An objective.
   *
   * @param proposed letter of the rating that stands without another one; empty when none does
   */
  public record Goal(String id, String text, String proposed) {}
}
