package id.gladi.ui.desk.palette;

import id.gladi.ui.board.TokenIcons;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the unit list: an agency that folds, or a unit that can be dragged onto the ground. */
final class UnitCell extends ListCell<UnitRow> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final double SMALL = 16;
  private static final double LARGE = 28;
  private static final double FINGER = 12;

  private final PaletteModel model;
  private final Texts texts;
  private final PaletteActs acts;
  private final TokenIcons icons;
  private final StackPane fold = new StackPane();
  private final ImageView image = new ImageView();
  private final Label name = new Label();
  private final Label count = new Label();
  private final Label counts = new Label();
  private final StackPane done = new StackPane();
  private double pressedX;
  private double pressedY;
  private boolean decided;
  private @Nullable String dragging;

  UnitCell(PaletteModel model, Texts texts, PaletteActs acts, TokenIcons icons) {
    this.model = model;
    this.texts = texts;
    this.acts = acts;
    this.icons = icons;
    setPrefWidth(0);
    name.getStyleClass().add("medium");
    count.getStyleClass().add("secondary");
    counts.getStyleClass().add("meta");
    done.getStyleClass().add("done");
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
    addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::onReleased);
  }

  @Override
  protected void updateItem(UnitRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, row instanceof UnitRow.Group);
    if (empty) {
      setGraphic(null);
      setTooltip(null);
      return;
    }
    switch (row) {
      case null -> setGraphic(null);
      case UnitRow.Group group -> show(group);
      case UnitRow.Member member -> show(member);
    }
  }

  private void show(UnitRow.Group group) {
    fold.getChildren().setAll((group.open() ? Icon.DOWN : Icon.RIGHT).node(14));
    picture(icons.agency(group.agency(), SMALL), SMALL);
    name.setText(group.name());
    count.setText(group.placed() + "/" + group.total());
    grow(name);
    setGraphic(row("group-row", fold, image, name, count));
    setTooltip(null);
  }

  private void show(UnitRow.Member member) {
    var unit = member.unit();
    picture(icons.unit(unit.agency(), unit.kind(), LARGE), LARGE);
    name.setText(unit.name());
    counts.setText(texts.get("palette.counts", member.placed(), member.left()));
    done.getChildren().setAll(member.left() == 0 ? Icon.CHECK.node(14) : new StackPane());
    var words = new VBox(name, counts);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    setGraphic(row("unit-row", image, words, done));
    setId("unit-" + unit.id());
    setTooltip(new Tooltip(texts.get("palette.tip", unit.name(), unit.commander())));
  }

  private static HBox row(String style, Node... parts) {
    var row = new HBox(8, parts);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add(style);
    return row;
  }

  private static void grow(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
  }

  private void picture(javafx.scene.image.Image picture, double size) {
    image.setImage(picture);
    image.setFitWidth(size * TokenIcons.ROOM);
    image.setFitHeight(size * TokenIcons.ROOM);
  }

  private void onClicked(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || strayed(e)) {
      return;
    }
    switch (getItem()) {
      case null -> {}
      case UnitRow.Group group -> model.onFold(group.agency());
      case UnitRow.Member member -> {
        if (e.getClickCount() == 2) {
          acts.onChosen(member.unit().id());
        } else {
          acts.onSelected(member.unit().id());
        }
      }
    }
  }

  private void onPressed(MouseEvent e) {
    pressedX = e.getSceneX();
    pressedY = e.getSceneY();
    decided = false;
    dragging = null;
  }

  /** The unit is kept by name: a list that scrolls shows other units in this line. */
  private void onDragged(MouseEvent e) {
    if (!decided && (!e.isSynthesized() || strayed(e))) {
      decided = true;
      dragging = sideways(e) && getItem() instanceof UnitRow.Member m ? bringable(m) : null;
    }
    if (dragging != null) {
      acts.onDragging(dragging, e.getSceneX(), e.getSceneY());
      e.consume();
    }
  }

  private @Nullable String bringable(UnitRow.Member member) {
    var unit = member.unit().id();
    return model.onMap(unit) ? null : unit;
  }

  private boolean strayed(MouseEvent e) {
    return Math.hypot(e.getSceneX() - pressedX, e.getSceneY() - pressedY) > FINGER;
  }

  /** A finger that goes up or down scrolls the list; one that goes sideways takes the unit. */
  private boolean sideways(MouseEvent e) {
    return !e.isSynthesized()
        || Math.abs(e.getSceneX() - pressedX) > Math.abs(e.getSceneY() - pressedY);
  }

  private void onScroll(ScrollEvent e) {
    if (dragging != null) {
      e.consume();
    }
  }

  private void onReleased(MouseEvent e) {
    if (dragging != null) {
      acts.onDropped(dragging, e.getSceneX(), e.getSceneY());
      dragging = null;
    }
  }
}
