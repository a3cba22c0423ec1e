package id.gladi.ui.desk.inject;

import id.gladi.core.plan.ExpectedAction;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One expected action with its function, limit and the three-way judgement. */
final class ActionRow extends VBox {
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private final InjectModel model;
  private final Texts texts;
  private final Inject inject;
  private final ExpectedAction action;
  private final ToggleButton met;
  private final ToggleButton missed;
  private final ToggleButton open;
  private final Label time = new Label();
  private final TextField comment = new TextField();

  ActionRow(InjectModel model, Texts texts, Names names, Inject inject, ExpectedAction action) {
    this.model = model;
    this.texts = texts;
    this.inject = inject;
    this.action = action;
    this.met = toggle(Icon.CHECK, Mark.MET, "met");
    this.missed = toggle(Icon.CROSS, Mark.MISSED, "missed");
    this.open = toggle(Icon.MINUS, null, "open");
    getStyleClass().add("action-row");
    var text = new Label(letter(inject, action) + " · " + action.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("body");
    var meta =
        new Label(
            texts.get("card.action", names.function(action.function()), action.limitMinutes()));
    meta.getStyleClass().add("meta");
    time.getStyleClass().addAll("meta", "time-taken");
    time.setId("taken-" + action.id());
    meta.setTooltip(Labels.tip(texts.of("card.passWhen", action.passWhen(), action.maxStage())));
    var judge = new HBox(met, missed, open);
    judge.getStyleClass().add("judge");
    comment.setId("comment-" + action.id());
    comment.promptTextProperty().bind(texts.of("card.comment"));
    comment.setOnAction(_ -> model.onComment(action.id(), comment.getText()));
    comment.focusedProperty().subscribe(this::onFocus);
    getChildren().addAll(text, new HBox(8, meta, Labels.spring(), time), judge, comment);
    refresh();
  }

  /** What an action is called in the grid: its place among those of its inject, from A. */
  static String letter(Inject inject, ExpectedAction action) {
    return Character.toString('A' + inject.expected().indexOf(action));
  }

  private ToggleButton toggle(Icon icon, @Nullable Mark mark, String style) {
    var button = new ToggleButton();
    button.setId("judge-" + action.id() + "-" + style);
    button.setGraphic(icon.node(12));
    button.textProperty().bind(texts.of("mark." + (mark == null ? "OPEN" : mark)));
    button.getStyleClass().addAll("judge-button", style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      refresh();
      model.onJudge(action.id(), mark);
    });
    return button;
  }

  boolean of(String id) {
    return action.id().equals(id);
  }

  /** Leads to the comment, once the key that asked for it has been typed. */
  void onComment() {
    FxThread.later(comment::requestFocus);
  }

  private void onFocus(boolean focused) {
    if (!focused) {
      model.onComment(action.id(), comment.getText());
    }
  }

  /** Shows how long the action has taken against its limit. */
  void refreshTime() {
    var taken = model.taken(inject.id(), action.id());
    time.setText(taken.map(ActionRow::minutes).orElse(""));
    boolean late = taken.isPresent() && taken.get() > action.limitMinutes() * 60;
    time.pseudoClassStateChanged(LATE, late);
  }

  static String minutes(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  /** Shows the judgement that is on the board. */
  void refresh() {
    var mark = model.mark(inject.id(), action.id());
    met.setSelected(mark == Mark.MET);
    missed.setSelected(mark == Mark.MISSED);
    open.setSelected(mark == null);
    comment.setVisible(mark != null);
    comment.setManaged(mark != null);
    if (!comment.isFocused()) {
      comment.setText(model.comment(inject.id(), action.id()));
    }
    comment.setDisable(model.play().moment().get().past());
    refreshTime();
    boolean told = model.board().progress().delivered(inject.id());
    for (var button : List.of(met, missed, open)) {
      button.setDisable(!told || model.play().moment().get().past());
    }
  }
}
