package id.gladi.ui.desk.travel;

import id.gladi.ui.desk.clock.RateMenu;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The buttons of a recorder and the scrub bar; shown with the tree, in place of the row of steps.
 */
public final class ReplayBar extends HBox {
  private final ReplayModel model;
  private final Texts texts;

  public ReplayBar(TravelModel travel, Texts texts, Theme theme) {
    super(6);
    this.model = travel.replay();
    this.texts = texts;
    setId("replay");
    getStyleClass().add("replay");
    setAlignment(Pos.CENTER_LEFT);
    visibleProperty().bind(travel.open().or(model.running()));
    managedProperty().bind(visibleProperty());
    var scrub = new ScrubBar(travel, theme);
    HBox.setHgrow(scrub, Priority.ALWAYS);
    var place =
        Labels.of(
            texts.of(
                () -> texts.get("travel.place", model.index() + 1, model.size()),
                travel.play().moment(),
                travel.play().snapshot()),
            "meta");
    place.setId("replay-place");
    place.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            button(Icon.FIRST, "first", model::onFirst),
            button(Icon.LEFT, "back", () -> model.onBy(-1)),
            run(),
            button(Icon.RIGHT, "on", () -> model.onBy(1)),
            button(Icon.LAST, "last", model::onLast),
            new RateMenu("replay-rate", model.rate(), ReplayModel.RATES, texts.of("replay.rate")),
            follow(),
            scrub,
            place);
    var ticks =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            model.onTick();
          }
        };
    Watch.whileShown(this, model.running().or(model.hurried()), ticks::start, ticks::stop);
  }

  private Button button(Icon icon, String id, Runnable act) {
    var button = Labels.iconButton(icon, texts.of("replay." + id), act);
    button.setId("replay-" + id);
    return button;
  }

  private ToggleButton follow() {
    var follow = new ToggleButton();
    follow.setId("replay-follow");
    follow.setGraphic(Icon.EYE.node(14));
    follow.getStyleClass().addAll("icon-button", "judge-button");
    follow.setTooltip(Labels.tip(texts.of("replay.follow")));
    follow.accessibleTextProperty().bind(texts.of("replay.follow"));
    follow.selectedProperty().bindBidirectional(model.follow());
    return follow;
  }

  private Button run() {
    var run = button(Icon.PLAY, "run", model::onToggle);
    model.running().subscribe(on -> run.setGraphic((on ? Icon.PAUSE : Icon.PLAY).node(14)));
    return run;
  }
}
