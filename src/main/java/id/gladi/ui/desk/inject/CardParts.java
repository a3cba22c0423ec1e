package id.gladi.ui.desk.inject;

import id.gladi.core.plan.ContingencyRule;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Inject;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The rows of a card that offer something: effects that may happen, injects for a failed answer.
 */
final class CardParts {
  private final InjectModel model;
  private final Texts texts;

  CardParts(InjectModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  List<Node> offers(Inject inject) {
    var found = new ArrayList<Node>();
    var effects = inject.staging().effects();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i) instanceof Effect.Offered offered) {
        int index = i;
        boolean taken = model.board().progress().offers().contains(inject.id() + "#" + i);
        var apply =
            Labels.button(
                texts.of(taken ? "card.offer.taken" : "card.offer.take"),
                () -> model.onTakeOffer(index));
        apply.setId("offer-" + i);
        apply.setDisable(taken || !model.board().progress().delivered(inject.id()));
        found.add(row(texts.get("card.offer", offered.when()), apply));
      }
    }
    return found;
  }

  List<Node> contingencies(Inject inject) {
    var found = new ArrayList<Node>();
    for (ContingencyRule rule : inject.contingencies()) {
      var offers = rule.offers();
      var words = rule.fallback().isBlank() ? rule.when() : rule.when() + " → " + rule.fallback();
      if (offers == null) {
        found.add(text(texts.get("card.if", words), "secondary"));
      } else {
        var look = Labels.button(texts.of("card.look", offers), () -> model.onPreview(offers));
        found.add(row(texts.get("card.if", words), look));
      }
    }
    if (!found.isEmpty()) {
      found.addFirst(text(texts.get("card.contingencies"), "strong", "secondary", "card-heading"));
    }
    return found;
  }

  private static HBox row(String words, Node button) {
    var label = text(words, "secondary");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(8, label, button);
    row.getStyleClass().add("offer-row");
    row.setAlignment(Pos.CENTER_LEFT);
    if (button instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    return row;
  }

  static Label text(String words, String... styles) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
