package id.gladi.ui.review;

import id.gladi.app.ReviewRoom;
import id.gladi.app.SessionId;
import id.gladi.core.review.Improvement;
import id.gladi.core.review.Remarks;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.PlanPane.TaskPlace;
import java.util.ArrayList;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the session before of the same exercise left to do, shown over the desk at the beginning and
 * checked there. Only the remarks are written, never the record.
 */
public final class CarriedTasks extends StackPane {
  private static final double GAP = 10;
  private static final double WIDTH = 560;
  private static final double MOST = 320;

  private final Draft draft = new Draft();
  private final Texts texts;
  private final VBox rows = new VBox(GAP);
  private final Keeper keeper;
  private final ReviewRoom room;
  private final SessionId session;
  private final ReviewHands hands;
  private boolean watching;

  /** A card of a session's tasks, empty and out of sight until it is opened. */
  public CarriedTasks(ReviewRoom room, SessionId session, Texts around, ReviewHands hands) {
    this.room = room;
    this.session = session;
    this.hands = hands;
    this.texts = ReviewWindow.words(around);
    this.keeper = new Keeper(this::keep, hands.keeping(), hands.ui(), hands.failures()::accept);
    setId("carried");
    getStylesheets().add(ReviewView.SHEET);
    getStyleClass().add("carried-layer");
    setPickOnBounds(false);
    var close = Labels.iconButton(Icon.CROSS, texts.of("review.carried.close"), this::onClose);
    close.setId("carried-close");
    var title = Labels.of(texts.of("review.carried"), "title");
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST);
    var card =
        new VBox(
            GAP,
            new HBox(GAP, title, Labels.spring(), close),
            Labels.wrapped(texts.of("review.carried.note"), "secondary"),
            scroll);
    card.getStyleClass().add("carried");
    card.setMaxSize(WIDTH, USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    getChildren().add(card);
    setVisible(false);
  }

  /**
   * Reads the tasks and shows them.
   *
   * @param always true to show them even when all were checked, or when there are none
   */
  public void open(boolean always) {
    new Hands(hands.files(), hands.ui())
        .carry(() -> room.remarks(session), read -> show(read, always), hands.failures());
  }

  private void show(Remarks remarks, boolean always) {
    draft.begin(remarks);
    rows.getChildren().clear();
    boolean unchecked = false;
    for (int row = 0; row < remarks.plan().size(); row++) {
      var task = remarks.plan().get(row);
      if (task.carried()) {
        rows.getChildren().add(row(task, row));
        unchecked |= task.state() == Improvement.State.OPEN;
      }
    }
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Labels.wrapped(texts.of("review.carried.none"), "body"));
    }
    if (!watching) {
      watching = true;
      draft.now().subscribe((_, now) -> onChanged(now));
    }
    setVisible(always || unchecked);
  }

  private void onChanged(Remarks now) {
    if (isVisible()) {
      keeper.onChanged(now);
    }
  }

  private Node row(Improvement task, int row) {
    var problem = Labels.wrapped(new SimpleStringProperty(task.problem()), "strong");
    var words = new ArrayList<String>();
    words.add(texts.get("review.carried.from", task.session()));
    for (var word : new String[] {task.action(), task.owner(), String.valueOf(task.ends())}) {
      if (!word.isBlank() && !word.equals("null")) {
        words.add(word);
      }
    }
    var about = Labels.wrapped(new SimpleStringProperty(String.join(" · ", words)), "secondary");
    var chips = new StateChips("carried-" + row, texts, draft, new TaskPlace(row));
    var box = new VBox(4, problem, about, chips);
    box.getStyleClass().add("task");
    return box;
  }

  /** Only how the tasks stand is written; whatever else was written meanwhile stays. */
  private void keep(Remarks checked) {
    var now = room.remarks(session);
    var plan = new ArrayList<Improvement>();
    for (var task : now.plan()) {
      plan.add(
          checked.plan().stream()
              .filter(other -> other.session() == task.session())
              .filter(other -> other.problem().equals(task.problem()))
              .findFirst()
              .map(other -> task.withState(other.state()))
              .orElse(task));
    }
    room.keep(session, now.withPlan(plan));
  }

  /** Puts the card away; it can be opened again. */
  public void onClose() {
    setVisible(false);
  }
}
