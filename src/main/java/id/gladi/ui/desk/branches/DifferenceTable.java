package id.gladi.ui.desk.branches;

import id.gladi.core.review.BranchComparison;
import id.gladi.ui.desk.branches.DifferenceWords.Row;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Play;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What is not alike, one row each; choosing a row shows both boards at that time. */
final class DifferenceTable extends TableView<Row> {
  private static final double WIDTH = 380;

  DifferenceTable(BranchesModel model, Play play, Texts texts) {
    setId("branches-table");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setPlaceholder(Labels.wrapped(texts.of("branches.alike"), "secondary"));
    var left = model.left().map(b -> b == null ? "" : b.name()).orElse("");
    var right = model.right().map(b -> b == null ? "" : b.name()).orElse("");
    getColumns()
        .setAll(
            List.of(
                column(texts.of("branches.what"), Row::what, 220),
                column(left, Row::left, 80),
                column(right, Row::right, 80)));
    Watch.now(
        () -> {
          var words = new DifferenceWords(play.plan(), texts);
          getItems()
              .setAll(
                  model
                      .comparison()
                      .get()
                      .map(BranchComparison::differences)
                      .orElse(List.of())
                      .stream()
                      .map(words::row)
                      .toList());
        },
        model.comparison(),
        texts.language());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null) {
            row.at().ifPresent(model.time()::set);
          }
        });
  }

  private static TableColumn<Row, String> column(
      ObservableValue<String> head, Function<Row, String> text, double width) {
    var column = new TableColumn<Row, String>();
    column.textProperty().bind(head);
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    return column;
  }
}
