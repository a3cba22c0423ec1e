package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Rejection;
import id.gladi.core.terrain.Point;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What gestures on the board do to the play. Testable without a window. */
public final class BoardModel {
  private final Play play;
  private final Texts texts;
  private final Sentences sentences;
  private final Requests requests;
  private final HandModel hand = new HandModel();
  private final Outliner outliner = new Outliner(this);
  private final Drags drags;
  private final TokenActs acts = new TokenActs(this);
  private final ManyActs many = new ManyActs(this);
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
    this.drags = new Drags(this, new Ways(play.plan().map()));
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

  /** Carries tokens over the ground. */
  public Drags drags() {
    return drags;
  }

  /** Acts on the tokens that are selected. */
  public TokenActs acts() {
    return acts;
  }

  /** Works with many tokens. */
  public ManyActs many() {
    return many;
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

  /** Ends the sketch: a drawn line or zone is laid, a measurement goes. */
  void onSketchDone() {
    if (hand.tool().get() instanceof Tool.Draw(LineKind kind)) {
      var points = hand.sketch().get().points();
      var number = play.snapshot().get().seq() + 1;
      var name = texts.get("line." + kind.id()) + " " + number;
      act(new Command.LayOverlay(new Overlay("gambar-" + number, kind, name, points)));
      hand.tool().set(new Tool.Hand());
    } else if (hand.tool().get() instanceof Tool.Align) {
      many.onAlignOver(hand.sketch().get().points());
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
    if (!hand.dragged().get().isEmpty() || hand.showing().drafted().isPresent()) {
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

  /** Says why nothing happened. */
  void refuse(Rejection why) {
    refusal.set(sentences.of(why));
  }

  private void tell(Answer answer) {
    refusal.set(sentences.of(answer));
  }
}
