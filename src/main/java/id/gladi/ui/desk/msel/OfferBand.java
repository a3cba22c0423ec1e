package id.gladi.ui.desk.msel;

import id.gladi.core.plan.Inject;
import id.gladi.ui.desk.condition.ClauseWords;
import id.gladi.ui.desk.inject.InjectActs;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The contingencies that are offered now, each with why, one at a time so that the card keeps its
 * place: first the one that came last. Nothing happens until someone asks.
 */
public final class OfferBand extends VBox {
  /** Three lines of the reason; all of it is in the tip. */
  private static final double WHY = 50;

  private final MselModel model;
  private final Texts texts;
  private final InjectActs acts;
  private final ClauseWords words;
  private final Set<String> known = new HashSet<>();
  private String chosen = "";

  public OfferBand(MselModel model, Texts texts, InjectActs acts) {
    super(4);
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
    offered.stream().map(Inject::id).filter(id -> !known.contains(id)).forEach(id -> chosen = id);
    known.clear();
    offered.stream().map(Inject::id).forEach(known::add);
    show(offered);
    setVisible(!offered.isEmpty());
    setManaged(!offered.isEmpty());
  }

  private void show(List<Inject> offered) {
    getChildren().clear();
    if (!offered.isEmpty()) {
      int at = Math.max(0, offered.stream().map(Inject::id).toList().indexOf(chosen));
      chosen = offered.get(at).id();
      getChildren().add(offer(offered.get(at)));
      if (offered.size() > 1) {
        getChildren().addFirst(walk(offered, at));
      }
    }
  }

  /** Which of several offers this is, and the ways to its neighbours. */
  private HBox walk(List<Inject> offered, int at) {
    var place = text(texts.get("msel.offer.place", at + 1, offered.size()), "meta");
    var back = Labels.iconButton(Icon.LEFT, texts.of("msel.offer.back"), () -> to(at - 1));
    back.setId("offer-back");
    back.setDisable(at == 0);
    var on = Labels.iconButton(Icon.RIGHT, texts.of("msel.offer.on"), () -> to(at + 1));
    on.setId("offer-on");
    on.setDisable(at == offered.size() - 1);
    var row = new HBox(4, place, Labels.spring(), back, on);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void to(int at) {
    var offered = model.offered().get();
    chosen = offered.get(Math.clamp(at, 0, offered.size() - 1)).id();
    show(offered);
  }

  private VBox offer(Inject inject) {
    var title = text(texts.get("msel.offer", inject.id(), inject.story().title()), "offer-title");
    title.setGraphic(Icon.HELP.node(14));
    var sentence = model.condition(inject.id()).map(words::sentence).orElse("");
    var why = text(sentence, "secondary");
    why.setMinHeight(0);
    why.setMaxHeight(WHY);
    why.setTooltip(Labels.tip(new SimpleStringProperty(sentence)));
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
