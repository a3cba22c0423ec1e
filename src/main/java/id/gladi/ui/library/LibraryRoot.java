package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import java.net.URL;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The parts of the window in their places: banner, bar, notice and two columns. */
final class LibraryRoot extends BorderPane {
  /** The style sheet of the library and its dialogs. */
  static final String SHEET = sheet();

  private static final double LEFT = 65;

  LibraryRoot() {
    getStyleClass().add("library");
    getStylesheets().add(SHEET);
  }

  /** Puts everything in place. */
  void furnish(Kit kit) {
    var bar = new TopBar(kit);
    var exercises = new ExerciseColumn(kit);
    var sessions = new SessionColumn(kit);
    var banner = new HBox(Labels.of(kit.texts().of("library.banner"), "banner-text"));
    banner.getStyleClass().add("banner");
    banner.setAlignment(Pos.CENTER);
    setTop(new VBox(banner, bar, new NoticeBar(kit)));
    setCenter(columns(exercises, sessions));
    DroppedFile.on(this, kit.model()::open, kit.acts()::newMap);
    new LibraryKeys(kit, bar.searchField(), exercises.list(), sessions.list()).listenOn(this);
  }

  private static GridPane columns(VBox exercises, VBox sessions) {
    var grid = new GridPane();
    grid.getStyleClass().add("columns");
    grid.getColumnConstraints().addAll(column(LEFT), column(100 - LEFT));
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setPercentHeight(100);
    grid.getRowConstraints().add(row);
    grid.addRow(0, exercises, sessions);
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static String sheet() {
    URL url = LibraryRoot.class.getResource("library.css");
    return Objects.requireNonNull(url, "library.css is missing").toExternalForm();
  }
}
