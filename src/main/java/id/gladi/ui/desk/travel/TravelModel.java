package id.gladi.ui.desk.travel;

import id.gladi.core.play.Branch;
import id.gladi.core.play.StepTree;
import id.gladi.core.review.Journey;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.StepWords;
import id.gladi.ui.play.Times;
import java.util.ArrayList;
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

/** The way that was played as a tree, and the branches that were taken. */
public final class TravelModel {
  private final Play play;
  private final Texts texts;
  private final Times times;
  private final StepWords words;
  private final ReplayModel replay;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty search = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<EnumSet<Journey.Kind>> kinds =
      new SimpleObjectProperty<>(EnumSet.allOf(Journey.Kind.class));
  private final ReadOnlyObjectWrapper<List<Line>> roots = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Branch>> branches =
      new ReadOnlyObjectWrapper<>(List.of());

  /** A place in the tree in words. */
  public record Line(
      Journey.Kind kind, long step, String clock, String words, List<Line> children) {
    public Line {
      children = List.copyOf(children);
    }
  }

  public TravelModel(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
    this.times = new Times(play.plan().exercise().schedule(), texts);
    this.words = new StepWords(play::plan, texts);
    this.replay = new ReplayModel(play, System::nanoTime);
    Watch.now(this::refresh, play.snapshot(), open, search, kinds, texts.language());
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

  ReadOnlyObjectProperty<List<Line>> roots() {
    return roots.getReadOnlyProperty();
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

  public void onChosen(Line line) {
    play.look(line.step());
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

  private void refresh() {
    branches.set(Branch.of(tree()));
    if (open.get()) {
      roots.set(lines(Journey.of(play.plan(), play.acts())));
    }
  }

  /** The places that match; one that does not is left out unless something under it matches. */
  private List<Line> lines(List<Journey.Node> nodes) {
    var lines = new ArrayList<Line>();
    for (var node : nodes) {
      var children = lines(node.children());
      var line =
          new Line(node.kind(), node.step().seq(), times.clock(node.at()), words(node), children);
      if (node.kind() != Journey.Kind.PHASE && !kinds.get().contains(node.kind())) {
        lines.addAll(children);
      } else if (!children.isEmpty() || (matches(line) && node.kind() != Journey.Kind.PHASE)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean matches(Line line) {
    return line.words()
        .toLowerCase(Locale.ROOT)
        .contains(search.get().strip().toLowerCase(Locale.ROOT));
  }

  private String words(Journey.Node node) {
    if (node.kind() == Journey.Kind.PHASE) {
      return play.plan().exercise().script().phases().stream()
          .filter(phase -> phase.number() == node.phase())
          .findFirst()
          .map(phase -> texts.get("msel.phase", phase.number(), phase.name()))
          .orElse(texts.get("travel.before"));
    }
    return words.of(node.step(), tree().board());
  }
}
