package id.gladi.ui.desk.inject;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Functions against the actions that are expected at an inject. A click or Enter goes through the
 * marks, 1, 2 and 3 set met, missed and not yet, arrows lead from cell to cell, C to the comment.
 */
final class ActionGrid extends GridPane {
  private final InjectModel model;
  private final Texts texts;
  private final Inject inject;
  private final Consumer<String> comment;
  private final List<FunctionHead> heads = new ArrayList<>();
  private final List<ActionCell> cells = new ArrayList<>();

  /**
   * A grid for one inject.
   *
   * @param comment is given the action whose comment is wanted
   */
  ActionGrid(InjectModel model, Texts texts, Inject inject, Consumer<String> comment) {
    this.model = model;
    this.texts = texts;
    this.inject = inject;
    this.comment = comment;
    setId("functions");
    getStyleClass().add("action-grid");
    columns();
    rows();
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void columns() {
    var first = new ColumnConstraints();
    first.setMinWidth(96);
    getColumnConstraints().add(first);
    for (int i = 0; i < inject.expected().size(); i++) {
      var action = inject.expected().get(i);
      var name =
          new Label(
              texts.get("card.column", ActionRow.letter(inject, action), action.limitMinutes()));
      name.getStyleClass().add("action-column");
      name.setTooltip(Labels.tip(texts.of(() -> action.text())));
      add(name, i + 1, 0);
      var column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setHalignment(HPos.CENTER);
      column.setMinWidth(34);
      getColumnConstraints().add(column);
    }
  }

  private void rows() {
    var functions = model.plan().exercise().functions();
    for (int row = 0; row < functions.size(); row++) {
      var function = functions.get(row);
      var head = new FunctionHead(model, texts, inject, function);
      heads.add(head);
      add(head, 0, row + 1);
      for (int i = 0; i < inject.expected().size(); i++) {
        var action = inject.expected().get(i);
        if (action.function().equals(function.id())) {
          var cell = new ActionCell(model, texts, inject, action);
          cells.add(cell);
          add(cell, i + 1, row + 1);
        } else {
          var blank = new Label("·");
          blank.getStyleClass().add("action-blank");
          add(blank, i + 1, row + 1);
        }
      }
    }
  }

  void refresh() {
    heads.forEach(FunctionHead::refresh);
    cells.forEach(ActionCell::refresh);
  }

  void refreshTimes() {
    cells.forEach(ActionCell::refreshTime);
  }

  private void onKey(KeyEvent e) {
    if (e.getTarget() instanceof ActionCell cell && !e.isShortcutDown() && on(cell, e.getCode())) {
      e.consume();
    }
  }

  private boolean on(ActionCell cell, KeyCode key) {
    switch (key) {
      case DIGIT1, NUMPAD1 -> cell.mark(Mark.MET);
      case DIGIT2, NUMPAD2 -> cell.mark(Mark.MISSED);
      case DIGIT3, NUMPAD3 -> cell.mark(null);
      case RIGHT, DOWN -> walk(cell, 1);
      case LEFT, UP -> walk(cell, -1);
      case C -> comment.accept(cell.action());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Every row has few cells: the next one is to the right, else in the next row. */
  private void walk(ActionCell from, int by) {
    int to = cells.indexOf(from) + by;
    if (to >= 0 && to < cells.size()) {
      cells.get(to).requestFocus();
    }
  }
}
