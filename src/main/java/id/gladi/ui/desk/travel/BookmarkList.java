package id.gladi.ui.desk.travel;

import id.gladi.core.assess.Bookmark;
import id.gladi.ui.desk.assess.AssessModel;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Times;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The bookmarks with their words; a click shows the board as it was then. */
final class BookmarkList extends VBox {
  private static final double ROW = 36;
  private static final int ROWS = 3;
  private final AssessModel model;
  private final Texts texts;
  private final VBox list = new VBox(2);

  BookmarkList(AssessModel model, Texts texts) {
    super(6);
    this.model = model;
    this.texts = texts;
    var mark = Labels.button(Icon.PLUS, texts.of("bookmark.mark"), model::onMarking);
    mark.setId("bookmark-mark");
    mark.setTooltip(Labels.tip(texts.of(() -> Shortcut.BOOKMARK.tip(texts))));
    var head = new HBox(8, Labels.of(texts.of("bookmarks"), "strong"), Labels.spring(), mark);
    head.setAlignment(Pos.CENTER_LEFT);
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.managedProperty().bind(scroll.visibleProperty());
    getChildren().addAll(head, scroll);
    Watch.now(
        () -> {
          var marks = model.bookmarks();
          list.getChildren().setAll(rows(marks));
          scroll.setVisible(!marks.isEmpty());
          scroll.setMinHeight(ROW * Math.min(ROWS, marks.size()));
          scroll.setMaxHeight(scroll.getMinHeight());
        },
        model.play().snapshot(),
        texts.language());
  }

  private List<HBox> rows(List<Bookmark> marks) {
    return marks.stream().map(this::row).toList();
  }

  private HBox row(Bookmark mark) {
    var times = new Times(model.play().plan().exercise().schedule(), texts);
    var at = model.play().snapshot().get().steps().boardAt(mark.step()).clock();
    var words = mark.text().isBlank() ? texts.get("bookmark.step", mark.step()) : mark.text();
    var look = new Button(times.clock(at) + "  " + words);
    look.setId("bookmark-" + mark.step());
    look.getStyleClass().add("quiet");
    look.setMaxWidth(Double.MAX_VALUE);
    look.setAlignment(Pos.CENTER_LEFT);
    look.setMinWidth(0);
    look.setOnAction(_ -> model.onLook(mark.step()));
    HBox.setHgrow(look, Priority.ALWAYS);
    var out =
        Labels.iconButton(
            Icon.CROSS, texts.of("bookmark.remove"), () -> model.onUnmark(mark.step()));
    out.setId("bookmark-remove-" + mark.step());
    out.getStyleClass().add("quiet");
    return new HBox(4, look, out);
  }
}
