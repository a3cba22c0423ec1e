package id.gladi.ui.board;

import id.gladi.core.planning.Figure;
import id.gladi.draw.Ink;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look.Part;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The legend of what is on the board; made anew only when that changes while it is open. */
public final class LegendView extends StackPane {
  private static final double WIDTH = 228;
  private final BoardModel model;
  private final Texts texts;
  private final Names names;
  private final Theme theme;
  private final VBox rows = new VBox();
  private @Nullable Legend shown;

  public LegendView(BoardModel model, Theme theme) {
    this.model = model;
    this.texts = model.texts();
    this.names = new Names(model.play()::plan, texts);
    this.theme = theme;
    setId("legend");
    getStyleClass().add("legend");
    rows.getStyleClass().add("legend-rows");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    setMinHeight(0);
    setMinWidth(WIDTH);
    setMaxSize(WIDTH, USE_PREF_SIZE);
    var open = model.layers().legend();
    visibleProperty().bind(open);
    managedProperty().bind(open);
    Watch.now(this::refresh, open, model.play().rested(), model.layers().hidden());
    Watch.now(this::redraw, theme.palette(), texts.language(), model.assumptions().figures());
  }

  private void refresh() {
    if (model.layers().legend().get()) {
      var next = legend();
      if (!next.equals(shown)) {
        shown = next;
        fill(next);
      }
    }
  }

  private Legend legend() {
    var plan = model.play().plan();
    var rings = Ground.of(plan.map(), plan.exercise().deployment().rings()).outwards();
    return Legend.of(
        model.board(),
        plan.exercise().forces().agencies(),
        model.layers().shows(Part.RINGS) ? rings : List.of(),
        model.layers().shows(Part.CROWD_STATE));
  }

  private void redraw() {
    shown = null;
    refresh();
  }

  private void fill(Legend legend) {
    var icons = new LegendIcons(theme.palette().get(), texts);
    rows.getChildren().clear();
    head(texts.get(legend.empty() ? "legend.empty" : "legend.title"), "strong");
    for (var group : legend.agencies()) {
      picks(head(names.agency(group.agency()), "legend-head"), group.agency(), "");
      for (var kind : group.kinds()) {
        var icon = icons.unit(group.agency(), kind.id());
        picks(row(icon, word("kind." + kind.id(), kind.name())), group.agency(), kind.id());
      }
    }
    rings(legend.rings(), icons);
    if (legend.crowd() || !legend.lines().isEmpty()) {
      head(texts.get("legend.lines"), "legend-head");
    }
    if (legend.crowd()) {
      row(icons.crowd(), texts.get("legend.crowd"));
    }
    if (legend.grades()) {
      grade(icons.edge(Ink.NOTE), "legend.caution", Figure.STANDING_CAUTION, Figure.MOVING_CONTACT);
      grade(
          icons.edge(Ink.DANGER),
          "legend.critical",
          Figure.STANDING_CRITICAL,
          Figure.MOVING_DANGER);
    }
    legend.lines().forEach(kind -> row(icons.line(kind), texts.get("line." + kind.id())));
    if (!legend.acts().isEmpty()) {
      head(texts.get("legend.acts"), "legend-head");
    }
    legend.acts().forEach(act -> row(icons.act(act), names.act(act)));
  }

  /** The thresholds in force, for a crowd that stands and one that walks. */
  private void grade(Node icon, String key, Figure standing, Figure moving) {
    var figures = model.assumptions().figures().getValue();
    boolean changed =
        figures.changes().containsKey(standing) || figures.changes().containsKey(moving);
    var words =
        texts.get(
            key,
            number(figures.value(standing).likely()),
            number(figures.value(moving).likely()),
            texts.get(changed ? "board.estimated.changed" : "board.estimated"));
    row(icon, words).setWrapText(true);
  }

  private String number(double value) {
    var format = NumberFormat.getInstance(texts.language().get().locale());
    format.setMaximumFractionDigits(2);
    return format.format(value);
  }

  private void rings(List<String> names, LegendIcons icons) {
    if (!names.isEmpty()) {
      head(texts.get("legend.rings"), "legend-head");
    }
    for (int i = 0; i < names.size(); i++) {
      row(icons.ring(i), names.get(i));
    }
  }

  private String word(String key, String otherwise) {
    return texts.has(texts.language().get(), key) ? texts.get(key) : otherwise;
  }

  /** A click selects the tokens that the row stands for; with Shift besides the others. */
  private void picks(Label label, String agency, String kind) {
    label.getStyleClass().add("legend-pick");
    label.setOnMouseClicked(e -> model.many().onPick(agency, kind, e.isShiftDown()));
    label.setTooltip(Labels.tip(texts.of("legend.pick")));
  }

  private Label head(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    rows.getChildren().add(label);
    return label;
  }

  private Label row(Node icon, String words) {
    var label = new Label(words, icon);
    label.getStyleClass().add("legend-row");
    rows.getChildren().add(label);
    return label;
  }
}
