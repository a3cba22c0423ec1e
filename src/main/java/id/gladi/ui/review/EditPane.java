package id.gladi.ui.review;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.ExportPane.Places;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Everything that people write, on four leaves. */
final class EditPane extends TabPane {
  EditPane(ReviewModel model, Places places) {
    setId("review-edit");
    getStyleClass().add("edit");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    var texts = model.texts();
    getTabs()
        .addAll(
            tab("passages", texts, new PassagesPane(model)),
            tab("findings", texts, new FindingsPane(model)),
            tab("plan", texts, new PlanPane(model)),
            tab("front", texts, new FrontPane(model, places)));
  }

  private static Tab tab(String id, Texts texts, Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    content.getStyleClass().add("leaf");
    var tab = new Tab();
    tab.setId("tab-" + id);
    tab.textProperty().bind(texts.of("review.tab." + id));
    tab.setContent(scroll);
    return tab;
  }
}
