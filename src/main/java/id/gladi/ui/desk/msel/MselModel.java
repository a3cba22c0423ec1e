package id.gladi.ui.desk.msel;

import id.gladi.core.condition.Clause;
import id.gladi.core.condition.Watches;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.terrain.Point;
import id.gladi.ui.desk.clock.ClockModel;
import id.gladi.ui.desk.inject.InjectModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Answer;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Play;
import id.gladi.ui.play.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The script during play: every inject with its status, what is offered, and changing it. */
public final class MselModel {
  private final Play play;
  private final ClockModel clock;
  private final InjectModel injects;
  private final Sentences sentences;
  private final MselLines maker;
  private final ObservableList<MselLine> lines = FXCollections.observableArrayList();
  private final StringProperty search = new SimpleStringProperty("");
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty inserting = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable String> building = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<Inject>> offered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable Point> place = new SimpleObjectProperty<>();
  private Watches watches;

  public MselModel(Play play, InjectModel injects, ClockModel clock, Texts texts) {
    this.play = play;
    this.clock = clock;
    this.injects = injects;
    this.sentences = new Sentences(texts, new Names(play::plan, texts));
    this.maker = new MselLines(play, clock, texts);
    this.watches = Watches.of(play.plan());
    Watch.now(this::refresh, play.rested(), clock.due(), search, texts.language());
    Watch.now(this::watch, play.snapshot(), clock.shown());
  }

  /** The lines that match the search, under the headings of their phases. */
  public ObservableList<MselLine> lines() {
    return lines;
  }

  public StringProperty search() {
    return search;
  }

  /** Whether the table is shown. */
  public BooleanProperty open() {
    return open;
  }

  /** Whether the line for an inject to write in is shown. */
  public BooleanProperty inserting() {
    return inserting;
  }

  /** The contingency whose condition is being built; null for none. */
  public ObjectProperty<@Nullable String> building() {
    return building;
  }

  /** Why the last change was refused; empty when it was not. */
  public ReadOnlyStringProperty refusal() {
    return refusal.getReadOnlyProperty();
  }

  /** Contingencies whose condition holds now. They are never told by themselves. */
  public ReadOnlyObjectProperty<List<Inject>> offered() {
    return offered.getReadOnlyProperty();
  }

  /** The place that was asked for last; the view flies there. */
  public ObjectProperty<@Nullable Point> place() {
    return place;
  }

  public InjectModel injects() {
    return injects;
  }

  /** The condition under which a contingency is offered, when the program can judge it. */
  public Optional<Clause> condition(String inject) {
    return watches.watches().stream()
        .filter(watch -> watch.inject().equals(inject))
        .map(Watches.Watch::clause)
        .findFirst();
  }

  /** An inject of the session's script; empty for null. */
  Optional<Inject> inject(@Nullable String id) {
    return id == null ? Optional.empty() : play.plan().exercise().script().inject(id);
  }

  /** Whether an inject stands at the head of the main list. */
  boolean isFirst(Inject inject) {
    var main = play.plan().exercise().script().injects();
    return !main.isEmpty() && main.getFirst().id().equals(inject.id());
  }

  /** Writes an inject into the script, to come next. */
  public void onInsert(String title) {
    onInsert(title, _ -> {});
  }

  /**
   * Writes an inject into the script, to come next.
   *
   * @param then is given its id
   */
  public void onInsert(String title, Consumer<String> then) {
    play.act(
        new Command.AddInject(title, ""),
        answer -> {
          tell(answer);
          if (answer instanceof Answer.Done(var step)) {
            inserting.set(false);
            step.events().stream()
                .filter(Event.InjectAdded.class::isInstance)
                .map(event -> ((Event.InjectAdded) event).inject())
                .forEach(then);
          }
        });
  }

  /** Puts an inject behind another, or first for null. */
  public void onMove(String inject, @Nullable String after) {
    play.act(new Command.MoveInject(inject, after), this::tell);
  }

  /** Moves an inject up or down by one place among those that can still move. */
  public void onShift(Inject inject, int by) {
    var main = play.plan().exercise().script().injects();
    int at = main.indexOf(inject);
    int behind = by < 0 ? at - 2 : at + 1;
    if (at >= 0 && behind >= -1 && behind < main.size() && at + by >= 0) {
      onMove(inject.id(), behind < 0 ? null : main.get(behind).id());
    }
  }

  /** Shows where an inject happens. */
  public void onShow(Inject inject) {
    var at = inject.staging().place();
    if (at != null) {
      place.set(null);
      place.set(at);
    }
  }

  private void refresh() {
    lines.setAll(maker.of(search.get()));
  }

  private void watch() {
    var tree = play.snapshot().get().steps();
    watches = watches.upTo(tree);
    var script = tree.board().script();
    offered.set(
        watches.offered(tree, tree.size(), clock.shown().get()).stream()
            .flatMap(id -> script.inject(id).stream())
            .toList());
  }

  private void tell(Answer answer) {
    refusal.set(sentences.of(answer));
  }
}
