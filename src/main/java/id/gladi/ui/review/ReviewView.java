package id.gladi.ui.review;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Chapters on the left, pages in the middle, fields on the right; the export lies over the pages.
 */
final class ReviewView extends BorderPane {
  static final String SHEET =
      Objects.requireNonNull(ReviewView.class.getResource("review.css")).toExternalForm();
  private static final double GAP = 8;
  private static final double LANGUAGE = 168;

  private final ReviewModel model;
  private final Texts texts;
  private final PagesPane pages;
  private final KeyPage help;
  private final BooleanProperty exporting = new SimpleBooleanProperty();

  /**
   * The screen of a review.
   *
   * @param pause how long nobody types before the pages are made anew
   */
  ReviewView(ReviewModel model, ExportPane.Places places, Duration pause) {
    this.model = model;
    this.texts = model.texts();
    this.pages = new PagesPane(model.preview());
    this.help = new KeyPage(texts);
    setId("review");
    getStyleClass().add("review");
    getStylesheets().add(SHEET);
    var chapters = new ScrollPane(new ChapterPane(model, pages::onPage));
    chapters.setFitToWidth(true);
    chapters.getStyleClass().add("left");
    var export = new ExportPane(model, places, () -> exporting.set(false));
    var over = new ScrollPane(export);
    over.setFitToWidth(true);
    over.getStyleClass().add("over");
    over.visibleProperty().bind(exporting);
    setTop(
        new VBox(
            banner(),
            bar(),
            notice("reading", model.reading()),
            notice("keeping", model.keeping())));
    setLeft(chapters);
    setCenter(new StackPane(pages, waiting(), over, help));
    setRight(new EditPane(model, places));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    var later = new PauseTransition(pause);
    later.setOnFinished(_ -> model.makePages());
    Watch.now(later::playFromStart, model.draft().now(), model.outline(), model.notes());
    model.language().subscribe(_ -> model.readOutline());
    exporting.subscribe(open -> {
      if (open) {
        model.exports().forget();
        model.readOutline();
      }
    });
  }

  private Node banner() {
    var banner = new HBox(Labels.of(texts.of("review.banner"), "banner-text"));
    banner.getStyleClass().add("banner");
    banner.setAlignment(Pos.CENTER);
    return banner;
  }

  private static Node notice(String id, Outcome outcome) {
    var line = outcome.line("review-" + id + "-said");
    var strip = new HBox(line);
    strip.getStyleClass().add("notice");
    strip.visibleProperty().bind(line.visibleProperty());
    strip.managedProperty().bind(line.visibleProperty());
    return strip;
  }

  private Node bar() {
    var title = new Label();
    title.getStyleClass().add("title");
    title
        .textProperty()
        .bind(
            texts.of(
                () -> {
                  var outline = model.outline().get();
                  if (outline != null) {
                    return texts.get("review.title", model.session(), outline.exercise());
                  }
                  return model.reading().now().get().isPresent()
                      ? texts.get("review.unread", model.session())
                      : texts.get("review.reading");
                },
                model.outline(),
                model.reading().now()));
    title.setMinWidth(0);
    var kept = Labels.of(texts.of(this::kept, model.kept()), "secondary");
    kept.setId("review-kept");
    kept.setMinWidth(USE_PREF_SIZE);
    var language = new ComboBox<Language>();
    language.setId("review-language");
    language.setMinWidth(LANGUAGE);
    language.setConverter(new Named<>(Language::ownName));
    language.getItems().setAll(Language.values());
    language.valueProperty().bindBidirectional(model.language());
    language.accessibleTextProperty().bind(texts.of("review.language"));
    language.setTooltip(Labels.tip(texts.of("review.language")));
    var export = Labels.button(Icon.DOCUMENT, texts.of("review.export"), () -> exporting.set(true));
    export.setId("review-export");
    export.getStyleClass().add("accent");
    export.setMinWidth(USE_PREF_SIZE);
    export.disableProperty().bind(model.outline().isNull());
    var bar =
        new HBox(
            GAP,
            title,
            Labels.spring(),
            kept,
            icon("review-undo", Icon.UNDO, "review.undo", model.draft()::undo),
            icon("review-redo", Icon.REDO, "review.redo", model.draft()::redo),
            icon("review-farther", Icon.MINUS, "review.farther", pages::onFarther),
            icon("review-closer", Icon.PLUS, "review.closer", pages::onCloser),
            icon("review-fit", Icon.FIT, "review.fit", pages::onFit),
            icon("review-keys", Icon.HELP, "review.keys.tip", () -> onKey(ReviewKey.HELP)),
            language,
            export);
    bar.getStyleClass().add("head");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Node icon(String id, Icon icon, String key, Runnable act) {
    var button = Labels.iconButton(icon, texts.of(key), act);
    button.setId(id);
    return button;
  }

  private String kept() {
    return texts.get("review.kept." + model.kept().get());
  }

  /** Told while pages are made; the former ones stay in sight below it. */
  private Node waiting() {
    var bar = new ProgressBar();
    bar.setPrefWidth(140);
    bar.setId("review-making-bar");
    bar.progressProperty()
        .bind(model.preview().progress().map(share -> begun(share.doubleValue())));
    var box = new HBox(GAP, bar, Labels.of(texts.of("review.making"), "body"));
    box.setId("review-making");
    box.getStyleClass().add("making");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    box.setMouseTransparent(true);
    box.visibleProperty().bind(model.preview().progress().lessThan(1));
    StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
    return box;
  }

  /** Before the first board is drawn nobody knows how far it is. */
  private static double begun(double share) {
    return share > 0 ? share : ProgressBar.INDETERMINATE_PROGRESS;
  }

  private void onKey(KeyEvent e) {
    ReviewKey.of(e)
        .filter(key -> key != ReviewKey.LEAVE || help.open().get() || exporting.get())
        .ifPresent(key -> {
          onKey(key);
          e.consume();
        });
  }

  private void onKey(ReviewKey key) {
    switch (key) {
      case UNDO -> model.draft().undo();
      case REDO -> model.draft().redo();
      case EXPORT -> exporting.set(!exporting.get());
      case CLOSER -> pages.onCloser();
      case FARTHER -> pages.onFarther();
      case FIT -> pages.onFit();
      case HELP -> help.open().set(!help.open().get());
      case LEAVE -> {
        exporting.set(help.open().get() && exporting.get());
        help.open().set(false);
      }
    }
  }
}
