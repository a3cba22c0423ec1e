package id.gladi.ui.desk.branches;

import id.gladi.core.TPlus;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.play.Board;
import id.gladi.core.play.Branch;
import id.gladi.core.play.Step;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.BranchComparison;
import id.gladi.ui.play.Play;
import id.gladi.ui.projector.Comparison;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.RoomModel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Two branches held against each other. Looked up when the page is opened and when another branch
 * is chosen, never while the play goes on behind it.
 */
public final class BranchesModel {
  private final Play play;
  private final RoomModel room;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObservableList<Branch> branches = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Branch> left = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Branch> right = new SimpleObjectProperty<>();
  private final ObjectProperty<TPlus> time = new SimpleObjectProperty<>(TPlus.ZERO);
  private final ReadOnlyObjectWrapper<Optional<BranchComparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private FlagBook flags = FlagBook.EMPTY;

  public BranchesModel(Play play, RoomModel room) {
    this.play = play;
    this.room = room;
    open.subscribe(now -> {
      if (now) {
        refresh();
      }
    });
    left.subscribe((_, _) -> compare());
    right.subscribe((_, _) -> compare());
  }

  /** Whether the page is shown. */
  public BooleanProperty open() {
    return open;
  }

  /** Every way the play went, in the order in which they were begun. */
  public ObservableList<Branch> branches() {
    return branches;
  }

  public ObjectProperty<@Nullable Branch> left() {
    return left;
  }

  public ObjectProperty<@Nullable Branch> right() {
    return right;
  }

  /** Exercise time of both boards. */
  public ObjectProperty<TPlus> time() {
    return time;
  }

  /** What is not alike; empty until two branches are chosen. */
  public ReadOnlyObjectProperty<Optional<BranchComparison>> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** The end of the later one. */
  public TPlus end() {
    return comparison
        .get()
        .map(c -> c.left().review().duration().later(c.right().review().duration()))
        .orElse(TPlus.ZERO);
  }

  private StepTree tree() {
    return play.snapshot().get().steps();
  }

  private void refresh() {
    left.set(null);
    right.set(null);
    branches.setAll(Branch.of(tree()));
    if (branches.size() > 1) {
      left.set(branches.get(branches.size() - 2));
      right.set(branches.getLast());
    }
  }

  private void compare() {
    var a = left.get();
    var b = right.get();
    if (a == null || b == null) {
      comparison.set(Optional.empty());
      return;
    }
    flags = flags.follow(play.plan(), tree());
    var compared = BranchComparison.of(play.plan(), tree(), flags, a.tip(), b.tip());
    comparison.set(Optional.of(compared));
    time.set(first(compared));
  }

  /** Exercise time of the first act that only one of them has. */
  private TPlus first(BranchComparison compared) {
    long fork = compared.fork();
    var here = tree().boardAt(compared.left().first(fork)).clock();
    var there = tree().boardAt(compared.right().first(fork)).clock();
    return here.later(there);
  }

  /** The board of a branch at the time that is shown. */
  Optional<Board> board(BranchComparison.Side side) {
    Board found = null;
    for (Step act : tree().actsUpTo(side.tip())) {
      var board = tree().boardAt(act.seq());
      if (found != null && time.get().isBefore(board.clock())) {
        break;
      }
      found = board;
    }
    return Optional.ofNullable(found);
  }

  /** Shows both boards, as they stand here, on the room's screen. */
  public void onShowToRoom() {
    var compared = comparison.get();
    var a = left.get();
    var b = right.get();
    if (compared.isPresent() && a != null && b != null) {
      var here = board(compared.get().left());
      var there = board(compared.get().right());
      if (here.isPresent() && there.isPresent()) {
        room.comparison()
            .set(
                Optional.of(
                    new Comparison(
                        new Comparison.Side(a.name(), room.redacted(here.get())),
                        new Comparison.Side(b.name(), room.redacted(there.get())))));
        room.settings().layout().set(RoomLayout.COMPARISON);
      }
    }
  }
}
