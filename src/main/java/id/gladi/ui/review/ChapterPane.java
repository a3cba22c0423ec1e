package id.gladi.ui.review;

import id.gladi.app.review.Outline;
import id.gladi.ui.fx.Labels;
import java.util.ArrayList;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The chapters of the report, each with a box to leave it out. */
final class ChapterPane extends VBox {
  private static final double GAP = 10;

  private final ReviewModel model;
  private final VBox boxes = new VBox(GAP);

  ChapterPane(ReviewModel model) {
    super(GAP);
    this.model = model;
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
            boxes,
            Labels.of(texts.of("review.private"), "strong"),
            notes);
    model
        .outline()
        .subscribe(outline -> {
          if (outline != null) {
            boxes.getChildren().setAll(outline.chapters().stream().map(this::box).toList());
          }
        });
  }

  private CheckBox box(Outline.Chapter chapter) {
    var box = new CheckBox(chapter.title());
    box.setId("chapter-" + chapter.id());
    box.setWrapText(true);
    var now = model.draft().now();
    box.setSelected(!now.get().hidden().contains(chapter.id()));
    var watch = now.subscribe(remarks -> box.setSelected(!remarks.hidden().contains(chapter.id())));
    box.sceneProperty()
        .subscribe((before, scene) -> {
          if (before != null && scene == null) {
            watch.unsubscribe();
          }
        });
    box.setOnAction(_ -> choose(chapter.id(), box.isSelected()));
    return box;
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
