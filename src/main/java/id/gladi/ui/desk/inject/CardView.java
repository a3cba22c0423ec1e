package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.InjectState;
import id.gladi.ui.desk.attach.AttachmentStrip;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.FileDrop;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card of one inject: what is told, what is expected, what is offered. */
final class CardView extends VBox {
  private final InjectModel model;
  private final Texts texts;
  private final Names names;
  private final Times times;
  private final InjectActs acts;
  private final CardParts parts;
  private final AttachmentStrip strip;
  private final List<ActionRow> rows = new ArrayList<>();
  private final Label judged = new Label();
  private @Nullable ActionGrid grid;
  private List<Object> built = List.of();

  CardView(InjectModel model, Texts texts, InjectActs acts) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    this.parts = new CardParts(model, texts);
    this.strip = new AttachmentStrip(acts.attach(), texts);
    this.names = new Names(model::plan, texts);
    this.times = new Times(model.plan().exercise().schedule(), texts);
    getStyleClass().add("card");
    setId("card");
    judged.getStyleClass().add("secondary");
    FileDrop.on(
        this,
        _ -> {
          var inject = model.shown().get();
          return inject != null && acts.attach().takes(inject);
        },
        file -> {
          var inject = model.shown().get();
          if (inject != null) {
            acts.attach().onDropped(inject.id(), file);
          }
        });
    model.clock().subscribe(_ -> refreshTimes());
    Watch.now(this::refresh, model.shown(), model.play().rested(), texts.language());
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
    var now = List.<Object>of(inject, String.valueOf(state), offers, texts.language().get(), past);
    if (!now.equals(built)) {
      built = now;
      build(inject);
    }
    rows.forEach(ActionRow::refresh);
    if (grid != null) {
      grid.refresh();
    }
    judged.setText(texts.get("card.judged", model.judged(inject), inject.expected().size()));
  }

  private void refreshTimes() {
    rows.forEach(ActionRow::refreshTime);
    if (grid != null) {
      grid.refreshTimes();
    }
  }

  private void onComment(String action) {
    rows.stream().filter(row -> row.of(action)).forEach(ActionRow::onComment);
  }

  private VBox empty() {
    var hint = new VBox(8);
    hint.getStyleClass().add("empty");
    hint.getChildren()
        .addAll(
            CardParts.text(texts.get("card.empty.title"), "title"),
            CardParts.text(texts.get("card.empty.text"), "body"),
            CardParts.text(model.plan().exercise().briefing().generalSituation(), "body"));
    return hint;
  }

  private void build(Inject inject) {
    rows.clear();
    grid = null;
    getChildren().clear();
    getChildren().add(head(inject));
    getChildren().add(CardParts.text(inject.story().title(), "title"));
    getChildren().add(CardParts.text(inject.story().narrative(), "body"));
    if (!inject.story().controllerNote().isBlank()) {
      getChildren().add(note(inject.story().controllerNote()));
    }
    strip.show(inject, open(inject));
    getChildren().add(strip);
    getChildren().add(routing(inject));
    if (inject.staging().place() != null) {
      var place = Labels.button(Icon.FIT, texts.of("card.place"), () -> acts.onPlace(inject.id()));
      place.setId("card-place");
      getChildren().add(place);
    }
    getChildren().addAll(parts.offers(inject));
    if (!inject.expected().isEmpty()) {
      var heading = CardParts.text(texts.get("card.expected"), "strong", "secondary");
      var line = new HBox(heading, Labels.spring(), judged);
      line.getStyleClass().add("card-heading");
      getChildren().add(line);
      grid = new ActionGrid(model, texts, inject, this::onComment);
      getChildren().add(grid);
      inject.expected().forEach(a -> rows.add(new ActionRow(model, texts, names, inject, a)));
      getChildren().addAll(rows);
    }
    getChildren().addAll(parts.contingencies(inject));
    evaluator(inject);
    if (!model.board().progress().delivered(inject.id())) {
      getChildren().add(choices(inject));
    }
  }

  /** Whether what the inject carries can still be changed. */
  private boolean open(Inject inject) {
    return !model.board().progress().delivered(inject.id()) && !model.play().moment().get().past();
  }

  private HBox head(Inject inject) {
    var script = model.plan().exercise().script();
    var number =
        inject.serial() > 0
            ? texts.get("card.serial", inject.serial(), script.injects().size())
            : texts.get("card.contingency", inject.id());
    var head =
        new HBox(
            8,
            CardParts.text(number, "card-serial"),
            Labels.spring(),
            CardParts.text(state(inject), "meta"));
    head.setAlignment(Pos.CENTER_LEFT);
    if (inject.id().equals(model.board().progress().current())) {
      head.getChildren().add(back());
    }
    return head;
  }

  private Button back() {
    var back =
        Labels.iconButton(Icon.LEFT, texts.of(() -> Shortcut.GO_BACK.tip(texts)), model::onGoBack);
    back.setId("card-back");
    back.getStyleClass().add("narrow-button");
    back.setDisable(model.play().moment().get().past());
    return back;
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
    var head = CardParts.text(texts.get("card.note"), "strong", "note-head");
    head.setGraphic(Icon.EYE.node(14));
    var note = new VBox(2, head, CardParts.text(words, "secondary", "note-text"));
    note.getStyleClass().add("controller-note");
    return note;
  }

  private Label routing(Inject inject) {
    var r = inject.routing();
    return CardParts.text(
        texts.get("card.routing", r.from(), String.join(", ", r.to()), r.delivery()), "secondary");
  }

  private void evaluator(Inject inject) {
    var story = inject.story();
    if (!story.good().isBlank()) {
      getChildren().add(CardParts.text(texts.get("card.good", story.good()), "secondary"));
    }
    if (!story.mistake().isBlank()) {
      getChildren().add(CardParts.text(texts.get("card.mistake", story.mistake()), "secondary"));
    }
  }

  private HBox choices(Inject inject) {
    var tell = Labels.button(texts.of("card.deliver"), () -> model.onDeliver(inject.id()));
    tell.setId("card-deliver");
    var later = Labels.button(texts.of("card.postpone"), () -> acts.onPostpone(inject.id()));
    later.setId("card-postpone");
    var skip = Labels.button(texts.of("card.skip"), () -> acts.onSkip(inject.id()));
    skip.setId("card-skip");
    var edit =
        Labels.iconButton(Icon.PENCIL, texts.of("msel.edit"), () -> acts.onEdit(inject.id()));
    edit.setId("card-edit");
    var row = new HBox(8, tell, later, skip, edit);
    row.getStyleClass().add("card-heading");
    row.setDisable(model.play().moment().get().past());
    return row;
  }
}
