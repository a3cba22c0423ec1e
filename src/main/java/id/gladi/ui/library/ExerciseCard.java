package id.gladi.ui.library;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** An exercise as a card: its ground, what it is about, its size, and the button that starts it. */
final class ExerciseCard extends HBox {
  private static final double RADIUS = 5;

  private final Kit kit;
  private final ExerciseItem exercise;

  ExerciseCard(Kit kit, ExerciseItem exercise) {
    this.kit = kit;
    this.exercise = exercise;
    getStyleClass().addAll("card", "exercise");
    setAlignment(Pos.CENTER_LEFT);
    var about = new VBox(4, head(), summary(), facts());
    about.getStyleClass().add("about");
    about.setMinWidth(0);
    about.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(about, Priority.ALWAYS);
    getChildren().addAll(ground(), about, start());
  }

  private Node ground() {
    var picture = new ImageView();
    picture.imageProperty().bind(kit.thumbnails().of(exercise.plan()));
    picture.setFitWidth(Thumbnails.WIDTH);
    picture.setFitHeight(Thumbnails.HEIGHT);
    var box = new StackPane(picture);
    box.getStyleClass().add("ground");
    box.setMinSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
    box.setMaxSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
    var clip = new Rectangle(Thumbnails.WIDTH + RADIUS, Thumbnails.HEIGHT);
    clip.setArcWidth(2 * RADIUS);
    clip.setArcHeight(2 * RADIUS);
    box.setClip(clip);
    return box;
  }

  private Node head() {
    var name = new Label(exercise.name());
    name.getStyleClass().add("card-title");
    var head = new HBox(8, name);
    head.setAlignment(Pos.CENTER_LEFT);
    if (exercise.template()) {
      head.getChildren().add(tag("library.tag.template"));
    }
    if (exercise.fromFile()) {
      head.getChildren().add(tag("library.tag.file"));
    }
    return head;
  }

  private Label tag(String key) {
    var tag = Labels.of(kit.texts().of(key), "tag");
    tag.setMinWidth(Region.USE_PREF_SIZE);
    return tag;
  }

  private Node summary() {
    var summary = new Label(exercise.summary());
    summary.getStyleClass().add("summary");
    summary.setWrapText(true);
    summary.setMinHeight(18);
    summary.setMaxHeight(36);
    return summary;
  }

  private Node facts() {
    var texts = kit.texts();
    var facts =
        new FlowPane(
            16,
            2,
            fact(exercise.injects(), "library.fact.injects"),
            fact(exercise.phases(), "library.fact.phases"),
            fact(exercise.persons(), "library.fact.persons"),
            plain(texts.of(() -> texts.of(exercise.profile()))));
    if (exercise.schematic()) {
      facts.getChildren().add(plain(texts.of("library.fact.schematic")));
    }
    return facts;
  }

  private Node fact(int count, String key) {
    var number = new Label(Integer.toString(count));
    number.getStyleClass().addAll("secondary", "strong", "number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    var unit = plain(kit.texts().of(key));
    unit.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(4, number, unit);
  }

  private static Label plain(ObservableValue<String> text) {
    return Labels.of(text, "secondary");
  }

  private Node start() {
    var button =
        Labels.button(
            Icon.PLAY, kit.texts().of("library.start"), () -> kit.model().start(exercise));
    button.setId("start-" + exercise.id());
    button.getStyleClass().add("card-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(kit.model().errand().map(Errand::underWay));
    return button;
  }
}
