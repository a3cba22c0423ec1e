package id.gladi.ui.review;

import id.gladi.core.review.Improvement;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.Entries.Place;
import id.gladi.ui.review.PlanPane.TaskPlace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Masalah, tindakan, penanggung jawab, mulai, selesai and how the task stands. */
final class TaskCard extends VBox {
  private static final double GAP = 8;

  private final Entries entries;
  private final TaskPlace place;
  private final Texts texts;

  TaskCard(Entries entries, TaskPlace place, Texts texts, Runnable onRemove) {
    super(GAP);
    this.entries = entries;
    this.place = place;
    this.texts = texts;
    getStyleClass().add("task");
    var now = entries.draft().now();
    var head =
        Labels.of(
            texts.of(
                () -> {
                  var task = place.get(now.get());
                  return task.carried()
                      ? texts.get("review.plan.carried", place.row() + 1, task.session())
                      : texts.get("review.plan.row", place.row() + 1);
                },
                now),
            "strong");
    var remove = Labels.iconButton(Icon.CROSS, texts.of("review.plan.remove"), onRemove);
    remove.setId("plan-remove-" + place.row());
    var begins =
        day(
            "begins",
            task -> Optional.ofNullable(task.begins()),
            (task, day) -> task.withBegins(day.orElse(null)));
    var ends =
        day(
            "ends",
            task -> Optional.ofNullable(task.ends()),
            (task, day) -> task.withEnds(day.orElse(null)));
    getChildren()
        .addAll(
            new HBox(GAP, head, Labels.spring(), remove),
            text("problem", 2, Improvement::problem, Improvement::withProblem),
            text("action", 2, Improvement::action, Improvement::withAction),
            text("owner", 1, Improvement::owner, Improvement::withOwner),
            new HBox(GAP, begins, ends),
            new StateChips(id("state"), texts, entries.draft(), place));
  }

  private String id(String field) {
    return "plan-" + field + "-" + place.row();
  }

  private Node text(
      String field,
      int rows,
      Function<Improvement, String> get,
      BiFunction<Improvement, String, Improvement> with) {
    var where =
        new Place<String>(
            remarks -> get.apply(place.get(remarks)),
            (remarks, text) -> place.put(remarks, task -> with.apply(task, text)));
    var control = rows == 1 ? entries.line(id(field), where) : entries.area(id(field), rows, where);
    return Entries.named(texts.of("review.plan." + field), control);
  }

  private Node day(
      String field,
      Function<Improvement, Optional<LocalDate>> get,
      BiFunction<Improvement, Optional<LocalDate>, Improvement> with) {
    var named =
        entries.day(
            texts,
            texts.of("review.plan." + field),
            id(field),
            new Place<>(
                remarks -> get.apply(place.get(remarks)),
                (remarks, day) -> place.put(remarks, task -> with.apply(task, day))));
    HBox.setHgrow(named, Priority.ALWAYS);
    return named;
  }
}
