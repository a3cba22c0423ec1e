package id.gladi.ui.review;

import id.gladi.app.review.Order;
import id.gladi.core.review.Outgoing;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What leaves the PC with the file, said before it is written. */
final class OutgoingList extends VBox {
  private static final double GAP = 4;

  private final Texts texts;
  private final VBox lines = new VBox(GAP);

  OutgoingList(ReviewModel model, ObservableValue<@Nullable Order> order) {
    super(GAP);
    this.texts = model.texts();
    setId("review-outgoing");
    getStyleClass().add("outgoing");
    getChildren().addAll(Labels.of(texts.of("review.outgoing"), "strong"), lines);
    Watch.now(
        () -> {
          var outline = model.outline().get();
          var wanted = order.getValue();
          if (outline != null && wanted != null) {
            show(outline.outgoing(), wanted);
          }
        },
        model.outline(),
        order,
        texts.language());
  }

  private void show(Outgoing out, Order order) {
    var said = new ArrayList<String>();
    if (!order.board()) {
      said.add(texts.get("review.outgoing.steps", out.steps()));
      said.add(texts.get("review.outgoing.roles", joined(out.roles())));
      said.add(texts.get("review.outgoing.typed", joined(out.typed())));
      said.add(
          texts.get(
              order.notes() ? "review.outgoing.notes" : "review.outgoing.noNotes",
              out.privateNotes()));
    } else {
      said.add(texts.get("review.outgoing.board", order.step()));
    }
    said.add(
        texts.get(
            out.schematic() ? "review.outgoing.schematic" : "review.outgoing.map",
            out.attribution()));
    said.add(texts.get("review.outgoing.attachments", joined(out.attachments())));
    if (order.cards()) {
      said.add(texts.get("review.outgoing.insets", joined(out.insets(order.notes()))));
    }
    lines.getChildren().setAll(said.stream().map(OutgoingList::line).toList());
  }

  private String joined(List<String> names) {
    return names.isEmpty() ? texts.get("review.outgoing.none") : String.join(", ", names);
  }

  private static Label line(String text) {
    var label = new Label("•  " + text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("body");
    return label;
  }
}
