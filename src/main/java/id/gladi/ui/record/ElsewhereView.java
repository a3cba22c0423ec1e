package id.gladi.ui.record;

import id.gladi.app.RecordCare;
import id.gladi.app.SessionId;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Where to, with which password, and what came of it. */
final class ElsewhereView extends VBox {
  private static final double GAP = 12;

  private final RecordCare care;
  private final CareWork work;
  private final PasswordField password = new PasswordField();

  ElsewhereView(SessionId session, RecordCare care, CareWork work, Texts texts, Chooser chooser) {
    super(GAP);
    this.care = care;
    this.work = work;
    getStyleClass().add("record");
    password.setId("elsewhere-password");
    password.setPrefColumnCount(22);
    password.promptTextProperty().bind(texts.of("record.password.bundle"));
    var choose =
        Labels.button(
            texts.of("elsewhere.choose"),
            () ->
                chooser.save("sesi-" + session + ".gladi").ifPresent(file -> save(session, file)));
    choose.setId("elsewhere-choose");
    choose.getStyleClass().add("accent");
    choose.setDefaultButton(true);
    choose.disableProperty().bind(work.busy());
    var text = Labels.wrapped(texts.of(() -> texts.get("elsewhere.text", session)), "body");
    var locked = Labels.wrapped(texts.of("elsewhere.locked"), "secondary");
    locked.setVisible(care.locked());
    locked.setManaged(care.locked());
    var said = Labels.wrapped(work.said(), "strong");
    said.setId("elsewhere-said");
    var row = new HBox(GAP, password, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Labels.of(texts.of("elsewhere.title"), "title"), text, locked, row, said);
  }

  private void save(SessionId session, Path file) {
    var secret = Optional.of(password.getText()).filter(t -> !t.isEmpty()).map(String::toCharArray);
    work.begin(
        () -> {
          care.exportBundle(session, file, secret);
          return file;
        },
        saved -> work.say("elsewhere.saved", saved));
  }
}
