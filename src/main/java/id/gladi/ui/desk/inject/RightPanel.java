package id.gladi.ui.desk.inject;

import id.gladi.core.play.Msel;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.desk.form.FormView;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The right panel: card or list, the proposal of a level, or the form that is open. */
public final class RightPanel extends BorderPane {
  private final InjectModel model;
  private final FormModel forms;
  private final Texts texts;
  private final Names names;
  private final PanelActs acts;
  private final FormView form;
  private final HBox decide;
  private final HBox tabs;
  private final InjectList list;
  private final ScrollPane card;
  private final VBox bands = new VBox();
  private final VBox proposal = new VBox(8);
  private @Nullable Node other;
  private Runnable leave = () -> {};

  public RightPanel(
      InjectModel model, FormModel forms, Texts texts, PanelActs acts, InjectActs script) {
    this.model = model;
    this.forms = forms;
    this.texts = texts;
    this.acts = acts;
    this.names = new Names(model::plan, texts);
    this.form = new FormView(forms, texts);
    this.list = new InjectList(model, texts);
    this.card = new ScrollPane(new CardView(model, texts, script));
    this.decide = decide();
    this.tabs = tabs();
    getStyleClass().add("right-panel");
    card.setFitToWidth(true);
    card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    proposal.getStyleClass().add("proposal");
    Watch.now(this::refresh, forms.open(), model.listed());
    Watch.now(this::refreshProposal, model.play().rested(), texts.language());
    model.shown().subscribe(_ -> card.setVvalue(0));
  }

  /** A third tab beside the card and the list; {@code shown} says whether it is in view. */
  public void addTab(String id, ObservableValue<String> name, Node content, BooleanProperty shown) {
    var tab = new ToggleButton();
    tab.setId(id);
    tab.textProperty().bind(name);
    tab.getStyleClass().add("tab-button");
    tab.setMinWidth(USE_PREF_SIZE);
    shown.subscribe(now -> {
      tab.setSelected(now);
      other = now ? content : null;
      refresh();
    });
    tab.setOnAction(_ -> {
      shown.set(true);
      tab.setSelected(true);
    });
    leave = () -> shown.set(false);
    tabs.getChildren().add(2, tab);
  }

  /** Shows something above the card and the list. */
  public void addBand(Node band) {
    bands.getChildren().add(band);
  }

  /** Puts a small button beside the one that records a decision. */
  public void addAct(Node button) {
    decide.getChildren().add(button);
  }

  private void refresh() {
    if (forms.isOpen()) {
      setTop(null);
      setCenter(form);
      setBottom(null);
    } else {
      setTop(new VBox(tabs, bands, proposal));
      setCenter(other != null ? other : model.listed().get() ? list : card);
      setBottom(decide);
    }
  }

  private HBox tabs() {
    var now = tab("right.now", false);
    now.setId("tab-card");
    var all = tab("right.all", true);
    all.setId("tab-list");
    var count = Labels.of(texts.of(this::count, model.play().rested()), "meta");
    var row = new HBox(now, all, Labels.spring(), count);
    row.getStyleClass().add("tabs");
    return row;
  }

  private String count() {
    var total = model.plan().exercise().script().injects().size();
    return texts.get("right.count", Msel.done(model.board()), total);
  }

  private ToggleButton tab(String key, boolean listed) {
    var tab = new ToggleButton();
    tab.textProperty().bind(texts.of(key));
    tab.getStyleClass().add("tab-button");
    tab.setMinWidth(USE_PREF_SIZE);
    Watch.now(
        () -> tab.setSelected(other == null && model.listed().get() == listed),
        model.listed(),
        centerProperty());
    tab.setOnAction(_ -> {
      leave.run();
      if (listed) {
        model.listed().set(true);
      } else {
        model.onBackToCurrent();
      }
      tab.setSelected(true);
    });
    return tab;
  }

  private HBox decide() {
    Button button = Labels.button(Icon.PENCIL, texts.of("right.decide"), acts::onDecide);
    button.setId("decide");
    button.getStyleClass().add("outline");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(Labels.tip(texts.of(() -> Shortcut.DECIDE.tip(texts))));
    HBox.setHgrow(button, Priority.ALWAYS);
    button.disableProperty().bind(model.play().moment().map(m -> m.past()));
    var row = new HBox(8, button);
    row.getStyleClass().add("decide-row");
    return row;
  }

  private void refreshProposal() {
    var proposed = model.board().situation().proposal();
    proposal.setVisible(proposed != null);
    proposal.setManaged(proposed != null);
    if (proposed != null) {
      var level = names.level(proposed.level());
      var words = new Label(texts.get("proposal", level, proposed.criterion()));
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      words.setGraphic(Icon.WARNING.node(14));
      words.getStyleClass().add("proposal-text");
      var declare =
          Labels.button(
              texts.of("proposal.declare", level),
              () -> acts.onDeclare(proposed.level(), proposed.criterion()));
      declare.setId("declare-proposal");
      declare.disableProperty().bind(model.play().moment().map(m -> m.past()));
      proposal.getChildren().setAll(words, declare);
    }
  }
}
