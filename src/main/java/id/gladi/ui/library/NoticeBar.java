package id.gladi.ui.library;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One line under the top bar: what is being done, or what came of it and what to do next. */
final class NoticeBar extends HBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  private final Kit kit;

  NoticeBar(Kit kit) {
    super(12);
    this.kit = kit;
    setId("notice");
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    var model = kit.model();
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.errand().get().underWay() || !quiet(model.notice().get()),
                model.errand(),
                model.notice()));
    managedProperty().bind(visibleProperty());
    model.errand().subscribe(this::onErrand);
    model.notice().subscribe(this::onNotice);
  }

  private static boolean quiet(Notice notice) {
    return notice instanceof Notice.None;
  }

  private void onErrand(Errand before, Errand now) {
    if (now.kind() != before.kind()) {
      show();
    }
  }

  private void onNotice(Notice notice) {
    show();
  }

  private void show() {
    getChildren().clear();
    var errand = kit.model().errand().get();
    var notice = kit.model().notice().get();
    pseudoClassStateChanged(
        BAD, notice instanceof Notice.BadFile || notice instanceof Notice.Failed);
    pseudoClassStateChanged(
        GOOD, notice instanceof Notice.ReviewWritten || notice instanceof Notice.ExerciseOpened);
    if (errand.underWay()) {
      showErrand(errand);
    } else if (!quiet(notice)) {
      showNotice(notice);
    }
  }

  private void showErrand(Errand errand) {
    var bar = new ProgressBar();
    bar.setPrefWidth(160);
    bar.progressProperty().bind(kit.model().errand().map(Errand::progress));
    getChildren().addAll(bar, text(Labels.of(kit.texts().of(() -> kit.words().errand(errand)))));
    getChildren().add(Labels.spring());
    if (errand.stoppable()) {
      getChildren().add(button("library.stop", () -> kit.model().stop(), "stop"));
    }
  }

  private void showNotice(Notice notice) {
    getChildren().addAll(mark(notice), text(sentence(notice)), Labels.spring());
    switch (notice) {
      case Notice.ReviewWritten(var file) ->
          getChildren().add(button("library.folder", () -> kit.acts().showFolder(file), "folder"));
      case Notice.BadFile bad ->
          getChildren()
              .add(button("library.faults", () -> kit.acts().showFaults(bad), "see-faults"));
      case Notice.Failed _ ->
          getChildren().add(button("library.again", () -> kit.model().load(), "again"));
      case Notice.None _, Notice.Stopped _, Notice.ExerciseOpened _ -> {}
    }
    getChildren()
        .add(
            Labels.iconButton(
                Icon.CROSS, kit.texts().of("library.dismiss"), () -> kit.model().dismiss()));
  }

  private Label sentence(Notice notice) {
    return Labels.wrapped(kit.texts().of(() -> kit.words().notice(notice)), "body");
  }

  private static Node mark(Notice notice) {
    return switch (notice) {
      case Notice.BadFile _, Notice.Failed _ -> Icon.WARNING.node(18);
      case Notice.None _, Notice.Stopped _, Notice.ReviewWritten _, Notice.ExerciseOpened _ ->
          Icon.CHECK.node(18);
    };
  }

  private static Label text(Label label) {
    label.setId("notice-text");
    label.setMinWidth(0);
    return label;
  }

  private Button button(String key, Runnable act, String id) {
    var button = Labels.button(kit.texts().of(key), act);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
