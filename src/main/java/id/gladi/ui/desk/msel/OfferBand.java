package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.ui.desk.condition.ClauseWords;
import id.gladi.ui.desk.inject.InjectActs;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The contingencies that are offered now, each with why; nothing happens until someone asks. */
public final class OfferBand extends VBox {
  private final MselModel model;
  private final Texts texts;
  private final InjectActs acts;
  private final ClauseWords words;

  public OfferBand(MselModel model, Texts texts, InjectActs acts) {
    super(10);
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    this.words = new ClauseWords(model.injects().play()::plan, texts);
    setId("offers");
    getStyleClass().add("offer-band");
    Watch.now(this::refresh, model.offered(), texts.language());
  }

  private void refresh() {
    var offered = model.offered().get();
    getChildren().setAll(offered.stream().map(this::offer).toList());
    setVisible(!offered.isEmpty());
    setManaged(!offered.isEmpty());
  }

  private VBox offer(Inject inject) {
    var title = text(texts.get("msel.offer", inject.id(), inject.story().title()), "offer-title");
    title.setGraphic(Icon.HELP.node(14));
    var why = text(model.condition(inject.id()).map(words::sentence).orElse(""), "secondary");
    var look =
        Labels.button(texts.of("msel.offer.look"), () -> model.injects().onPreview(inject.id()));
    look.setId("offer-look-" + inject.id());
    var tell =
        Labels.button(texts.of("card.deliver"), () -> model.injects().onDeliver(inject.id()));
    tell.setId("offer-tell-" + inject.id());
    var leave = Labels.button(texts.of("msel.offer.leave"), () -> acts.onSkip(inject.id()));
    leave.setId("offer-leave-" + inject.id());
    var row = new HBox(8, tell, look, leave);
    row.disableProperty().bind(model.injects().play().moment().map(m -> m.past()));
    return new VBox(4, title, why, row);
  }

  private static Label text(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
