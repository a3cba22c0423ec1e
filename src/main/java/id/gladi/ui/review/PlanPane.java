package id.gladi.ui.review;

import id.gladi.core.review.Improvement;
import id.gladi.core.review.Improvement.State;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The improvement plan, one card for each task; a task from an earlier session is checked here. */
final class PlanPane extends VBox {
  private static final double GAP = 14;

  private final ReviewModel model;
  private final VBox rows = new VBox(GAP);

  PlanPane(ReviewModel model) {
    super(GAP);
    this.model = model;
    var add = Labels.button(Icon.PLUS, texts().of("review.plan.add"), this::onAdd);
    add.setId("plan-add");
    var none = Labels.wrapped(texts().of("review.plan.none"), "secondary");
    none.visibleProperty().bind(model.draft().now().map(remarks -> remarks.plan().isEmpty()));
    none.managedProperty().bind(none.visibleProperty());
    getChildren()
        .addAll(Labels.wrapped(texts().of("review.plan.note"), "secondary"), none, rows, add);
    model.draft().now().subscribe(this::show);
  }

  private Texts texts() {
    return model.texts();
  }

  /** A card stays where it is and is only hidden, so that the one being typed into stays. */
  private void show(Remarks remarks) {
    int count = remarks.plan().size();
    while (rows.getChildren().size() < count) {
      rows.getChildren().add(card(rows.getChildren().size()));
    }
    for (int row = 0; row < rows.getChildren().size(); row++) {
      var card = rows.getChildren().get(row);
      card.setVisible(row < count);
      card.setManaged(row < count);
    }
  }

  private Node card(int row) {
    return new TaskCard(
        new Entries(model.draft()), new TaskPlace(row), texts(), () -> onRemove(row));
  }

  private void onAdd() {
    change("plan-add", plan -> plan.add(Improvement.of("")));
  }

  private void onRemove(int row) {
    change(
        "plan-remove",
        plan -> {
          if (row < plan.size()) {
            plan.remove(row);
          }
        });
  }

  /** What is done to the list of tasks. */
  @FunctionalInterface
  private interface Edit {
    void on(List<Improvement> plan);
  }

  private void change(String through, Edit edit) {
    model.draft().settle();
    model
        .draft()
        .change(
            through,
            remarks -> {
              var plan = new ArrayList<>(remarks.plan());
              edit.on(plan);
              return remarks.withPlan(plan);
            });
    model.draft().settle();
  }

  /**
   * Where a task is in the remarks.
   *
   * @param row from 0; a row that is gone is blank and cannot be written
   */
  record TaskPlace(int row) {
    Improvement get(Remarks remarks) {
      return row < remarks.plan().size() ? remarks.plan().get(row) : Improvement.of("");
    }

    Remarks put(Remarks remarks, UnaryOperator<Improvement> edit) {
      if (row >= remarks.plan().size()) {
        return remarks;
      }
      var plan = new ArrayList<>(remarks.plan());
      plan.set(row, edit.apply(plan.get(row)));
      return remarks.withPlan(plan);
    }

    Remarks put(Remarks remarks, State state) {
      return put(remarks, task -> task.withState(state));
    }
  }
}
