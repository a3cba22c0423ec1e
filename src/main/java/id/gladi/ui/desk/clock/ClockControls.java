package id.gladi.ui.desk.clock;

import id.gladi.core.TPlus;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Beat;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Start, pause and rate of the exercise clock, and its steps of one and five minutes. */
public final class ClockControls extends HBox {
  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final Duration TICK = Duration.ofMillis(200);
  private final ClockModel model;
  private final Texts texts;

  public ClockControls(ClockModel model, Play play, Texts texts) {
    super(4);
    this.model = model;
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            step("+1", 1, Shortcut.CLOCK_ONE),
            step("+5", 5, Shortcut.CLOCK_FIVE),
            run(),
            new RateMenu("clock-rate", model.rate(), ClockModel.RATES, texts.of("clock.rate")));
    disableProperty().bind(play.moment().map(m -> m.past() || m.board().setUp().open()));
    var ticks = new Beat(TICK, model::onTick);
    Watch.whileShown(this, model.running(), ticks::start, ticks::stop);
  }

  private Button step(String words, int minutes, Shortcut shortcut) {
    var button = new Button(words);
    button.setId("advance-" + minutes);
    button.getStyleClass().addAll("icon-button", "narrow-button");
    button.setTooltip(Labels.tip(texts.of(() -> shortcut.tip(texts))));
    button.setOnAction(_ -> model.onAdvance(minutes));
    return button;
  }

  private Button run() {
    var run =
        Labels.iconButton(
            Icon.PLAY, texts.of(() -> Shortcut.CLOCK_RUN.tip(texts)), model::onToggle);
    run.setId("clock-run");
    run.getStyleClass().add("narrow-button");
    model
        .running()
        .subscribe(on -> {
          run.setGraphic((on ? Icon.PAUSE : Icon.PLAY).node(14));
          run.pseudoClassStateChanged(RUNNING, on);
        });
    return run;
  }

  /** The time with its seconds, which a running clock needs. */
  public static String seconds(TPlus time) {
    return ":%02d".formatted(time.seconds() % 60);
  }
}
