package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.board.Kinds;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What gestures on the board do to the play. Testable without a window. */
public final class BoardModel {
  /** More tokens than this go straight: each way along the streets is a search of its own. */
  private static final int MOST_WAYS = 24;

  private final Play play;
  private final Texts texts;
  private final Sentences sentences;
  private final Requests requests;
  private final HandModel hand = new HandModel();
  private final Outliner outliner = new Outliner(this);
  private final Ways ways;
  private final CameraModel camera;
  private final Layers layers;
  private final PointerModel pointer;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /**
   * A board over a session.
   *
   * @param requests opens the forms that a gesture asks for
   * @param layers what is shown, shared by all boards of the program
   */
  public BoardModel(Play play, Texts texts, Requests requests, Layers layers) {
    this.play = play;
    this.requests = requests;
    this.texts = texts;
    this.sentences = new Sentences(texts, new Names(play::plan, texts));
    this.camera = new CameraModel(play.plan());
    this.layers = layers.forPage();
    this.pointer = new PointerModel(play.plan(), texts);
    this.ways = new Ways(play.plan().map());
    play.moment().subscribe(moment -> hand.onBoard(moment.board()));
  }

  public Play play() {
    return play;
  }

  public HandModel hand() {
    return hand;
  }

  /** Changes outlines of crowds. */
  public Outliner outliner() {
    return outliner;
  }

  public CameraModel camera() {
    return camera;
  }

  Layers layers() {
    return layers;
  }

  PointerModel pointer() {
    return pointer;
  }

  Requests requests() {
    return requests;
  }

  Texts texts() {
    return texts;
  }

  /** Why the last gesture did nothing; empty when it did. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  Board board() {
    return play.moment().get().board();
  }

  /**
   * Moves the ghosts of the selection to an offset from where they stand. Vehicles follow the
   * streets and everybody else goes straight, or the other way round.
   */
  void onDragged(double east, double north, boolean swap) {
    hand.onDragged(board(), east, north);
    if (hand.dragged().get().isEmpty()) {
      tellLocked();
      return;
    }
    var found = new HashMap<String, List<Point>>();
    if (hand.dragged().get().size() <= MOST_WAYS) {
      hand.dragged().get().forEach((id, to) -> along(id, to, swap, found));
    }
    hand.onWays(found);
  }

  /** Makes the network of streets ready in the background, so that the first drag has it. */
  void onWarm() {
    ways.prepare();
  }

  boolean warm() {
    return ways.ready();
  }

  private void along(String id, Point to, boolean swap, Map<String, List<Point>> found) {
    var token = board().field().token(id).orElseThrow();
    boolean streets = Kinds.drives(token.face().kind()) ^ hand.byRoad().get() ^ swap;
    if (streets) {
      ways.along(board().field(), token, to).ifPresent(way -> found.put(id, way));
    }
  }

  private void tellLocked() {
    hand.selected().get().stream()
        .filter(board().field()::locked)
        .findFirst()
        .ifPresent(
            id -> refusal.set(sentences.of(new Rejection(Rejection.Reason.TOKEN_LOCKED, id))));
  }

  /** Moves the ghosts of the selection by metres east and north. */
  public void onNudged(double east, double north) {
    hand.onNudged(board(), east, north);
    if (hand.dragged().get().isEmpty()) {
      tellLocked();
    }
  }

  /** Drops what is dragged: one step for the whole selection. */
  public void onDropped() {
    var moves = hand.moves();
    if (moves.isEmpty()) {
      return;
    }
    play.act(
        new Command.MoveTokens(moves),
        answer -> {
          hand.letGo();
          tell(answer);
        });
  }

  /** Puts a unit of the list on the ground. */
  public void onPlaced(String unit, Point at) {
    play.act(
        new Command.PlaceUnit(unit, at),
        answer -> {
          tell(answer);
          if (answer instanceof Answer.Done) {
            hand.onClicked(unit, false);
          }
        });
  }

  /** Takes the selection off the board. */
  public void onRemove() {
    hand.selected().get().stream().sorted().forEach(id -> act(new Command.RemoveToken(id)));
  }

  void onTurn(double degrees) {
    for (var id : hand.selected().get()) {
      board()
          .field()
          .token(id)
          .ifPresent(token -> act(new Command.TurnToken(id, token.facing() + degrees)));
    }
  }

  void onStatus(String token, Token.Status status) {
    act(new Command.ChangeStatus(token, status));
  }

  void onMerge(String part, String into) {
    act(new Command.MergeTokens(part, into));
  }

  /** Tokens near enough to join, nearest first. */
  List<Token> neighbours(Token token) {
    return board().field().tokens().values().stream()
        .filter(other -> !other.id().equals(token.id()))
        .filter(other ->
            other.unit().equals(token.unit()) || other.face().kind().equals(token.face().kind()))
        .sorted((a, b) -> Double.compare(a.at().distance(token.at()), b.at().distance(token.at())))
        .limit(4)
        .toList();
  }

  /** Ends the sketch: a drawn line or zone is laid, a measurement goes. */
  void onSketchDone() {
    if (hand.tool().get() instanceof Tool.Draw(LineKind kind)) {
      var points = hand.sketch().get().points();
      var number = play.snapshot().get().seq() + 1;
      var name = texts.get("line." + kind.id()) + " " + number;
      act(new Command.LayOverlay(new Overlay("gambar-" + number, kind, name, points)));
      hand.tool().set(new Tool.Hand());
    } else {
      hand.clearSketch();
    }
  }

  /** Lays a line of the plan, or takes it up when it lies. */
  void onToggleLine(String line) {
    if (board().field().overlays().containsKey(line)) {
      act(new Command.TakeUpOverlay(line));
    } else {
      play.plan()
          .exercise()
          .deployment()
          .line(line)
          .ifPresent(l ->
              act(new Command.LayOverlay(new Overlay(l.id(), l.kind(), l.name(), l.points()))));
    }
  }

  /** Lines that were drawn in play, not planned. */
  List<Overlay> drawn() {
    var planned = play.plan().exercise().deployment();
    return board().field().overlays().values().stream()
        .filter(overlay -> planned.line(overlay.id()).isEmpty())
        .toList();
  }

  /** Opens or closes the legend. */
  public void onLegend() {
    layers.legend().set(!layers.legend().get());
  }

  /** Takes the ruler, or puts it away. */
  public void onMeasure() {
    boolean measuring = hand.tool().get() instanceof Tool.Measure;
    hand.tool().set(measuring ? new Tool.Hand() : new Tool.Measure());
  }

  /** Lets go, then puts the tool away, then clears the selection: one thing per key press. */
  public void onEscape() {
    refusal.set("");
    if (!hand.dragged().get().isEmpty() || !hand.drafts().get().isEmpty()) {
      hand.letGo();
      hand.noDrafts();
    } else if (!hand.sketch().get().points().isEmpty()) {
      hand.clearSketch();
    } else if (!(hand.tool().get() instanceof Tool.Hand)) {
      hand.tool().set(new Tool.Hand());
    } else {
      hand.onBanded(Set.of(), false);
    }
  }

  void act(Command command) {
    play.act(command, this::tell);
  }

  /** Carries out a command and then does something, whatever became of it. */
  void act(Command command, Runnable then) {
    play.act(
        command,
        answer -> {
          then.run();
          tell(answer);
        });
  }

  private void tell(Answer answer) {
    refusal.set(sentences.of(answer));
  }
}
