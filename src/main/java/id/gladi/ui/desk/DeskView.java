package id.gladi.ui.desk;

import id.gladi.core.play.Step;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.BoardView;
import id.gladi.ui.board.CameraFlight;
import id.gladi.ui.board.Glide;
import id.gladi.ui.board.TokenIcons;
import id.gladi.ui.desk.attach.AttachmentViewer;
import id.gladi.ui.desk.branches.BranchesPage;
import id.gladi.ui.desk.inject.Ghosts;
import id.gladi.ui.desk.inject.NextButton;
import id.gladi.ui.desk.inject.RightPanel;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.desk.lawful.CustodyBand;
import id.gladi.ui.desk.lawful.LawfulPanel;
import id.gladi.ui.desk.msel.InsertBar;
import id.gladi.ui.desk.msel.OfferBand;
import id.gladi.ui.desk.palette.PaletteActs;
import id.gladi.ui.desk.palette.PaletteView;
import id.gladi.ui.desk.planning.PlanningAids;
import id.gladi.ui.desk.planning.PlanningView;
import id.gladi.ui.desk.setup.ModeSwitch;
import id.gladi.ui.desk.setup.SetUpStrip;
import id.gladi.ui.desk.top.DeskMenu;
import id.gladi.ui.desk.top.TopActs;
import id.gladi.ui.desk.top.TopBar;
import id.gladi.ui.desk.travel.CameraFollows;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Names;
import id.gladi.ui.symbol.GalleryView;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The facilitator's window: head, units, board, injects, time. */
public final class DeskView extends StackPane implements PaletteActs, TopActs {
  private final DeskModel model;
  private final DeskActs acts;
  private final Names names;
  private final BoardView board;
  private final CameraFlight flight;
  private long seen;

  public DeskView(DeskModel model, Theme theme, Motion motion, DeskActs acts) {
    this.model = model;
    this.acts = acts;
    Texts texts = model.texts();
    this.names = new Names(model.play()::plan, texts);
    this.board = new BoardView(model.board(), theme);
    this.flight = new CameraFlight(model.board().camera(), motion);
    new Glide(model.board(), motion);
    this.seen = model.play().snapshot().get().seq();
    getStyleClass().add("desk");
    setId("desk");
    var next =
        new NextButton(model.injects(), model.forms(), model.top().exerciseClock().due(), texts);
    new Ghosts(model.injects(), next.pointed(), model.board().ghosts());
    var palette = new PaletteView(model.palette(), texts, this, new TokenIcons());
    var panel = new RightPanel(model.injects(), model.forms(), texts, model, model.scripting());
    panel.addAct(InsertBar.opener(model.msel(), texts));
    panel.addBand(new InsertBar(model.msel(), model.scripting().attach(), texts));
    var lawful = model.lawful();
    panel.addTab(
        "tab-lawful",
        texts.of(() -> texts.get("right.lawful", lawful.open()), lawful.findings()),
        new LawfulPanel(lawful, texts, model.board().hand().selected()::get),
        lawful.shown());
    panel.addBand(new CustodyBand(lawful, texts));
    panel.addBand(new OfferBand(model.msel(), texts, model.scripting()));
    VBox.setVgrow(panel, Priority.ALWAYS);
    var right = new VBox(panel, next);
    right.getStyleClass().add("right");
    var middle = new BorderPane(new DeskCentre(model, board, theme, this::flyTo));
    var planning = new PlanningView(model.pages().planning());
    new PlanningAids(model.pages().planning(), model.board().aids());
    var setUp = model.pages().setUp();
    var units = new VBox(new ModeSwitch(setUp, texts), palette);
    VBox.setVgrow(palette, Priority.ALWAYS);
    model.pages().planning().open().subscribe(open -> middle.setLeft(open ? planning : units));
    middle.setTop(new SetUpStrip(setUp, texts));
    middle.setBottom(new DeskFoot(model, theme));
    var page = new BorderPane(middle);
    var menu = new DeskMenu(texts, theme, motion, this);
    menu.addPage("menu.travel", Shortcut.TRAVEL, () -> model.travel().open().set(true));
    menu.addPage("menu.msel", Shortcut.MSEL, () -> model.msel().open().set(true));
    menu.addPage("menu.sheet", Shortcut.SHEET, model.pages().assess()::onToggle);
    menu.addPage("menu.drift", Shortcut.PLAN_AND_PLAY, model.pages().drift()::onToggle);
    menu.addPage("menu.quick", Shortcut.QUICK_NOTE, model.pages().assess()::onNoting);
    menu.addItem("menu.elsewhere", acts::onSaveElsewhere);
    page.setTop(
        new VBox(
            new TopBar(model.top(), model.room(), texts, this, menu),
            new UnsavedBand(model.play(), texts, acts::onSaveElsewhere)));
    page.setRight(right);
    getChildren()
        .addAll(
            page,
            new BranchesPage(model.pages().branches(), model.play(), texts, theme),
            new GalleryView(model.pages().symbols(), theme),
            new AttachmentViewer(model.scripting().attach(), texts),
            new HelpOverlay(model));
    widthProperty().subscribe(width -> Columns.fit(width.doubleValue(), palette, right));
    model
        .msel()
        .place()
        .subscribe(at -> {
          if (at != null) {
            flyTo(at);
          }
        });
    new CameraFollows(model.travel(), model.board().camera(), flight);
    new DeskKeys(model, next, palette, this, this::onRoom).attach(this);
    model.play().snapshot().subscribe(snapshot -> onStep(snapshot.steps().step(snapshot.seq())));
  }

  private void flyTo(Point place) {
    flight.to(model.board().camera().over(place));
  }

  /** Follows the script's view when a new step pointed it somewhere. */
  private void onStep(Step step) {
    if (step.seq() > seen) {
      seen = step.seq();
      step.directed().map(model.board().camera()::of).ifPresent(flight::to);
    }
  }

  /** The board, for gestures that come from outside it. */
  public BoardView board() {
    return board;
  }

  @Override
  public void onDragging(String unit, double sceneX, double sceneY) {
    board.showIncoming(names.unit(unit), sceneX, sceneY);
  }

  @Override
  public void onDropped(String unit, double sceneX, double sceneY) {
    board.hideIncoming();
    board.groundAt(sceneX, sceneY).ifPresent(at -> model.board().onPlaced(unit, at));
  }

  @Override
  public void onChosen(String unit) {
    var camera = model.board().camera();
    token(unit)
        .ifPresentOrElse(
            token -> {
              model.board().hand().onClicked(unit, false);
              flight.to(camera.over(token.at()));
            },
            () -> model.board().onPlaced(unit, board.middle()));
  }

  @Override
  public void onSelected(String unit) {
    token(unit).ifPresent(_ -> model.board().hand().onClicked(unit, false));
  }

  private Optional<Token> token(String unit) {
    return model.play().moment().get().board().field().token(unit);
  }

  @Override
  public void onUndo() {
    model.onUndo();
  }

  @Override
  public void onRedo() {
    model.onRedo();
  }

  @Override
  public void onDeclare() {
    model.onDeclare();
  }

  @Override
  public void onControl() {
    model.onControl();
  }

  @Override
  public void onNote() {
    model.onNote();
  }

  @Override
  public void onRoom() {
    acts.onRoom();
  }

  @Override
  public void onReview() {
    acts.onReview();
  }

  @Override
  public void onTasks() {
    acts.onTasks();
  }

  @Override
  public void onLibrary() {
    acts.onLibrary();
  }

  @Override
  public void onBranches() {
    model.pages().branches().open().set(true);
  }

  @Override
  public void onPlanning() {
    model.pages().onPlanning();
  }

  @Override
  public void onSymbols() {
    model.pages().onSymbols();
  }

  @Override
  public void onHelp() {
    model.pages().onHelp();
  }
}
