package id.gladi.ui.desk.drift;

import id.gladi.core.review.Deviation;
import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is not as planned: units, actions, orders. A click takes the camera there. */
public final class DriftPane extends VBox {
  private static final double WIDTH = 400;
  private static final double WORDS = WIDTH - 80;
  private final DriftModel model;
  private final Texts texts;
  private final Consumer<Point> flight;
  private final DriftWords words;
  private final VBox body = new VBox(4);

  /**
   * Lists the model.
   *
   * @param flight takes the camera to a place
   */
  public DriftPane(DriftModel model, Texts texts, Consumer<Point> flight) {
    super(10);
    this.model = model;
    this.texts = texts;
    this.flight = flight;
    this.words = new DriftWords(model.play(), texts);
    setId("drift");
    getStyleClass().addAll("msel", "drift");
    setMaxWidth(WIDTH);
    setMinHeight(0);
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    Watch.now(this::refresh, model.deviations(), model.open(), texts.language());
  }

  private HBox head() {
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("drift.close"), () -> model.open().set(false));
    close.setId("drift-close");
    var head = new HBox(8, Labels.of(texts.of("drift.title"), "title"), Labels.spring(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      e.consume();
    }
  }

  private void refresh() {
    body.getChildren().clear();
    if (model.open().get()) {
      var all = model.deviations().get();
      section("drift.units", all.stream().filter(Deviation.OffStation.class::isInstance).toList());
      section("drift.actions", all.stream().filter(DriftPane::action).toList());
      section("drift.orders", all.stream().filter(Deviation.WrongGiver.class::isInstance).toList());
      if (all.isEmpty()) {
        body.getChildren().add(Labels.wrapped(texts.of("drift.empty"), "secondary"));
      }
    }
  }

  private static boolean action(Deviation deviation) {
    return deviation instanceof Deviation.Missed || deviation instanceof Deviation.Late;
  }

  private void section(String key, List<Deviation> deviations) {
    if (!deviations.isEmpty()) {
      body.getChildren().add(Labels.of(texts.of(key, deviations.size()), "strong"));
      deviations.forEach(each -> body.getChildren().add(row(each)));
    }
  }

  private Button row(Deviation deviation) {
    var what = wrapped(words.what(deviation));
    var why = wrapped(words.why(deviation));
    why.getStyleClass().add("secondary");
    var row = new Button();
    row.setId("drift-" + words.id(deviation));
    row.getStyleClass().add("drift-row");
    row.setGraphic(new VBox(2, what, why));
    row.setMaxWidth(Double.MAX_VALUE);
    row.setMinHeight(USE_PREF_SIZE);
    row.setOnAction(_ -> model.onChosen(deviation).ifPresent(flight));
    return row;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinWidth(WORDS);
    label.setMaxWidth(WORDS);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
