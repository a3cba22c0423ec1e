package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The exercises that can be played, with what to do when there is none. */
final class ExerciseColumn extends VBox {
  private static final double CARD = Thumbnails.HEIGHT + 4 + 12;

  private final Kit kit;
  private final CardList<ExerciseItem> list;
  private boolean entered;

  ExerciseColumn(Kit kit) {
    super(12);
    this.kit = kit;
    var model = kit.model();
    list =
        new CardList<>(
            model.shelves().foundExercises(),
            CARD,
            exercise -> new ExerciseCard(kit, exercise),
            model::start);
    list.setId("exercises");
    list.accessibleTextProperty().bind(kit.texts().of("library.exercises"));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel().selectedItemProperty().subscribe(this::onSelected);
    list.visibleProperty().subscribe(this::onVisible);
    model.chosen().subscribe(this::onChosen);
    model
        .shelves()
        .foundExercises()
        .addListener((ListChangeListener<ExerciseItem>) _ -> onListed());
    getChildren()
        .addAll(
            new ColumnHead(kit, "library.exercises"),
            list,
            Blank.of(kit, "library.exercises.none", model.shelves().exercises()),
            nothingFound());
  }

  CardList<ExerciseItem> list() {
    return list;
  }

  /** The first cards that are there take the focus, so that arrows and Enter work at once. */
  private void onVisible(boolean visible) {
    if (visible && !entered) {
      entered = true;
      list.requestFocus();
    }
  }

  private void onSelected(ExerciseItem exercise) {
    if (exercise != null) {
      kit.model().chosen().set(exercise.id());
    }
  }

  private void onChosen(String id) {
    var now = list.getSelectionModel().getSelectedItem();
    if (id != null && (now == null || !now.id().equals(id))) {
      select(id);
    }
  }

  /** A list that was filled or filtered keeps the chosen card, or begins with its first. */
  private void onListed() {
    var id = kit.model().chosen().get();
    if (list.getSelectionModel().isEmpty()) {
      if (id != null) {
        select(id);
      }
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }

  private void select(String id) {
    list.getItems().stream()
        .filter(exercise -> exercise.id().equals(id))
        .findFirst()
        .ifPresent(exercise -> {
          list.getSelectionModel().select(exercise);
          list.scrollTo(exercise);
        });
  }

  private Node nothingFound() {
    var texts = kit.texts();
    var model = kit.model();
    var text =
        Labels.wrapped(
            texts.of(() -> texts.get("library.nothing", model.query().get()), model.query()),
            "summary");
    var clear = new Hyperlink();
    clear.textProperty().bind(texts.of("library.search.clear"));
    clear.setOnAction(_ -> model.query().set(""));
    var box = new VBox(4, text, clear);
    box.setId("nothing-found");
    box.getStyleClass().add("blank");
    box.visibleProperty()
        .bind(
            Bindings.isEmpty(model.shelves().foundExercises())
                .and(Bindings.isNotEmpty(model.shelves().exercises())));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}
