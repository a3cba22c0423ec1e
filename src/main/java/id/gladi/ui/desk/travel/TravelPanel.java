package id.gladi.ui.desk.travel;

import id.gladi.core.review.Journey;
import id.gladi.ui.desk.assess.AssessModel;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Moment;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The tree of steps beside the board: filters, search, and the branches below. */
public final class TravelPanel extends VBox {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  /** Rows kept in view above the act that is shown. */
  private static final int ABOVE = 4;

  private final PauseTransition keep = new PauseTransition(Duration.millis(100));
  private final TravelModel model;
  private final Texts texts;
  private final TreeView<Journey.Place> tree = new TreeView<>();

  public TravelPanel(TravelModel model, AssessModel assess, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    setId("travel");
    getStyleClass().addAll("msel", "travel");
    visibleProperty().bind(model.open());
    managedProperty().bind(model.open());
    setMaxWidth(420);
    setMinHeight(0);
    tree.setMinHeight(0);
    tree.setId("travel-tree");
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new Cell());
    tree.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (item != null) {
            model.onChosen(item.getValue());
          }
        });
    VBox.setVgrow(tree, Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.root().subscribe(root -> tree.setRoot(root));
    model.script().subscribe((_, _) -> tree.refresh());
    getChildren()
        .addAll(
            head(), filters(), tree, new BookmarkList(assess, texts), new BranchList(model, texts));
    keep.setOnFinished(_ -> follow());
    model.play().rested().subscribe((_, now) -> onMoment(now));
  }

  private HBox head() {
    var search = new TextField();
    search.setId("travel-search");
    search.promptTextProperty().bind(texts.of("travel.search"));
    search.textProperty().bindBidirectional(model.search());
    HBox.setHgrow(search, Priority.ALWAYS);
    var close =
        Labels.iconButton(Icon.CROSS, texts.of("travel.close"), () -> model.open().set(false));
    close.setId("travel-close");
    var head = new HBox(8, Labels.of(texts.of("travel.heading"), "title"), search, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox filters() {
    var row = new HBox(6);
    for (var kind :
        List.of(Journey.Kind.INJECT, Journey.Kind.DECISION, Journey.Kind.MOVE, Journey.Kind.NOTE)) {
      var button = new ToggleButton();
      button.setId("travel-" + kind);
      button.textProperty().bind(texts.of("travel." + kind));
      button.getStyleClass().add("judge-button");
      button.setSelected(true);
      button.setOnAction(_ -> model.onFilter(kind, button.isSelected()));
      row.getChildren().add(button);
    }
    return row;
  }

  /**
   * Scrolls to the act that is shown, ten times a second at most. When that is now nothing is
   * chosen, so that every act can be clicked.
   */
  private void onMoment(Moment now) {
    if (!now.past()) {
      tree.getSelectionModel().clearSelection();
    }
    if (isVisible() && keep.getStatus() != Animation.Status.RUNNING) {
      keep.playFromStart();
    }
  }

  private void follow() {
    var item = model.item(model.play().moment().get().step());
    int row = item == null ? -1 : tree.getRow(item);
    if (row >= 0) {
      tree.scrollTo(Math.max(0, row - ABOVE));
    }
  }

  private void onKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      model.open().set(false);
      e.consume();
    }
  }

  private final class Cell extends TreeCell<Journey.Place> {
    Cell() {
      model.play().moment().subscribe(_ -> mark());
    }

    private void mark() {
      var place = getItem();
      pseudoClassStateChanged(
          SHOWN, place != null && place.step().seq() == model.play().moment().get().step());
    }

    @Override
    protected void updateItem(Journey.Place place, boolean empty) {
      super.updateItem(place, empty);
      setText(empty || place == null ? null : model.clock(place) + "  " + model.words(place));
      for (var kind : Journey.Kind.values()) {
        pseudoClassStateChanged(
            PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT)),
            !empty && place != null && place.kind() == kind);
      }
      mark();
    }
  }
}
