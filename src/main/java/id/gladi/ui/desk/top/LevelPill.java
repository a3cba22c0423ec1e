package id.gladi.ui.desk.top;

import id.gladi.core.doctrine.Level;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The declared level: colour, word and bars together; colours come from the profile. */
final class LevelPill extends Button {
  private static final double TALL = 22;
  private final Label name = new Label();
  private final Label note = new Label();
  private final HBox bars = new HBox(2.5);

  LevelPill(Runnable act) {
    setId("level");
    getStyleClass().add("level-pill");
    name.getStyleClass().add("level-name");
    note.getStyleClass().add("level-note");
    bars.setAlignment(Pos.BOTTOM_CENTER);
    bars.setMaxHeight(TALL);
    var words = new VBox(name, note);
    words.setAlignment(Pos.CENTER_LEFT);
    var face = new HBox(10, bars, words);
    face.setAlignment(Pos.CENTER_LEFT);
    setGraphic(face);
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(_ -> act.run());
  }

  void show(Level level, int levels, String words, String details) {
    setStyle("-fx-background-color: " + level.colour().fill() + ";");
    var ink = Color.web(level.colour().text());
    name.setText(words);
    note.setText(details);
    name.setStyle("-fx-text-fill: " + level.colour().text() + ";");
    note.setStyle("-fx-text-fill: " + level.colour().text() + ";");
    bars.getChildren().clear();
    double width = levels > 3 ? 4 : 6;
    for (int i = 1; i <= levels; i++) {
      var bar = new Rectangle(width, TALL * i / levels, ink);
      bar.setOpacity(i <= level.ordinal() ? 1 : 0.3);
      bars.getChildren().add(bar);
    }
  }
}
