package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.draw.Palette;
import id.gladi.ui.desk.DeskActs;
import id.gladi.ui.desk.DeskModel;
import id.gladi.ui.desk.DeskView;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.play.Play;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The whole desk in a window of 1366×768 over a long session, the Kukar case played to its end and
 * on as a {@link LongEvening}: how soon it answers an act, and the frames of scrubbing through all
 * of it. Needs a display, which may be a virtual one. Arguments: {@code acts} or {@code scrub}, and
 * the number of steps (10000 for acts, 100000 for scrubbing).
 */
public final class DeskBench implements DeskActs {
  private final ExerciseSession session;
  private final DeskModel desk;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);

  private DeskBench(int steps) {
    session = LongEvening.of(steps, DeskBench::failed);
    var play = new Play(session, FxThread::run, DeskBench::failed);
    desk = new DeskModel(play, Texts.standard(Language.INDONESIAN));
    var theme = new Theme(Palette.LIGHT);
    stage.setScene(new Scene(new DeskView(desk, theme, new Motion(), this), 1366, 768));
    theme.dress(stage.getScene());
    stage.setX(0);
    stage.setY(0);
  }

  /** Runs the benchmark and prints its table. */
  public static void main(String[] args) {
    System.setProperty("prism.order", "sw");
    var words = List.of(args);
    boolean scrub = words.contains("scrub");
    int steps =
        words.stream()
            .filter(w -> w.matches("\\d+"))
            .findFirst()
            .map(Integer::valueOf)
            .orElse(scrub ? 100_000 : 10_000);
    if (!FxThread.start(() -> new DeskBench(steps).run(scrub))) {
      throw new IllegalStateException("this benchmark needs a display");
    }
  }

  private void run(boolean scrub) {
    stage.show();
    var hands = new DeskHands(desk, stage.getScene());
    System.out.println(
        session.snapshots().get().seq() + " steps, " + desk.play().acts().size() + " acts");
    System.out.println(Frames.head());
    (scrub ? scrubbing(hands) : acting(hands)).start(this::end);
  }

  private Phase acting(DeskHands hands) {
    return answers("open and close the steps (F3)", hands.pane(desk.travel().open()))
        .andThen(answers("open and close the MSEL (F4)", hands.pane(desk.msel().open())))
        .andThen(answers("open and close compliance (F7)", hands.pane(desk.lawful().shown())))
        .andThen(everyAct("", hands))
        .andThen(hands.with(desk.travel().open(), everyAct(", F3 open", hands)))
        .andThen(hands.with(desk.msel().open(), everyAct(", F4 open", hands)))
        .andThen(hands.with(desk.lawful().shown(), everyAct(", F7 open", hands)));
  }

  private Phase everyAct(String how, DeskHands hands) {
    return answers("choose a token" + how, hands.choose())
        .andThen(answers("move a token" + how, hands.move()))
        .andThen(answers("tell an inject (Space)" + how, hands.tell()))
        .andThen(answers("record a decision" + how, hands.decide()))
        .andThen(answers("declare a level" + how, hands.declare()))
        .andThen(answers("undo" + how, hands.undo()));
  }

  private Phase scrubbing(DeskHands hands) {
    var scene = stage.getScene();
    return new Meter("scrub a little", scene, hands.scrub(7))
        .andThen(new Meter("scrub from end to end", scene, hands.scrub(180)))
        .andThen(
            hands.with(
                desk.travel().open(),
                new Meter("scrub a little, F3 open", scene, hands.scrub(7))
                    .andThen(
                        new Meter("scrub from end to end, F3 open", scene, hands.scrub(180)))));
  }

  private Phase answers(String name, Answers.Act act) {
    return new Answers(name, stage.getScene(), act);
  }

  private void end() {
    stage.close();
    desk.play().close();
    session.close();
    FxThread.stop();
  }

  private static void failed(Throwable failure) {
    throw new IllegalStateException(failure);
  }

  @Override
  public void onReview() {}

  @Override
  public void onTasks() {}

  @Override
  public void onRoom() {}

  @Override
  public void onLibrary() {}

  @Override
  public void onSaveElsewhere() {}
}
