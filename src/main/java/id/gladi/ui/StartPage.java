package id.gladi.ui;

import id.gladi.app.Workspace;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A plain list of exercises and sessions, until the library has its own window. */
final class StartPage extends ScrollPane {
  StartPage(Workspace workspace, Texts texts, GladiWindow window) {
    setId("start-page");
    var list = new VBox(8);
    list.getStyleClass().add("start-page");
    setContent(list);
    list.getChildren().add(Labels.of(texts.of("start.exercises"), "title"));
    window.background(
        workspace::exercises,
        plans -> {
          for (var plan : plans) {
            var id = plan.exercise().id();
            var name = plan.exercise().identity().name();
            var start = Labels.button(texts.of("start.new", name), () -> window.onStart(id));
            start.setId("start-" + id);
            list.getChildren().add(start);
          }
          sessions(workspace, texts, window, list);
        });
  }

  private static void sessions(Workspace workspace, Texts texts, GladiWindow window, VBox list) {
    list.getChildren().add(Labels.of(texts.of("start.sessions"), "title"));
    window.background(
        workspace::sessions,
        sessions -> {
          for (var session : sessions) {
            var resume =
                Labels.button(
                    texts.of("start.resume", session.id(), session.name(), session.steps()),
                    () -> window.onResume(session.id()));
            resume.setId("resume-" + session.id());
            list.getChildren().add(resume);
          }
        });
  }
}
