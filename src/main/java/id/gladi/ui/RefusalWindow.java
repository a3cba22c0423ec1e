package id.gladi.ui;

import id.gladi.ui.fx.Labels;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Says why the program cannot start and what to do; closing it ends the program. */
final class RefusalWindow {
  private static final double WIDTH = 520;
  private static final double GAP = 16;

  private final Stage stage;

  RefusalWindow(Stage stage, Look look, String sentence) {
    this.stage = stage;
    var title = new Label(look.texts().get("refusal.title"));
    title.getStyleClass().add("title");
    var words = new Label(sentence);
    words.setId("refusal");
    words.setWrapText(true);
    words.getStyleClass().add("body");
    var close = Labels.button(look.texts().of("messages.close"), stage::close);
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    var box = new VBox(GAP, title, words, close);
    box.setPadding(new Insets(GAP * 1.5));
    box.setAlignment(Pos.TOP_LEFT);
    var scene = new Scene(box, WIDTH, WIDTH * 0.42);
    look.theme().dress(scene);
    stage.setScene(scene);
    stage.setTitle(look.texts().get("app.name"));
  }

  void show() {
    stage.show();
  }
}
