package id.gladi.ui.desk.assess;

import id.gladi.core.assess.Rated;
import id.gladi.core.assess.Rating;
import id.gladi.core.plan.Objective;
import id.gladi.core.review.ObjectiveRating;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One objective: P, S, M or U with one click, what the judged actions suggest, and why. */
final class ObjectiveRow extends VBox {
  private final AssessModel model;
  private final Texts texts;
  private final Objective objective;
  private final Map<Rating, ToggleButton> buttons = new EnumMap<>(Rating.class);
  private final Label proposal = new Label();
  private final TextField comment = new TextField();

  ObjectiveRow(AssessModel model, Texts texts, Objective objective) {
    super(4);
    this.model = model;
    this.texts = texts;
    this.objective = objective;
    getStyleClass().add("objective");
    var words = new Label(objective.id() + "  " + objective.text());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    var row = new HBox(6);
    row.setAlignment(Pos.CENTER_LEFT);
    for (var rating : Rating.values()) {
      row.getChildren().add(button(rating));
    }
    proposal.getStyleClass().add("secondary");
    row.getChildren().addAll(Labels.spring(), proposal);
    comment.setId("comment-" + objective.id());
    comment.promptTextProperty().bind(texts.of("sheet.comment"));
    comment.managedProperty().bind(comment.visibleProperty());
    comment.setOnAction(_ -> onComment());
    comment
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            onComment();
          }
        });
    getChildren().addAll(words, row, comment);
  }

  private void onComment() {
    model.onComment(objective.id(), comment.getText());
  }

  private ToggleButton button(Rating rating) {
    var button = new ToggleButton(rating.name());
    button.setId("rate-" + objective.id() + "-" + rating);
    button.getStyleClass().add("judge-button");
    button.setMinWidth(40);
    var tip = new Tooltip(texts.get("rating." + rating) + "\n" + objective.measure().of(rating));
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    button.setTooltip(tip);
    button.setOnAction(_ -> {
      model.onRate(objective.id(), rating);
      mark();
    });
    buttons.put(rating, button);
    return button;
  }

  private void mark() {
    var now = model.rated(objective.id()).map(Rated::rating).orElse(null);
    buttons.forEach((rating, button) -> button.setSelected(rating == now));
  }

  /** Shows what is on record; a comment that is being written is left alone. */
  void show(ObjectiveRating rated) {
    mark();
    proposal.setText(
        rated
            .derived()
            .map(r -> texts.get("sheet.derived", r, rated.met(), rated.met() + rated.missed()))
            .orElse(texts.get("sheet.underived")));
    comment.setVisible(rated.evaluators().isPresent());
    if (!comment.isFocused()) {
      comment.setText(model.rated(objective.id()).map(Rated::comment).orElse(""));
    }
  }
}
