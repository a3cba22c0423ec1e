package id.gladi.ui.library;

import id.gladi.app.ExerciseSession;
import id.gladi.app.Opened;
import id.gladi.app.SessionId;
import id.gladi.app.Workspace;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Language;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens in the library, without a control. Reads and writes in the background,
 * one errand at a time; use on the user interface's thread only.
 */
final class LibraryModel {
  private final Workspace workspace;
  private final Errands errands;
  private final Consumer<ExerciseSession> play;
  private final Shelves shelves;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
  private final Set<String> fromFile = new HashSet<>();

  /**
   * A library of a workspace; empty until {@link #load()}.
   *
   * @param play is given every session that is started or resumed
   * @param failures told of what nobody expected
   */
  LibraryModel(
      Workspace workspace,
      Hands hands,
      Consumer<ExerciseSession> play,
      Consumer<Throwable> failures) {
    this.workspace = workspace;
    this.errands = new Errands(hands, failures);
    this.play = play;
    this.shelves = new Shelves(workspace, errands);
    query.subscribe(text -> shelves.show(Search.of(text)));
  }

  /** Reads exercises and sessions anew; what is shown stays until they are there. */
  void load() {
    shelves.load(Set.copyOf(fromFile));
  }

  Shelves shelves() {
    return shelves;
  }

  /** What is looked for; filters exercises and sessions. */
  StringProperty query() {
    return query;
  }

  /** The id of the exercise that is chosen in the list. */
  ObjectProperty<@Nullable String> chosen() {
    return chosen;
  }

  ReadOnlyObjectProperty<Errand> errand() {
    return errands.current();
  }

  ReadOnlyObjectProperty<Notice> notice() {
    return errands.notice();
  }

  /** The exercise that is chosen in the list. */
  Optional<ExerciseItem> chosenExercise() {
    return Optional.ofNullable(chosen.get()).flatMap(shelves::exercise);
  }

  /** The chosen exercise, when nobody has played it yet. */
  Optional<ExerciseItem> unplayed() {
    return Optional.ofNullable(chosen.get())
        .flatMap(shelves::exercise)
        .filter(exercise -> !shelves.played(exercise.id()));
  }

  void start(ExerciseItem exercise) {
    errands.begin(
        new Errand(Errand.Kind.STARTING, exercise.name(), -1),
        () -> workspace.start(exercise.id()),
        play);
  }

  void resume(SessionItem session) {
    errands.begin(
        new Errand(Errand.Kind.RESUMING, session.summary().name(), -1),
        () -> workspace.resume(session.id()),
        play);
  }

  /** Opens an exercise file; a good one is chosen in the list, a bad one gives all its faults. */
  void open(Path file) {
    errands.begin(
        new Errand(Errand.Kind.READING, name(file), -1),
        () -> workspace.openExercise(file),
        opened -> onOpened(file, opened));
  }

  private void onOpened(Path file, Opened opened) {
    switch (opened) {
      case Opened.Ready(var plan) -> onReady(plan);
      case Opened.Faulty(var faults) -> errands.say(new Notice.BadFile(file, faults));
    }
  }

  /** Puts an exercise first and chooses it. */
  void onReady(Plan plan) {
    fromFile.add(plan.exercise().id());
    query.set("");
    shelves.add(new ExerciseItem(plan, true));
    chosen.set(plan.exercise().id());
    errands.say(new Notice.ExerciseOpened(plan.exercise().identity().name()));
  }

  void writeReview(SessionId session, Path file, Language language) {
    errands.begin(
        new Errand(Errand.Kind.WRITING, name(file), 0),
        () -> {
          workspace.writeReview(session, file, language.code(), errands.progress());
          return file;
        },
        written -> errands.say(new Notice.ReviewWritten(written)));
  }

  /** Stops writing the review. */
  void stop() {
    errands.stop();
  }

  /** Puts the notice away. */
  void dismiss() {
    errands.say(new Notice.None());
  }

  private static String name(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
