package id.gladi.ui.review;

import id.gladi.app.review.Outline.Goal;
import id.gladi.core.assess.Rating;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.Entries.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Findings, recommendations and the rating of each objective, in people's own words. */
final class FindingsPane extends VBox {
  private static final double GAP = 14;
  private static final int ROWS = 4;

  private final ReviewModel model;
  private final VBox goals = new VBox(GAP);

  FindingsPane(ReviewModel model) {
    super(GAP);
    this.model = model;
    var entries = new Entries(model.draft());
    getChildren().add(Labels.wrapped(texts().of("review.findings.note"), "secondary"));
    add(
        entries,
        "strengths",
        new Place<>(Remarks::strengths, (r, list) -> r.withFindings(list, r.weaknesses())));
    add(
        entries,
        "weaknesses",
        new Place<>(Remarks::weaknesses, (r, list) -> r.withFindings(r.strengths(), list)));
    add(
        entries,
        "recommendations",
        new Place<>(Remarks::recommendations, Remarks::withRecommendations));
    getChildren().addAll(Labels.of(texts().of("review.goals"), "strong"), goals);
    model
        .outline()
        .subscribe(outline -> {
          if (outline != null && goals.getChildren().size() != outline.objectives().size()) {
            goals.getChildren().setAll(outline.objectives().stream().map(this::goal).toList());
          }
        });
  }

  private Texts texts() {
    return model.texts();
  }

  private void add(Entries entries, String id, Place<List<String>> place) {
    var area = entries.list(id, ROWS, place);
    getChildren().add(Entries.named(texts().of("review." + id), area));
  }

  private Node goal(Goal goal) {
    var box = new ComboBox<String>();
    box.setId("rating-" + goal.id());
    box.getItems().addAll("", "P", "S", "M", "U");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String letter) {
            return letter == null || letter.isEmpty()
                ? texts().get("review.rating.none", proposed(goal))
                : texts().get("review.rating." + letter);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    var ratings = new Ratings(goal.id());
    model.draft().now().subscribe(remarks -> box.setValue(ratings.letter(remarks)));
    box.setOnAction(_ -> {
      var letter = box.getValue();
      model.draft().change(String.valueOf(box.getId()), r -> ratings.put(r, letter));
      model.draft().settle();
    });
    var name = Labels.wrapped(new SimpleStringProperty(goal.text()), "body");
    name.setLabelFor(box);
    return new VBox(4, name, box);
  }

  private String proposed(Goal goal) {
    return goal.proposed().isEmpty() ? "–" : goal.proposed();
  }

  /** The rating of one objective in the remarks. */
  private record Ratings(String goal) {
    String letter(Remarks remarks) {
      var given = remarks.ratings().get(goal);
      return given == null ? "" : given.name();
    }

    Remarks put(Remarks remarks, String letter) {
      var all = new HashMap<>(remarks.ratings());
      all.remove(goal);
      Arrays.stream(Rating.values())
          .filter(rating -> rating.name().equals(letter))
          .forEach(rating -> all.put(goal, rating));
      return remarks.withRatings(all);
    }
  }
}
