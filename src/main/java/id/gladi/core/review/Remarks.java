package id.gladi.core.review;

import id.gladi.core.assess.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people add to a review: wording, findings, ratings and the improvement plan. Kept beside the
 * record, never in it.
 *
 * @param front number, place and signatory of the document
 * @param wording own text in place of the written one, by the id of the part
 * @param hidden ids of the parts that are left out of documents
 * @param strengths what to keep, in people's own words
 * @param weaknesses what to improve
 * @param recommendations saran: what people advise for the real event
 * @param ratings evaluators' rating by id of the objective, given after the play in place of the
 *     one that is on record
 * @param plan the improvement plan
 */
public record Remarks(
    Front front,
    Map<String, String> wording,
    List<String> hidden,
    List<String> strengths,
    List<String> weaknesses,
    List<String> recommendations,
    Map<String, Rating> ratings,
    List<Improvement> plan) {
  /** Nothing added. */
  public static final Remarks NONE =
      new Remarks(
          Front.BLANK, Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

  public Remarks {
    wording = Map.copyOf(wording);
    hidden = List.copyOf(hidden);
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
    recommendations = List.copyOf(recommendations);
    ratings = Map.copyOf(ratings);
    plan = List.copyOf(plan);
  }

  /**
   * What stands on a document besides the review; every part may be blank and is then a line to
   * fill in by hand.
   *
   * @param number such as {@code R/Lap-3/XI/2026/Bagops}
   * @param place where it is signed
   * @param date when it is signed
   * @param signatory office that signs; never a person's name
   * @param letterhead lines in place of the exercise's own; empty keeps those
   * @param logo the unit's own emblem as PNG in Base64; empty for an empty place
   */
  public record Front(
      String number,
      String place,
      @Nullable LocalDate date,
      String signatory,
      List<String> letterhead,
      String logo) {
    public static final Front BLANK = new Front("", "", null, "", List.of(), "");

    public Front {
      letterhead = List.copyOf(letterhead);
    }

    public Front withNumber(String text) {
      return new Front(text, place, date, signatory, letterhead, logo);
    }

    public Front withPlace(String text) {
      return new Front(number, text, date, signatory, letterhead, logo);
    }

    public Front withDate(@Nullable LocalDate day) {
      return new Front(number, place, day, signatory, letterhead, logo);
    }

    public Front withSignatory(String office) {
      return new Front(number, place, date, office, letterhead, logo);
    }

    public Front withLetterhead(List<String> lines) {
      return new Front(number, place, date, signatory, lines, logo);
    }

    public Front withLogo(String picture) {
      return new Front(number, place, date, signatory, letterhead, picture);
    }

    /** What stays the same from one document to the next: all but number and date. */
    public Front house() {
      return new Front("", place, null, signatory, letterhead, logo);
    }
  }

  public Remarks withFront(Front f) {
    return new Remarks(f, wording, hidden, strengths, weaknesses, recommendations, ratings, plan);
  }

  public Remarks withWording(Map<String, String> w) {
    return new Remarks(front, w, hidden, strengths, weaknesses, recommendations, ratings, plan);
  }

  public Remarks withHidden(List<String> h) {
    return new Remarks(front, wording, h, strengths, weaknesses, recommendations, ratings, plan);
  }

  public Remarks withFindings(List<String> keep, List<String> improve) {
    return new Remarks(front, wording, hidden, keep, improve, recommendations, ratings, plan);
  }

  public Remarks withRecommendations(List<String> advice) {
    return new Remarks(front, wording, hidden, strengths, weaknesses, advice, ratings, plan);
  }

  public Remarks withRatings(Map<String, Rating> r) {
    return new Remarks(front, wording, hidden, strengths, weaknesses, recommendations, r, plan);
  }

  public Remarks withPlan(List<Improvement> p) {
    return new Remarks(front, wording, hidden, strengths, weaknesses, recommendations, ratings, p);
  }

  /**
   * The remarks that a session begins with when an earlier one of the same exercise left tasks: its
   * letterhead and signatory, and every task that was not done, to be checked.
   *
   * @param session number of the earlier session
   */
  public Remarks carriedFrom(long session, Remarks earlier) {
    var tasks =
        earlier.plan().stream()
            .filter(task -> task.state() != Improvement.State.DONE)
            .map(task -> task.carried(session))
            .toList();
    return withFront(earlier.front().house()).withPlan(tasks);
  }
}
