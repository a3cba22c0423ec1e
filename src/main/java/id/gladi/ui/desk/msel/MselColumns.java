package id.gladi.ui.desk.msel;

import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The columns of the script's table. */
final class MselColumns {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private final Texts texts;

  MselColumns(Texts texts) {
    this.texts = texts;
  }

  void into(TableView<MselLine> table) {
    var serial = column("msel.serial", 48, MselLine::serial);
    var title = column("msel.title", 300, MselLine::title);
    title.setMaxWidth(2000);
    var status = column("msel.status", 110, MselLine::statusWords);
    status.getStyleClass().add("status-column");
    table
        .getColumns()
        .setAll(
            List.of(
                serial,
                column("msel.elapsed", 74, MselLine::elapsed),
                column("msel.clock", 64, MselLine::clock),
                title,
                column("msel.to", 130, MselLine::to),
                column("msel.level", 104, MselLine::level),
                status,
                column("msel.judged", 66, MselLine::judged)));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  private TableColumn<MselLine, String> column(
      String key, double width, Function<MselLine, String> text) {
    var column = new TableColumn<MselLine, String>();
    column.textProperty().bind(texts.of(key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 180));
    column.setMaxWidth(width * 1.3);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
    column.setCellFactory(_ -> new Cell());
    return column;
  }

  private static final class Cell extends TableCell<MselLine, String> {
    @Override
    protected void updateItem(String words, boolean empty) {
      super.updateItem(words, empty);
      setText(empty ? null : words);
      var line = empty ? null : getTableRow().getItem();
      pseudoClassStateChanged(HEADING, line != null && line.inject() == null);
    }
  }
}
