package id.gladi.ui.review;

import id.gladi.app.review.Outline;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The chapters of the report, each with a box to leave it out. */
final class ChapterPane extends VBox {
  private static final double GAP = 6;

  private final ReviewModel model;
  private final IntConsumer pages;
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private final VBox rows = new VBox(GAP);

  /**
   * The chapters.
   *
   * @param pages is given the page of a chapter that somebody wants to see
   */
  ChapterPane(ReviewModel model, IntConsumer pages) {
    super(GAP);
    this.model = model;
    this.pages = pages;
    getStyleClass().add("chapters");
    var texts = model.texts();
    var notes = new CheckBox();
    notes.setId("review-notes");
    notes.setWrapText(true);
    notes.textProperty().bind(texts.of("review.notes"));
    notes.selectedProperty().bindBidirectional(model.notes());
    getChildren()
        .addAll(
            Labels.of(texts.of("review.chapters"), "strong"),
            Labels.wrapped(texts.of("review.chapters.note"), "secondary"),
            rows,
            Labels.of(texts.of("review.private"), "strong"),
            notes);
    model
        .outline()
        .subscribe(outline -> {
          if (outline != null) {
            boxes.clear();
            rows.getChildren().setAll(outline.chapters().stream().map(this::box).toList());
            show(model.draft().now().get());
          }
        });
    model.draft().now().subscribe(this::show);
  }

  private Node box(Outline.Chapter chapter) {
    var box = new CheckBox();
    box.setId("chapter-" + chapter.id());
    box.setAccessibleText(chapter.title());
    box.setOnAction(_ -> choose(chapter.id(), box.isSelected()));
    boxes.put(chapter.id(), box);
    var go = new Button(chapter.title());
    go.setId("goto-" + chapter.id());
    go.getStyleClass().add("goto");
    go.setWrapText(true);
    go.setOnAction(_ -> onGo(chapter.id()));
    HBox.setHgrow(go, Priority.ALWAYS);
    go.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(2, box, go);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(Remarks remarks) {
    boxes.forEach((id, box) -> box.setSelected(!remarks.hidden().contains(id)));
  }

  /** The document's outline holds every chapter that is not left out, in this order. */
  private void onGo(String chapter) {
    var sheaf = model.preview().shown().get();
    var hidden = model.draft().now().get().hidden();
    int at = boxes.keySet().stream().filter(id -> !hidden.contains(id)).toList().indexOf(chapter);
    if (sheaf != null && at >= 0 && at < sheaf.chapters().size()) {
      pages.accept(sheaf.chapters().get(at));
    }
  }

  private void choose(String id, boolean shown) {
    model
        .draft()
        .change(
            "chapter-" + id,
            remarks -> {
              var hidden = new ArrayList<>(remarks.hidden());
              hidden.remove(id);
              if (!shown) {
                hidden.add(id);
              }
              return remarks.withHidden(hidden);
            });
    model.draft().settle();
  }
}
