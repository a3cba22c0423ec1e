package id.gladi.ui.desk.planning;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** The panel of planning aids beside the board; worked out anew while it is open. */
public final class PlanningView extends VBox {
  private final PlanningModel model;
  private final PlanningWords words;
  private final ScrollPane scroll = new ScrollPane();

  public PlanningView(PlanningModel model) {
    this.model = model;
    Texts texts = model.texts();
    this.words = new PlanningWords(texts);
    setId("planning");
    getStyleClass().add("planning");
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("planning.close"), () -> model.open().set(false));
    close.setId("planning-close");
    close.getStyleClass().add("quiet");
    var head = new HBox(8, Labels.of(texts.of("planning.title"), "strong"), Labels.spring(), close);
    head.getStyleClass().add("palette-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            head, tabs(texts), Labels.of(texts.of("planning.estimate"), "planning-tag"), scroll);
    Watch.now(
        this::fill,
        model.open(),
        model.page(),
        model.figures(),
        model.play().rested(),
        model.hand().selected(),
        model.hand().tool(),
        model.inputs().target(),
        model.inputs().missed(),
        model.inputs().ranks(),
        model.inputs().spacing(),
        model.inputs().turned(),
        model.inputs().cannon(),
        model.inputs().sprayed(),
        model.inputs().sources(),
        texts.language());
  }

  private TilePane tabs(Texts texts) {
    var tabs = new TilePane();
    tabs.setPrefColumns(4);
    tabs.getStyleClass().add("planning-tabs");
    for (var page : Page.values()) {
      var tab = new ToggleButton();
      tab.setId("planning-" + page);
      tab.textProperty().bind(texts.of("planning." + page));
      tab.getStyleClass().add("tab-button");
      model.page().subscribe(now -> tab.setSelected(now == page));
      tab.setOnAction(_ -> {
        tab.setSelected(true);
        model.page().set(page);
      });
      tabs.getChildren().add(tab);
    }
    return tabs;
  }

  /** The page is made anew; whatever had the keyboard has it again. */
  private void fill() {
    if (!model.open().get()) {
      scroll.setContent(null);
      return;
    }
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    var id = owner == null || !within(owner) ? null : owner.getId();
    double at = scroll.getVvalue();
    var typed = owner instanceof TextField field && id != null ? Typed.in(field) : Typed.NOTHING;
    var page = page();
    page.getStyleClass().add("planning-page");
    scroll.setContent(page);
    scroll.setVvalue(at);
    if (id != null) {
      page.lookupAll("*").stream()
          .filter(node -> id.equals(node.getId()))
          .findFirst()
          .ifPresent(node -> {
            node.requestFocus();
            typed.into(node);
          });
    }
  }

  private boolean within(Node node) {
    Node up = node;
    while (up != null && !up.equals(scroll)) {
      up = up.getParent();
    }
    return up != null;
  }

  private VBox page() {
    return switch (model.page().get()) {
      case RINGS -> new RingPage(model, words);
      case LINE -> new LinePage(model, words);
      case EGRESS -> new EgressPage(model, words);
      case WATER -> new WaterPage(model, words);
      case HELP -> new HelpPage(model, words);
      case CROWD -> new CrowdPage(model, words);
      case TIME -> new TimePage(model, words);
    };
  }
}
