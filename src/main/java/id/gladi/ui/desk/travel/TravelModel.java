package id.gladi.ui.desk.travel;

import id.gladi.core.plan.Script;
import id.gladi.core.play.Branch;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Journey;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;

/** The way that was played as a tree, and the branches that were taken. */
public final class TravelModel {
  private final Play play;
  private final PlaceWords words;
  private final ReplayModel replay;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<EnumSet<Journey.Kind>> kinds =
      new SimpleObjectProperty<>(EnumSet.allOf(Journey.Kind.class));
  private final Grove grove = new Grove();
  private final Way way = new Way();
  private final ReadOnlyObjectWrapper<List<Branch>> branches =
      new ReadOnlyObjectWrapper<>(List.of());

  public TravelModel(Play play, Texts texts) {
    this.play = play;
    this.words = new PlaceWords(play, texts);
    this.replay = new ReplayModel(play, System::nanoTime);
    Watch.now(this::follow, play.snapshot(), open);
    Watch.now(this::want, search, kinds, texts.language());
    script()
        .subscribe((_, _) -> {
          if (!search.get().isBlank()) {
            want();
          }
        });
  }

  public Play play() {
    return play;
  }

  public ReplayModel replay() {
    return replay;
  }

  /** Whether the tree is shown; it is only made then. */
  public BooleanProperty open() {
    return open;
  }

  public StringProperty search() {
    return search;
  }

  /** The sorts of places that are shown; phases always are. */
  ObjectProperty<EnumSet<Journey.Kind>> kinds() {
    return kinds;
  }

  /** The tree of places; another root when it was grown anew. */
  ReadOnlyObjectProperty<TreeItem<Journey.Place>> root() {
    return grove.root();
  }

  /** The item of an act in the tree, or null where it is not shown. */
  @Nullable TreeItem<Journey.Place> item(long step) {
    return grove.item(step);
  }

  /** What a place of the tree is called. */
  public String words(Journey.Place place) {
    return words.of(place);
  }

  /** When a place of the tree was reached, by the clock on the wall. */
  String clock(Journey.Place place) {
    return words.clock(place);
  }

  /** The script as it stands, whose titles the words are made of. */
  ObservableValue<Script> script() {
    return play.snapshot().map(snapshot -> snapshot.board().script());
  }

  /** The branches so far, the first one first. */
  public ReadOnlyObjectProperty<List<Branch>> branches() {
    return branches.getReadOnlyProperty();
  }

  /** The name for the next branch; empty takes the next number. */
  public StringProperty name() {
    return name;
  }

  /** Shows or hides a sort of place. */
  void onFilter(Journey.Kind kind, boolean shown) {
    var next = EnumSet.copyOf(kinds.get());
    if (shown) {
      next.add(kind);
    } else {
      next.remove(kind);
    }
    kinds.set(next);
  }

  void onChosen(Journey.Place place) {
    play.look(place.step().seq());
  }

  /** Plays on from the act that is shown, as a branch under the given name or the next number. */
  public void onPlayOn() {
    var given = name.get().strip();
    play.playOnFromHere(
        given.isEmpty() ? Branch.nextName(tree()) : given, answer -> cleared(answer));
  }

  /** Goes on where a branch was left. */
  public void onContinue(Branch branch) {
    play.playOnFrom(branch.tip(), branch.name(), answer -> cleared(answer));
  }

  private void cleared(Answer answer) {
    if (answer instanceof Answer.Done) {
      name.set("");
    }
  }

  /** The branch that is played now. */
  public String current() {
    return branches.get().stream()
        .filter(branch -> branch.tip() == tree().size())
        .map(Branch::name)
        .findFirst()
        .orElse("");
  }

  private StepTree tree() {
    return play.snapshot().get().steps();
  }

  private void follow() {
    branches.set(Branch.of(tree(), branches.get()));
    if (!open.get()) {
      return;
    }
    int same = way.follow(tree(), play.acts());
    grove.follow(way.places(), same);
  }

  private void want() {
    var sought = search.get().strip().toLowerCase(Locale.ROOT);
    grove.want(kinds.get(), place -> sought.isEmpty() || words.say(place, sought), way.places());
  }
}
