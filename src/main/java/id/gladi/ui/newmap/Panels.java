package id.gladi.ui.newmap;

import id.gladi.app.Opened;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the panels have in common: a head, a body that scrolls, and the way on. */
final class Panels {
  private Panels() {}

  /** A panel. */
  static BorderPane of(Kit kit, String name, Node body, Node... foot) {
    var head =
        new VBox(
            6,
            Labels.wrapped(kit.texts().of("newmap." + name + ".title"), "title"),
            Labels.wrapped(kit.texts().of("newmap." + name + ".text"), "body"));
    head.getStyleClass().add("panel-head");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    body.getStyleClass().add("panel-body");
    var panel = new BorderPane(scroll);
    panel.setTop(head);
    var row = new HBox(8, foot);
    row.getStyleClass().add("panel-foot");
    panel.setBottom(row);
    panel.setId("panel-" + name);
    return panel;
  }

  /** The button that leads on. */
  static Button next(Kit kit, ObservableValue<String> text, Runnable act) {
    var next = Labels.button(text, act);
    next.setId("newmap-next");
    next.getStyleClass().add("accent");
    next.setDefaultButton(true);
    next.setMaxWidth(Double.MAX_VALUE);
    next.disableProperty().bind(kit.model().work().what().isNotEmpty());
    HBox.setHgrow(next, Priority.ALWAYS);
    return next;
  }

  /** The button that leads back. */
  static Button back(Kit kit) {
    var back = Labels.button(kit.texts().of("newmap.back"), kit.model()::onBack);
    back.setId("newmap-back");
    back.getStyleClass().add("tall");
    back.setMinWidth(Region.USE_PREF_SIZE);
    return back;
  }

  /** Why the file cannot be used. */
  static Region refused(Kit kit, List<Opened.Fault> faults) {
    var leave = Labels.button(kit.texts().of("newmap.library"), kit.leave());
    leave.getStyleClass().add("accent");
    leave.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(leave, Priority.ALWAYS);
    return of(kit, "refused", faults(kit.texts(), faults), leave);
  }

  /** What is wrong with files, each with its place and sentence. */
  static VBox faults(Texts texts, List<Opened.Fault> faults) {
    var rows = new VBox(12);
    for (var fault : faults) {
      var where =
          fault.line() > 0
              ? texts.of("newmap.fault.line", fault.file(), fault.line())
              : texts.of("newmap.fault.file", fault.file());
      var sentence =
          Labels.wrapped(texts.of(() -> texts.of(fault.sentence())), "body", "fault-sentence");
      rows.getChildren().add(new VBox(2, Labels.wrapped(where, "meta"), sentence));
    }
    return rows;
  }
}
