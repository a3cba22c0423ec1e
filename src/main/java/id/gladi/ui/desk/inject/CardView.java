package id.gladi.ui.desk.inject;

import id.gladi.core.plan.ContingencyRule;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectState;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of one inject: what is told, what is expected, what is offered. */
final class CardView extends VBox {
  private final InjectModel model;
  private final Texts texts;
  private final Names names;
  private final Times times;
  private final PanelActs acts;
  private final List<ActionRow> rows = new ArrayList<>();
  private final Label judged = new Label();
  private List<Object> built = List.of();

  CardView(InjectModel model, Texts texts, PanelActs acts) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    this.names = new Names(model.plan(), texts);
    this.times = new Times(model.plan().exercise().schedule(), texts);
    getStyleClass().add("card");
    setId("card");
    judged.getStyleClass().add("secondary");
    Watch.now(this::refresh, model.shown(), model.play().moment(), texts.language());
  }

  private void refresh() {
    var inject = model.shown().get();
    if (inject == null) {
      built = List.of();
      rows.clear();
      getChildren().setAll(empty());
      return;
    }
    var state = model.board().progress().injects().get(inject.id());
    var offers =
        model.board().progress().offers().stream()
            .filter(o -> o.startsWith(inject.id() + "#"))
            .toList();
    var past = model.play().moment().get().past();
    var now =
        List.<Object>of(inject.id(), String.valueOf(state), offers, texts.language().get(), past);
    if (!now.equals(built)) {
      built = now;
      build(inject);
    }
    rows.forEach(ActionRow::refresh);
    judged.setText(texts.get("card.judged", model.judged(inject), inject.expected().size()));
  }

  private VBox empty() {
    var hint = new VBox(8);
    hint.getStyleClass().add("empty");
    hint.getChildren()
        .addAll(
            text(texts.get("card.empty.title"), "title"),
            text(texts.get("card.empty.text"), "body"),
            text(model.plan().exercise().briefing().generalSituation(), "body"));
    return hint;
  }

  private void build(Inject inject) {
    rows.clear();
    getChildren().clear();
    getChildren().add(head(inject));
    getChildren().add(text(inject.story().title(), "title"));
    getChildren().add(text(inject.story().narrative(), "body"));
    if (!inject.story().controllerNote().isBlank()) {
      getChildren().add(note(inject.story().controllerNote()));
    }
    getChildren().add(routing(inject));
    getChildren().addAll(offers(inject));
    if (!inject.expected().isEmpty()) {
      var heading = text(texts.get("card.expected"), "strong", "secondary");
      var line = new HBox(heading, Labels.spring(), judged);
      line.getStyleClass().add("card-heading");
      getChildren().add(line);
      inject.expected().forEach(a -> rows.add(new ActionRow(model, texts, names, inject, a)));
      getChildren().addAll(rows);
    }
    getChildren().addAll(contingencies(inject));
    evaluator(inject);
    if (!model.board().progress().delivered(inject.id())) {
      getChildren().add(choices(inject));
    }
  }

  private HBox head(Inject inject) {
    var script = model.plan().exercise().script();
    var number =
        inject.serial() > 0
            ? texts.get("card.serial", inject.serial(), script.injects().size())
            : texts.get("card.contingency", inject.id());
    var head = new HBox(text(number, "card-serial"), Labels.spring(), text(state(inject), "meta"));
    head.setAlignment(Pos.BASELINE_LEFT);
    return head;
  }

  private String state(Inject inject) {
    var state = model.board().progress().injects().get(inject.id());
    return switch (state) {
      case null -> texts.get("card.planned", times.clock(inject.at()));
      case InjectState.Delivered(var at) -> texts.get("card.delivered", times.clock(at));
      case InjectState.Skipped(var reason) -> texts.get("card.skipped", reason);
      case InjectState.Postponed(var until) -> texts.get("card.postponed", times.clock(until));
    };
  }

  private VBox note(String words) {
    var head = text(texts.get("card.note"), "strong", "note-head");
    head.setGraphic(Icon.EYE.node(14));
    var note = new VBox(2, head, text(words, "secondary", "note-text"));
    note.getStyleClass().add("controller-note");
    return note;
  }

  private Label routing(Inject inject) {
    var r = inject.routing();
    return text(
        texts.get("card.routing", r.from(), String.join(", ", r.to()), r.delivery()), "secondary");
  }

  private List<Node> offers(Inject inject) {
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

  private List<Node> contingencies(Inject inject) {
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

  private void evaluator(Inject inject) {
    var story = inject.story();
    if (!story.good().isBlank()) {
      getChildren().add(text(texts.get("card.good", story.good()), "secondary"));
    }
    if (!story.mistake().isBlank()) {
      getChildren().add(text(texts.get("card.mistake", story.mistake()), "secondary"));
    }
  }

  private HBox choices(Inject inject) {
    var tell = Labels.button(texts.of("card.deliver"), () -> model.onDeliver(inject.id()));
    tell.setId("card-deliver");
    var later = Labels.button(texts.of("card.postpone"), () -> acts.onPostpone(inject.id()));
    later.setId("card-postpone");
    var skip = Labels.button(texts.of("card.skip"), () -> acts.onSkip(inject.id()));
    skip.setId("card-skip");
    var row = new HBox(8, tell, later, skip);
    row.getStyleClass().add("card-heading");
    row.setDisable(model.play().moment().get().past());
    return row;
  }

  private static HBox row(String words, Node button) {
    var label = text(words, "secondary");
    HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(8, label, button);
    row.getStyleClass().add("offer-row");
    row.setAlignment(Pos.CENTER_LEFT);
    if (button instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
    return row;
  }

  private static Label text(String words, String... styles) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
