package id.gladi.ui.review;

import id.gladi.app.review.Outline.Passage;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.Entries.Place;
import java.util.HashMap;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The passages of the report as the program words them, to be worded by people. */
final class PassagesPane extends VBox {
  private static final double GAP = 14;
  private static final int ROWS = 4;

  private final ReviewModel model;
  private final Entries entries;
  private String built = "";

  PassagesPane(ReviewModel model) {
    super(GAP);
    this.model = model;
    this.entries = new Entries(model.draft());
    model
        .outline()
        .subscribe(outline -> {
          if (outline != null && !built.equals(outline.passages().toString())) {
            built = outline.passages().toString();
            getChildren().setAll(Labels.wrapped(texts().of("review.passages.note"), "secondary"));
            outline.passages().forEach(passage -> getChildren().add(field(passage)));
          }
        });
  }

  private Texts texts() {
    return model.texts();
  }

  private Node field(Passage passage) {
    var id = passage.id();
    var area = entries.area("passage-" + id, ROWS, place(passage));
    var back =
        Labels.iconButton(
            Icon.UNDO,
            texts().of("review.passage.back"),
            () -> {
              model.draft().settle();
              model.draft().change("back-" + id, remarks -> worded(remarks, passage, ""));
            });
    back.setId("back-" + id);
    back.visibleProperty()
        .bind(model.draft().now().map(remarks -> remarks.wording().containsKey(id)));
    back.managedProperty().bind(back.visibleProperty());
    var name = Labels.wrapped(texts().of("review.passage." + id), "strong");
    name.setLabelFor(area);
    area.accessibleTextProperty().bind(texts().of("review.passage." + id));
    return new VBox(4, new HBox(name, Labels.spring(), back), area);
  }

  private static Place<String> place(Passage passage) {
    return new Place<>(
        remarks -> remarks.wording().getOrDefault(passage.id(), passage.written()),
        (remarks, text) -> worded(remarks, passage, text));
  }

  /** What is as the program wrote it, or blank, is no wording of people's own. */
  private static Remarks worded(Remarks remarks, Passage passage, String text) {
    var wording = new HashMap<>(remarks.wording());
    if (text.isBlank() || text.equals(passage.written())) {
      wording.remove(passage.id());
    } else {
      wording.put(passage.id(), text);
    }
    return remarks.withWording(wording);
  }
}
