package id.gladi.ui.library;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where nobody has played yet: the three steps to a board in the room. */
final class FirstSteps extends VBox {
  private final Kit kit;

  FirstSteps(Kit kit) {
    super(12);
    this.kit = kit;
    setId("first-steps");
    getStyleClass().add("first-steps");
    var texts = kit.texts();
    var title = Labels.wrapped(texts.of(this::title, kit.model().chosen()), "card-title");
    var sub = Labels.wrapped(texts.of("library.first.sub"), "summary");
    var guide = Labels.button(Icon.HELP, texts.of("library.guide"), () -> kit.acts().showGuide());
    getChildren().addAll(new VBox(2, title, sub), step(1), step(2), step(3), new HBox(guide));
    var sessions = kit.model().shelves().sessions();
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> kit.model().unplayed().isPresent() || sessions.isEmpty(),
                kit.model().chosen(),
                sessions,
                kit.model().shelves().exercises()));
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
  }

  private String title() {
    var texts = kit.texts();
    return kit.model()
        .unplayed()
        .map(exercise -> texts.get("library.first.title", exercise.name()))
        .orElseGet(() -> texts.get("library.first.none"));
  }

  private Node step(int number) {
    return GuideDialog.numbered(
        number,
        Labels.wrapped(kit.texts().of("library.first." + number + ".title"), "strong"),
        Labels.wrapped(kit.texts().of("library.first." + number + ".text"), "summary"));
  }
}
