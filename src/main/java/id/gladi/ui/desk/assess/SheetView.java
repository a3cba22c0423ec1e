package id.gladi.ui.desk.assess;

import id.gladi.core.review.ObjectiveRating;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The evaluator's sheet beside the board: what is seen, the ratings, and what was seen so far. */
public final class SheetView extends VBox {
  private final AssessModel model;
  private final Texts texts;
  private final ObservationEntry entry;
  private final VBox objectives = new VBox(10);
  private final VBox seen = new VBox(6);
  private List<String> rows = List.of();

  public SheetView(AssessModel model, Texts texts) {
    super(10);
    this.model = model;
    this.texts = texts;
    this.entry = new ObservationEntry(model, texts);
    setId("sheet");
    getStyleClass().addAll("msel", "sheet");
    setMaxWidth(430);
    setMinHeight(0);
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    var body =
        new VBox(
            10,
            Labels.of(texts.of("sheet.objectives"), "strong"),
            objectives,
            Labels.of(texts.of("sheet.seen"), "strong"),
            seen);
    body.getStyleClass().add("sheet-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), entry, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.open().subscribe((_, shown) -> onShown(shown));
    Watch.now(this::refresh, model.play().snapshot(), model.open(), texts.language());
  }

  private HBox head() {
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("sheet.close"), () -> model.open().set(false));
    close.setId("sheet-close");
    var head = new HBox(8, Labels.of(texts.of("sheet.title"), "title"), Labels.spring(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void onShown(boolean shown) {
    if (shown) {
      entry.onShown();
    }
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      e.consume();
    }
  }

  /** The rows of the objectives are kept while the plan has the same, so no comment is lost. */
  private void refresh() {
    if (!model.open().get()) {
      return;
    }
    var rated = model.objectives();
    var ids = rated.stream().map(r -> r.objective().id()).toList();
    if (!ids.equals(rows)) {
      rows = ids;
      objectives.getChildren().setAll(rated.stream().map(this::row).toList());
    }
    for (int i = 0; i < rated.size(); i++) {
      if (objectives.getChildren().get(i) instanceof ObjectiveRow row) {
        row.show(rated.get(i));
      }
    }
    seen.getChildren().setAll(model.observations().stream().map(this::seen).toList());
    if (seen.getChildren().isEmpty()) {
      seen.getChildren().add(Labels.wrapped(texts.of("sheet.seen.none"), "secondary"));
    }
  }

  private ObjectiveRow row(ObjectiveRating rated) {
    return new ObjectiveRow(model, texts, rated.objective());
  }

  private SeenRow seen(AssessModel.Seen each) {
    return new SeenRow(model, texts, each);
  }
}
