package id.gladi.core.review;

import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Named;
import java.util.List;

/** Expected actions per inject and function, in the order of play and of the exercise. */
public record Scorecard(List<Named> functions, List<Row> rows) {
  public Scorecard {
    functions = List.copyOf(functions);
    rows = List.copyOf(rows);
  }

  /** One inject that was told; scores in the order of the functions. */
  public record Row(Inject inject, List<FunctionScore> scores) {
    public Row {
      scores = List.copyOf(scores);
    }
  }

  static Scorecard of(List<Named> functions, List<JudgedAction> actions) {
    var rows =
        actions.stream()
            .map(JudgedAction::inject)
            .distinct()
            .map(inject ->
                new Row(
                    inject,
                    FunctionScore.of(
                        functions,
                        actions.stream().filter(a -> a.inject().equals(inject)).toList())))
            .toList();
    return new Scorecard(functions, rows);
  }
}
