package id.gladi.ui.desk;

import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.ui.board.Ask;
import id.gladi.ui.board.BoardModel;
import id.gladi.ui.board.BoardSettings;
import id.gladi.ui.board.Requests;
import id.gladi.ui.desk.audience.RemoteModel;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.desk.drift.DriftModel;
import id.gladi.ui.desk.form.DecisionForm;
import id.gladi.ui.desk.form.FormModel;
import id.gladi.ui.desk.form.Forms;
import id.gladi.ui.desk.form.HandForms;
import id.gladi.ui.desk.form.LevelForm;
import id.gladi.ui.desk.form.MarkForm;
import id.gladi.ui.desk.inject.InjectModel;
import id.gladi.ui.desk.inject.PanelActs;
import id.gladi.ui.desk.lawful.LawfulModel;
import id.gladi.ui.desk.msel.MselDesk;
import id.gladi.ui.desk.msel.MselModel;
import id.gladi.ui.desk.palette.PaletteModel;
import id.gladi.ui.desk.timeline.StepsModel;
import id.gladi.ui.desk.top.TopModel;
import id.gladi.ui.desk.travel.TravelModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import id.gladi.ui.room.RoomModel;
import id.gladi.ui.room.RoomSettings;
import java.util.Set;

/** The desk without its window: the models of its panels and what goes from one to another. */
public final class DeskModel implements Requests, PanelActs {
  private final Play play;
  private final Texts texts;
  private final BoardModel board;
  private final FormModel forms;
  private final Forms makes;
  private final LevelForm levels;
  private final DecisionForm decisions;
  private final HandForms asks;
  private final InjectModel injects;
  private final PaletteModel palette;
  private final MselModel msel;
  private final MselDesk scripting;
  private final LawfulModel lawful;
  private final TravelModel travel;
  private final StepsModel steps;
  private final TopModel top;
  private final RoomModel room;
  private final RemoteModel remote;
  private final DeskPages pages;

  /** A desk with the usual layers and the usual room. */
  public DeskModel(Play play, Texts texts) {
    this(play, texts, new BoardSettings(), new RoomSettings());
  }

  /** A desk that shows the layers of the program and sets the room up as it was. */
  public DeskModel(Play play, Texts texts, BoardSettings boards, RoomSettings settings) {
    this.play = play;
    this.texts = texts;
    var sentences = new Sentences(texts, new Names(play::plan, texts));
    this.board = new BoardModel(play, texts, this, boards);
    this.forms = new FormModel(play, sentences);
    this.makes = new Forms(play, texts);
    this.levels = new LevelForm(play, texts);
    this.decisions = new DecisionForm(play, texts);
    this.asks = new HandForms(play, texts, board, forms);
    this.top = new TopModel(play, texts, new ClockModel(play, System::nanoTime));
    this.injects = new InjectModel(play, sentences, top.exerciseClock().shown());
    this.palette = new PaletteModel(play);
    this.msel = new MselModel(play, injects, top.exerciseClock(), texts);
    this.scripting = new MselDesk(msel, forms, makes, texts);
    this.lawful = new LawfulModel(play, forms, sentences, texts, board::onPick);
    this.travel = new TravelModel(play, texts);
    this.steps = new StepsModel(play, texts);
    this.room = new RoomModel(play, settings, board.camera().camera());
    this.remote = new RemoteModel(play, injects, room);
    var drift =
        new DriftModel(play, board.hand(), injects, top.exerciseClock().shown(), lawful.findings());
    this.pages = new DeskPages(play, top.exerciseClock(), board, room, texts, drift);
  }

  public Play play() {
    return play;
  }

  public Texts texts() {
    return texts;
  }

  public BoardModel board() {
    return board;
  }

  public FormModel forms() {
    return forms;
  }

  public InjectModel injects() {
    return injects;
  }

  public PaletteModel palette() {
    return palette;
  }

  /** Lawful force: flags, orders, and what is on record. */
  public LawfulModel lawful() {
    return lawful;
  }

  /** The script during play. */
  public MselModel msel() {
    return msel;
  }

  /** What is asked of the script. */
  public MselDesk scripting() {
    return scripting;
  }

  /** The way that was played, and its branches. */
  public TravelModel travel() {
    return travel;
  }

  public StepsModel steps() {
    return steps;
  }

  public TopModel top() {
    return top;
  }

  /** What the room is shown. */
  public RoomModel room() {
    return room;
  }

  /** What a presenter's remote does. */
  public RemoteModel remote() {
    return remote;
  }

  /** What lies over the desk. */
  public DeskPages pages() {
    return pages;
  }

  public void onUndo() {
    if (!play.moment().get().past()) {
      play.undo(_ -> {});
    }
  }

  public void onRedo() {
    if (!play.moment().get().past()) {
      play.redo(_ -> {});
    }
  }

  /** Opens the declaration of a level, with the proposal if there is one. */
  public void onDeclare() {
    var situation = play.moment().get().board().situation();
    var proposal = situation.proposal();
    if (proposal == null) {
      onDeclare(levels.neighbour(situation.level()), "");
    } else {
      onDeclare(proposal.level(), proposal.criterion());
    }
  }

  @Override
  public void onDeclare(String level, String reason) {
    if (now()) {
      forms.onOpen(levels.whole(level, reason));
    }
  }

  public void onControl() {
    if (now()) {
      forms.onOpen(makes.control());
    }
  }

  @Override
  public void onDecide() {
    onDecide(board.hand().selected().get());
  }

  @Override
  public void onDecide(Set<String> tokens) {
    if (now()) {
      forms.onOpen(decisions.of(tokens));
    }
  }

  @Override
  public void onOrder(Set<String> tokens) {
    lawful.onOrder(tokens);
  }

  @Override
  public void onBlocked(Command act) {
    forms.onBlocked(act);
  }

  @Override
  public void onMark(Overlay mark) {
    if (now()) {
      forms.onOpen(new MarkForm(play, texts).of(mark));
    }
  }

  @Override
  public void onThresholds() {
    pages.onThresholds();
  }

  @Override
  public void onNote() {
    if (now()) {
      forms.onOpen(makes.note());
    }
  }

  @Override
  public void onAsk(Ask ask) {
    asks.onAsk(ask);
  }

  private boolean now() {
    return !play.moment().get().past();
  }
}
