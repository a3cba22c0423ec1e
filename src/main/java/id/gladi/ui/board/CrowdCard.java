package id.gladi.ui.board;

import id.gladi.core.planning.Assumption;
import id.gladi.core.planning.Density;
import id.gladi.core.play.CrowdProfile;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Polygons;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What is known of the one crowd that is selected: size, ground, density with its thresholds, and
 * the assessment at the desk. Follows the outline while it is being changed.
 */
public final class CrowdCard extends VBox {
  private static final PseudoClass CAUTION = PseudoClass.getPseudoClass("caution");
  private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
  private static final double WIDTH = 264;
  private static final double TOP = 68;
  private static final double SIDE = 8;

  private final BoardModel model;
  private final Texts texts;
  private final Names names;
  private final Label title = label("crowd-title", "strong");
  private final Label level = label("crowd-level", "strong");
  private final Label size = label("crowd-size", "");
  private final Label density = label("crowd-density", "crowd-density");
  private final Label thresholds = label("crowd-thresholds", "secondary");
  private final Label known = label("crowd-known", "");

  public CrowdCard(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    this.names = new Names(model.play()::plan, texts);
    setId("crowd-card");
    getStyleClass().add("crowd-card");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    var acts =
        new HBox(
            4,
            act(Icon.PENCIL, "menu.crowd", () -> ask(token -> new Ask.Crowd(token.id()))),
            act(Icon.LEVEL, "menu.level", () -> ask(token -> new Ask.Level(token.id()))),
            act(Icon.GROUP, "menu.size", () -> ask(token -> new Ask.Size(token.id()))),
            act(
                Icon.ZONE,
                "menu.outline",
                () -> model.crowd().ifPresent(t -> model.outliner().onOpen(t.id()))),
            act(Icon.WARNING, "crowd.thresholds", model.requests()::onThresholds));
    getChildren().addAll(title, level, size, density, thresholds, known, acts);
    var hand = model.hand();
    Watch.now(this::place, hand.selected(), model.layers().legend());
    Watch.now(
        this::refresh,
        model.play().rested(),
        hand.selected(),
        hand.drafts(),
        hand.tool(),
        model.assumptions().figures(),
        texts.language());
  }

  private interface Question {
    Ask about(Token token);
  }

  private void ask(Question question) {
    model.crowd().ifPresent(token -> model.requests().onAsk(question.about(token)));
  }

  private Button act(Icon icon, String key, Runnable act) {
    var button = Labels.iconButton(icon, texts.of(key), act);
    button.setId("crowd." + key);
    button.setFocusTraversable(false);
    return button;
  }

  private static Label label(String id, String style) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  /** On the other side of the picture than the crowd, unless the legend is there. */
  private void place() {
    var camera = model.camera().camera().get();
    boolean aside =
        !model.layers().legend().get()
            && model
                .crowd()
                .filter(crowd -> crowd.outline().size() > 2)
                .map(crowd -> Polygons.centroid(crowd.outline()))
                .filter(at -> camera.toScreen(at.x(), at.y()).x() < camera.width() / 2)
                .isPresent();
    StackPane.setAlignment(this, aside ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
    StackPane.setMargin(this, new Insets(TOP, SIDE, 0, SIDE));
  }

  private void refresh() {
    var crowd = model.crowd();
    setVisible(crowd.isPresent());
    setManaged(crowd.isPresent());
    crowd.ifPresent(this::show);
  }

  private void show(Token crowd) {
    var s = crowd.strength();
    title.setText(crowd.face().name());
    level.setText(level(crowd));
    size.setText(
        texts.get("crowd.size", number(s.likely(), 0), number(s.low(), 0), number(s.high(), 0)));
    var dense = Density.of(crowd, model.assumptions().figures().getValue());
    thresholds.setVisible(dense.isPresent());
    thresholds.setManaged(dense.isPresent());
    dense.ifPresentOrElse(this::show, this::showNoGround);
    known.setText(words(model.board().field().crowd(crowd.id())));
  }

  private void showNoGround() {
    grade(Density.Grade.FREE);
    density.setText(texts.get("crowd.no.ground"));
  }

  private void show(Density dense) {
    var per = dense.perSquareMetre();
    density.setText(
        texts.get(
            "crowd.density",
            number(dense.area(), 0),
            number(per.likely(), 1),
            number(per.low(), 1),
            number(per.high(), 1),
            texts.get("crowd.grade." + dense.grade())));
    grade(dense.grade());
    thresholds.setText(
        dense.assumptions().stream().map(this::threshold).collect(Collectors.joining("; "))
            + " · "
            + texts.of(Assumption.LABEL));
  }

  private void grade(Density.Grade grade) {
    density.pseudoClassStateChanged(CAUTION, grade == Density.Grade.CAUTION);
    density.pseudoClassStateChanged(CRITICAL, grade == Density.Grade.CRITICAL);
  }

  private String threshold(Assumption figure) {
    return texts.of(figure.name())
        + " "
        + number(figure.value().likely(), 2)
        + " ("
        + (figure.changed() ? texts.get("planning.changed") : figure.source().reference())
        + ")";
  }

  /** The crowd's own level and since when, or that it has the level of the whole. */
  private String level(Token crowd) {
    var situation = model.board().situation();
    var name = names.level(situation.levelOf(crowd.id())).replaceFirst(" – .*", "");
    return situation
        .own(crowd.id())
        .map(own -> texts.get("crowd.level.own", name, own.since(), own.by()))
        .orElseGet(() -> texts.get("crowd.level.whole", name));
  }

  private String words(CrowdProfile profile) {
    var words =
        texts.get("crowd.mood", texts.get("form.crowd.mood." + profile.mood()))
            + "\n"
            + texts.get("crowd.korlap", texts.get("form.crowd.korlap." + profile.korlap()))
            + "\n"
            + texts.get("crowd.notice", texts.get("form.crowd.notice." + profile.notice()));
    return profile.demand().isEmpty()
        ? words
        : words + "\n" + texts.get("crowd.demand", profile.demand());
  }

  private String number(double value, int digits) {
    Locale locale = texts.language().get().locale();
    var format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }
}
