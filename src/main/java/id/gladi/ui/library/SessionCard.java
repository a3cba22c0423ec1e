package id.gladi.ui.library;

import id.gladi.ui.fx.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A session as a card: how far it came, when it changed, and the ways on from there. */
final class SessionCard extends VBox {
  private final Kit kit;
  private final SessionItem session;

  SessionCard(Kit kit, SessionItem session) {
    super(4);
    this.kit = kit;
    this.session = session;
    getStyleClass().addAll("card", "session");
    getChildren().addAll(head(), progress(), lastChange(), bar(), buttons());
  }

  private Node head() {
    var title =
        Labels.of(kit.texts().of(() -> kit.words().title(session)), "strong", "session-title");
    title.setMinWidth(0);
    var row = new HBox(8, title, Labels.spring());
    row.setAlignment(Pos.CENTER_LEFT);
    if (session.glance() != null) {
      row.getChildren().add(state());
    }
    return row;
  }

  private Label state() {
    var state = Labels.of(kit.texts().of(() -> kit.words().state(session)), "tag");
    state.getStyleClass().add(session.finished() ? "finished" : "running");
    state.setMinWidth(Region.USE_PREF_SIZE);
    return state;
  }

  private Node progress() {
    return Labels.of(kit.texts().of(() -> kit.words().progress(session)), "secondary");
  }

  private Node lastChange() {
    return Labels.of(kit.texts().of(() -> kit.words().lastChange(session)), "secondary");
  }

  private Node bar() {
    var bar = new Track(played());
    VBox.setVgrow(bar, Priority.NEVER);
    return bar;
  }

  private double played() {
    var glance = session.glance();
    return glance == null || glance.injects() == 0 ? 0 : (double) glance.told() / glance.injects();
  }

  private Node buttons() {
    var texts = kit.texts();
    var go =
        Labels.button(
            texts.of(session.finished() ? "library.look" : "library.resume"),
            () -> kit.model().resume(session));
    go.setId("resume-" + session.id());
    if (session.newest() && !session.finished()) {
      go.getStyleClass().add("accent");
    }
    var export = Labels.button(texts.of("library.export"), () -> kit.acts().export(session));
    export.setId("export-" + session.id());
    var review = Labels.button(texts.of("library.review"), () -> kit.acts().review(session));
    review.setId("review-" + session.id());
    if (session.newest() && session.finished()) {
      review.getStyleClass().add("accent");
    }
    var row = new HBox(8, asleepWhileBusy(go), asleepWhileBusy(review), asleepWhileBusy(export));
    row.getStyleClass().add("ways");
    return row;
  }

  private Button asleepWhileBusy(Button button) {
    button.disableProperty().bind(kit.model().errand().map(Errand::underWay));
    return button;
  }
}
