package id.gladi.ui.desk.lawful;

import id.gladi.core.compliance.Finding;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Changes;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The tab of lawful force: acts, flags, and what is on record. Built only while it is in view. */
public final class LawfulPanel extends ScrollPane {
  private final LawfulModel model;
  private final Texts texts;
  private final RecordRows rows;
  private final Supplier<Set<String>> selected;
  private final VBox body = new VBox();
  private Map<Made, Node> made = new HashMap<>();

  /**
   * What a part of the panel was made of: as long as that is the same it stays, with the focus that
   * is in it.
   */
  private record Made(Object of, boolean now, Language language) {}

  /**
   * Shows the model.
   *
   * @param selected ids of the tokens that are selected on the board
   */
  public LawfulPanel(LawfulModel model, Texts texts, Supplier<Set<String>> selected) {
    this.model = model;
    this.texts = texts;
    this.rows = new RecordRows(model, texts);
    this.selected = selected;
    setId("lawful");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(body);
    body.getStyleClass().add("lawful");
    Watch.now(this::refresh, model.followed(), model.shown(), texts.language());
  }

  private void refresh() {
    if (!model.shown().get()) {
      body.getChildren().clear();
      made = new HashMap<>();
      return;
    }
    var before = made;
    made = new HashMap<>();
    var nodes = new ArrayList<Node>();
    nodes.add(kept(before, "acts", this::acts));
    section(nodes, "lawful.flags", flags(before, false), "lawful.flags.none");
    section(nodes, "lawful.discussion", flags(before, true), "");
    var conduct = model.board().conduct();
    section(
        nodes, "lawful.warnings", model.crowds().all().stream().map(rows::warning).toList(), "");
    section(nodes, "lawful.requests", conduct.requests().stream().map(rows::request).toList(), "");
    section(nodes, "lawful.reports", conduct.acts().stream().map(rows::report).toList(), "");
    section(
        nodes,
        "lawful.arrests",
        conduct.arrests().entrySet().stream()
            .map(e -> rows.arrest(e.getKey(), e.getValue()))
            .toList(),
        "");
    section(nodes, "lawful.custody", model.unanswered().stream().map(rows::custody).toList(), "");
    Changes.replace(body.getChildren(), nodes);
  }

  /** What was made of the same before, or made now. */
  private Node kept(Map<Made, Node> before, Object of, Supplier<Node> make) {
    var key = new Made(of, model.now(), texts.language().getValue());
    var node = Optional.ofNullable(before.remove(key)).orElseGet(make);
    made.put(key, node);
    return node;
  }

  private Node acts() {
    var order =
        Labels.button(Icon.PLAY, texts.of("lawful.order"), () -> model.onOrder(selected.get()));
    order.getStyleClass().add("outline");
    order.setTooltip(Labels.tip(texts.of(() -> Shortcut.ORDER.tip(texts))));
    order.setId("lawful-order");
    order.setDisable(!model.now());
    var buttons =
        new FlowPane(
            6,
            6,
            order,
            act("request", model::onRequest),
            act("meeting", model::onMeeting),
            act("arrest", model::onArrest),
            act("breach", model::onBreach),
            act("close", model::onClose));
    var refusal = Labels.wrapped(model.refusal(), "refusal");
    refusal.visibleProperty().bind(model.refusal().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    return new VBox(6, buttons, refusal);
  }

  private Button act(String name, Runnable act) {
    var button = Labels.button(texts.of("lawful." + name), act);
    button.setId("lawful-" + name);
    button.setDisable(!model.now());
    return button;
  }

  /** Those that hold first, the newest on top. */
  private List<Node> flags(Map<Made, Node> before, boolean discussion) {
    return model.findings().get().reversed().stream()
        .filter(f -> LawfulModel.discussion(f.flag()) == discussion)
        .sorted(Comparator.comparing((Finding f) -> !f.open()))
        .map(f -> kept(before, f, () -> new FlagCard(model, texts, f)))
        .toList();
  }

  /** A heading and its rows; nothing when there are no rows and nothing to say about that. */
  private void section(List<Node> to, String key, List<Node> rows, String none) {
    if (rows.isEmpty() && none.isEmpty()) {
      return;
    }
    var title = new Label(texts.get(key, rows.size()));
    title.getStyleClass().add("lawful-title");
    to.add(title);
    to.addAll(rows);
    if (rows.isEmpty()) {
      to.add(FlagCard.wrapped(texts.get(none), "secondary"));
    }
  }
}
