package id.gladi.ui.desk.setup;

import id.gladi.core.plan.PlannedStage;
import id.gladi.core.play.Command;
import id.gladi.core.play.SetUp;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The mode of the desk, and the stage whose plan is laid. FX thread only. */
public final class SetUpModel {
  private final Play play;
  private final ClockModel clock;
  private final Names names;
  private final Sentences sentences;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Stage> chosen;

  /**
   * A stage that can be laid.
   *
   * @param id of a planned stage, or of a level that has none yet
   */
  public record Stage(String id, String name) {}

  public SetUpModel(Play play, ClockModel clock, Names names, Sentences sentences) {
    this.play = play;
    this.clock = clock;
    this.names = names;
    this.sentences = sentences;
    this.chosen = new SimpleObjectProperty<>(stages().getFirst());
    play.moment()
        .subscribe(moment -> {
          open.set(moment.board().setUp().open());
          refusal.set("");
        });
  }

  /** Whether the board shows the plan and the play waits. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Why the last act was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** The stage that is laid and recorded. */
  public ObjectProperty<Stage> chosen() {
    return chosen;
  }

  Play play() {
    return play;
  }

  /** Every level of the profile with its planned stages, from the calmest. */
  public List<Stage> stages() {
    var found = new ArrayList<Stage>();
    var planned = play.plan().exercise().deployment().stages();
    for (var level : play.plan().profile().levels()) {
      var own = planned.stream().filter(s -> s.level().equals(level.id())).toList();
      own.forEach(stage -> found.add(new Stage(stage.id(), name(stage))));
      if (own.isEmpty()) {
        found.add(new Stage(level.id(), brief(level.id())));
      }
    }
    return found;
  }

  private String name(PlannedStage stage) {
    return stage.name().equals(stage.level()) ? brief(stage.level()) : stage.name();
  }

  private String brief(String level) {
    return names.level(level).replaceFirst(" – .*", "");
  }

  /** Whether a stage was recorded at the table. */
  public boolean recorded(Stage stage) {
    SetUp setUp = play.moment().get().board().setUp();
    return setUp.stages().containsKey(stage.id());
  }

  /** Opens persiapan or goes back to the play; the clock stands meanwhile. */
  public void onMode(boolean setUp) {
    if (setUp != open.get()) {
      if (clock.running().get()) {
        clock.onToggle();
      }
      act(setUp ? new Command.BeginSetUp() : new Command.EndSetUp());
    }
  }

  /** The other mode. */
  public void onSwitch() {
    onMode(!open.get());
  }

  /** Units go where the plan has them for the chosen stage. */
  public void onTake() {
    act(new Command.TakeStations(chosen.get().id()));
  }

  /** Where the units stand becomes the plan of the chosen stage. */
  public void onRecord() {
    act(new Command.RecordStations(chosen.get().id()));
  }

  private void act(Command command) {
    play.act(command, this::tell);
  }

  private void tell(Answer answer) {
    refusal.set(sentences.of(answer));
  }
}
