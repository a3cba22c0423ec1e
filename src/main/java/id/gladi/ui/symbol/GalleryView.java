package id.gladi.ui.symbol;

import id.gladi.draw.Box;
import id.gladi.draw.gallery.Sample;
import id.gladi.draw.gallery.Section;
import id.gladi.draw.scene.Look;
import id.gladi.ui.board.BoardWords;
import id.gladi.ui.board.FxPen;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every symbol of the board with its name, searchable; drawn only while it is open. */
public final class GalleryView extends StackPane {
  private static final double WIDTH = 1240;
  private final GalleryModel model;
  private final Texts texts;
  private final Theme theme;
  private final VBox sections = new VBox();
  private final TextField search = new TextField();
  private @Nullable Node before;

  public GalleryView(GalleryModel model, Theme theme) {
    this.model = model;
    this.texts = model.texts();
    this.theme = theme;
    setId("symbols");
    getStyleClass().add("help");
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    sections.getStyleClass().add("gallery-sections");
    var scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var page = new VBox(12, head(), Labels.wrapped(texts.of("symbols.rule"), "secondary"), scroll);
    page.getStyleClass().add("gallery");
    page.setMaxWidth(WIDTH);
    setMargin(page, new Insets(32, 0, 8, 0));
    getChildren().add(page);
    Watch.now(this::fill, model.open(), model.search(), theme.palette(), texts.language());
    model.open().subscribe(this::focus);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** The search has the keyboard while the page is open; then whoever had it before. */
  private void focus(boolean open) {
    if (open && getScene() != null) {
      before = getScene().getFocusOwner();
      search.requestFocus();
    } else if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      e.consume();
    }
  }

  private Node head() {
    search.setId("symbols-search");
    search.setPrefColumnCount(24);
    search.promptTextProperty().bind(texts.of("symbols.search"));
    search.accessibleTextProperty().bind(texts.of("symbols.search"));
    search.textProperty().bindBidirectional(model.search());
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("symbols.close"), () -> model.open().set(false));
    close.setId("symbols-close");
    var head =
        new HBox(12, Labels.of(texts.of("symbols.title"), "title"), Labels.spring(), search, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void fill() {
    sections.getChildren().clear();
    if (!model.open().get()) {
      return;
    }
    var look = Look.of(theme.palette().get(), 1, new BoardWords(texts));
    var found = model.found();
    for (var section : found) {
      sections.getChildren().add(section(section, look));
    }
    if (found.isEmpty()) {
      var none = new Label(texts.get("symbols.none", model.search().get()));
      none.setId("symbols-none");
      none.getStyleClass().add("body");
      sections.getChildren().add(none);
    }
  }

  private Node section(Section section, Look look) {
    var title = new Label(texts.get(section.title()));
    title.getStyleClass().add("strong");
    var head = new HBox(12, title);
    head.setAlignment(Pos.BASELINE_LEFT);
    if (!section.note().isEmpty()) {
      var note = new Label(texts.get(section.note(), section.samples().size()));
      note.getStyleClass().add("secondary");
      head.getChildren().add(note);
    }
    var flow = new FlowPane(0, 8);
    section.samples().forEach(sample -> flow.getChildren().add(cell(section, sample, look)));
    return new VBox(6, head, flow);
  }

  private Node cell(Section section, Sample sample, Look look) {
    var size = section.cell();
    var canvas = new Canvas(size.width(), size.height());
    sample
        .drawing()
        .draw(
            new FxPen(canvas.getGraphicsContext2D()),
            look,
            new Box(0, 0, size.width(), size.height()));
    var name = new Label(texts.get(sample.name()));
    name.getStyleClass().add("gallery-name");
    var cell = new VBox(canvas, name);
    cell.setId(sample.name());
    if (!sample.note().isEmpty()) {
      var note = new Label(texts.get(sample.note()));
      note.getStyleClass().add("meta");
      cell.getChildren().add(note);
    }
    cell.setPrefWidth(size.width());
    return cell;
  }
}
