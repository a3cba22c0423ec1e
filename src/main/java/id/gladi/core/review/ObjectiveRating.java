package id.gladi.core.review;

import id.gladi.core.assess.Assessment;
import id.gladi.core.assess.Rated;
import id.gladi.core.assess.Rating;
import id.gladi.core.plan.Objective;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An objective with its rating and the judged actions that test it.
 *
 * @param evaluators the evaluators' own rating; empty while they gave none. The one they gave
 *     during play stands until somebody writes another into the remarks of the review
 * @param comment why, in their words; empty when there is none or the rating is a later one
 * @param met expected actions of the objective judged as met
 * @param missed judged as missed
 * @param open not judged by anybody
 */
public record ObjectiveRating(
    Objective objective,
    Optional<Rating> evaluators,
    String comment,
    int met,
    int missed,
    int open) {
  /** Share of judged actions met that still counts as S; Gladi's own convention, no norm. */
  public static final double SOME_CHALLENGES = 0.75;

  /** The same for M. */
  public static final double MAJOR_CHALLENGES = 0.5;

  /** The objectives as they stand on a board, without any later word. */
  public static List<ObjectiveRating> of(Plan plan, Board board) {
    return of(plan.exercise().objectives(), JudgedAction.of(board), board.assessment(), Map.of());
  }

  static List<ObjectiveRating> of(
      List<Objective> objectives,
      List<JudgedAction> actions,
      Assessment played,
      Map<String, Rating> later) {
    return objectives.stream()
        .map(objective -> {
          var own =
              actions.stream().filter(a -> a.action().objective().equals(objective.id())).toList();
          int met = count(own, Mark.MET);
          int missed = count(own, Mark.MISSED);
          var rated = played.rated(objective.id());
          var given =
              Optional.ofNullable(later.get(objective.id())).or(() -> rated.map(Rated::rating));
          return new ObjectiveRating(
              objective,
              given,
              rated
                  .filter(r -> given.equals(Optional.of(r.rating())))
                  .map(Rated::comment)
                  .orElse(""),
              met,
              missed,
              own.size() - met - missed);
        })
        .toList();
  }

  private static int count(List<JudgedAction> actions, Mark mark) {
    return (int) actions.stream().filter(a -> a.mark() == mark).count();
  }

  /**
   * What the judged actions alone suggest: P when all were met, S from three quarters, M from half,
   * else U; nothing when none was judged. A proposal that every document marks as such.
   */
  public Optional<Rating> derived() {
    int judged = met + missed;
    if (judged == 0) {
      return Optional.empty();
    }
    double share = (double) met / judged;
    if (missed == 0) {
      return Optional.of(Rating.P);
    }
    if (share >= SOME_CHALLENGES) {
      return Optional.of(Rating.S);
    }
    return Optional.of(share >= MAJOR_CHALLENGES ? Rating.M : Rating.U);
  }
}
