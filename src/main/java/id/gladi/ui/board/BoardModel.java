package id.gladi.ui.board;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.draw.scene.Painter;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

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
  private final BoardSettings settings;
  private final PointerModel pointer;
  private final MarkModel marks;
  private final ObjectProperty<List<Painter>> aids = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<List<Painter>> ghosts = new SimpleObjectProperty<>(List.of());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

  /**
   * A board over a session.
   *
   * @param requests opens the forms that a gesture asks for
   * @param shared what all boards of the program have in common
   */
  public BoardModel(Play play, Texts texts, Requests requests, BoardSettings shared) {
    this.play = play;
    this.requests = requests;
    this.texts = texts;
    this.sentences = new Sentences(texts, new Names(play::plan, texts));
    this.camera = new CameraModel(play.plan());
    this.settings = shared.forPage();
    this.pointer = new PointerModel(play.plan(), texts);
    this.drags = new Drags(this, new Ways(play.plan().map(), assumptions().figures()));
    this.marks = new MarkModel(play, texts, requests, this::act);
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

  /** The one crowd that is selected, or whose outline is being changed, as it is shown. */
  Optional<Token> crowd() {
    var shaped = outliner.token();
    if (shaped.isPresent()) {
      return shaped;
    }
    var selected = hand.selected().get();
    return selected.size() == 1
        ? board().field().token(selected.iterator().next()).filter(Token::crowd)
        : Optional.empty();
  }

  public CameraModel camera() {
    return camera;
  }

  Layers layers() {
    return settings.layers();
  }

  /** The planner's figures. */
  public Assumptions assumptions() {
    return settings.assumptions();
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
    var place = new Command.PlaceUnit(unit, at);
    play.act(
        place,
        answer -> {
          tell(place, answer);
          if (answer instanceof Answer.Done) {
            hand.onClicked(unit, false);
          }
        });
  }

  /** Ends the sketch: a drawn mark is laid, a measurement goes. */
  void onSketchDone() {
    if (hand.tool().get() instanceof Tool.Draw(LineKind kind)) {
      marks.onDrawn(kind, hand.sketch().get().points());
      hand.tool().set(new Tool.Hand());
    } else if (hand.tool().get() instanceof Tool.Align) {
      many.onAlignOver(hand.sketch().get().points());
      hand.tool().set(new Tool.Hand());
    } else {
      hand.clearSketch();
    }
  }

  /** What planning shows over the board; nothing of it is recorded. */
  public ObjectProperty<List<Painter>> aids() {
    return aids;
  }

  /** What is about to happen, shown before it does; nothing of it is recorded. */
  public ObjectProperty<List<Painter>> ghosts() {
    return ghosts;
  }

  /** What is drawn on the ground. */
  public MarkModel marks() {
    return marks;
  }

  /** Opens or closes the legend. */
  public void onLegend() {
    layers().legend().set(!layers().legend().get());
  }

  /** Takes the ruler, or puts it away. */
  public void onMeasure() {
    onTool(new Tool.Measure());
  }

  /** Measures an area, or stops. */
  public void onMeasureArea() {
    onTool(new Tool.MeasureArea());
  }

  /** Adds to what is selected, or stops. */
  public void onBand() {
    onTool(new Tool.Band());
  }

  /** Takes the next click on the ground as the answer to a question; Escape gives it up. */
  public void onPick(Consumer<Point> asked) {
    hand.tool().set(new Tool.Choose(asked));
  }

  private void onTool(Tool wanted) {
    hand.tool().set(hand.tool().get().equals(wanted) ? new Tool.Hand() : wanted);
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
    play.act(command, answer -> tell(command, answer));
  }

  /** Carries out a command and then does something, whatever became of it. */
  void act(Command command, Runnable then) {
    play.act(
        command,
        answer -> {
          then.run();
          tell(command, answer);
        });
  }

  /** Says why nothing happened. */
  void refuse(Rejection why) {
    refusal.set(sentences.of(why));
  }

  /** Says what became of a gesture; one that a rule holds back opens the rule. */
  private void tell(Command command, Answer answer) {
    refusal.set(sentences.of(answer));
    if (answer.held()) {
      requests.onBlocked(command);
    }
  }
}
