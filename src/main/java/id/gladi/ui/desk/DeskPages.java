package id.gladi.ui.desk;

import id.gladi.ui.board.BoardModel;
import id.gladi.ui.desk.assess.AssessModel;
import id.gladi.ui.desk.branches.BranchesModel;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.desk.drift.DriftModel;
import id.gladi.ui.desk.planning.Page;
import id.gladi.ui.desk.planning.PlanningModel;
import id.gladi.ui.desk.setup.SetUpModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.symbol.GalleryModel;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Pages that lie over the desk. Use on the FX thread only. */
public final class DeskPages {
  private final BooleanProperty helping = new SimpleBooleanProperty();
  private final GalleryModel symbols;
  private final BranchesModel branches;
  private final PlanningModel planning;
  private final SetUpModel setUp;
  private final AssessModel assess;
  private final DriftModel drift;

  DeskPages(
      Play play,
      ClockModel clock,
      BoardModel board,
      RoomModel room,
      Texts texts,
      DriftModel drift) {
    this.symbols = new GalleryModel(texts);
    this.branches = new BranchesModel(play, room);
    this.planning = new PlanningModel(play, board, texts);
    var names = new Names(play::plan, texts);
    var sentences = new Sentences(texts, names);
    this.setUp = new SetUpModel(play, clock, names, sentences);
    this.drift = drift;
    this.assess = new AssessModel(play, sentences);
  }

  /** Plan against play. */
  public DriftModel drift() {
    return drift;
  }

  /** The evaluator's sheet and the loggist's line. */
  public AssessModel assess() {
    return assess;
  }

  /** The panel of planning aids, beside the board and not over it. */
  public PlanningModel planning() {
    return planning;
  }

  /** Persiapan or bermain. */
  public SetUpModel setUp() {
    return setUp;
  }

  void onPlanning() {
    planning.open().set(!planning.open().get());
  }

  /** Opens the thresholds by which crowds are graded. */
  void onThresholds() {
    planning.page().set(Page.CROWD);
    planning.open().set(true);
  }

  /** Whether the table of shortcuts is shown. */
  public BooleanProperty helping() {
    return helping;
  }

  /** The page of symbols. */
  public GalleryModel symbols() {
    return symbols;
  }

  /** The page that compares two branches. */
  public BranchesModel branches() {
    return branches;
  }

  /** Whether a page hides the board. */
  boolean covers() {
    return symbols.open().get() || branches.open().get();
  }

  void onHelp() {
    helping.set(!helping.get());
  }

  void onSymbols() {
    symbols.open().set(!symbols.open().get());
  }

  private List<BooleanProperty> pages() {
    return List.of(
        assess.noting(),
        assess.marking(),
        helping,
        symbols.open(),
        branches.open(),
        assess.open(),
        drift.open());
  }

  /** Closes what lies on top; false when nothing lay there. */
  boolean onEscape() {
    for (var page : pages()) {
      if (page.get()) {
        page.set(false);
        return true;
      }
    }
    return false;
  }
}
