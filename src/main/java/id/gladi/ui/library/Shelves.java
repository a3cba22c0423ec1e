package id.gladi.ui.library;

import id.gladi.app.SessionGlance;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.app.Workspace;
import id.gladi.core.play.Plan;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The exercises and sessions that are listed. Exercises come first, then sessions, then how far
 * each session came, one after another, so that nothing waits for a long session to be read.
 */
final class Shelves {
  private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

  /** A glance stays true until its session has another step. */
  private record Seen(long steps, SessionGlance glance) {}

  private final Workspace workspace;
  private final Errands errands;
  private final ObservableList<ExerciseItem> exercises = FXCollections.observableArrayList();
  private final ObservableList<SessionItem> sessions = FXCollections.observableArrayList();
  private final FilteredList<ExerciseItem> foundExercises = new FilteredList<>(exercises);
  private final FilteredList<SessionItem> foundSessions = new FilteredList<>(sessions);
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final Map<SessionId, Seen> seen = new HashMap<>();
  private int round;

  Shelves(Workspace workspace, Errands errands) {
    this.workspace = workspace;
    this.errands = errands;
  }

  /** All exercises, whatever is looked for. */
  ObservableList<ExerciseItem> exercises() {
    return FXCollections.unmodifiableObservableList(exercises);
  }

  /** All sessions, whatever is looked for. */
  ObservableList<SessionItem> sessions() {
    return FXCollections.unmodifiableObservableList(sessions);
  }

  /** The exercises that match the search. */
  ObservableList<ExerciseItem> foundExercises() {
    return foundExercises;
  }

  /** The sessions that match the search. */
  ObservableList<SessionItem> foundSessions() {
    return foundSessions;
  }

  /** True until exercises and sessions are there. */
  ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  Optional<ExerciseItem> exercise(String id) {
    return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  boolean played(String exercise) {
    return sessions.stream().anyMatch(s -> s.summary().exercise().equals(exercise));
  }

  void show(Search search) {
    foundExercises.setPredicate(exercise -> exercise.matches(search));
    foundSessions.setPredicate(session -> session.matches(search, place(session)));
  }

  /** Puts an exercise first, in place of one with the same id. */
  void add(ExerciseItem exercise) {
    exercises.removeIf(e -> e.id().equals(exercise.id()));
    exercises.addFirst(exercise);
  }

  void load(Set<String> fromFile) {
    loading.set(true);
    int mine = ++round;
    errands.quietly(
        workspace::exercises,
        plans -> onExercises(mine, plans, fromFile),
        () -> loading.set(false));
  }

  private void onExercises(int mine, List<Plan> plans, Set<String> fromFile) {
    var items =
        plans.stream().map(p -> new ExerciseItem(p, fromFile.contains(p.exercise().id()))).toList();
    if (!exercises.equals(items)) {
      exercises.setAll(items);
    }
    errands.quietly(
        workspace::sessions, found -> onSessions(mine, found), () -> loading.set(false));
  }

  private void onSessions(int mine, List<SessionSummary> found) {
    loading.set(false);
    var newest = found.isEmpty() ? null : found.getFirst().id();
    var items = found.stream().map(s -> item(s, s.id().equals(newest))).toList();
    if (!sessions.equals(items)) {
      sessions.setAll(items);
    }
    var unseen = items.stream().filter(item -> item.glance() == null).map(SessionItem::id).toList();
    glance(mine, new ArrayDeque<>(unseen));
  }

  private SessionItem item(SessionSummary summary, boolean newest) {
    var zone =
        exercise(summary.exercise()).map(e -> e.plan().exercise().schedule().zone()).orElse(WIB);
    var item = new SessionItem(summary, null, zone, newest);
    var known = seen.get(summary.id());
    return known != null && known.steps() == summary.steps() ? item.with(known.glance()) : item;
  }

  private void glance(int mine, Deque<SessionId> unseen) {
    var next = unseen.poll();
    if (next == null || mine != round) {
      return;
    }
    errands.quietly(
        () -> workspace.glance(next),
        glance -> {
          onGlance(next, glance);
          glance(mine, unseen);
        },
        () -> {});
  }

  private void onGlance(SessionId id, SessionGlance glance) {
    for (int i = 0; i < sessions.size(); i++) {
      var session = sessions.get(i);
      if (session.id().equals(id)) {
        seen.put(id, new Seen(session.summary().steps(), glance));
        sessions.set(i, session.with(glance));
      }
    }
  }

  private String place(SessionItem session) {
    return exercise(session.summary().exercise()).map(ExerciseItem::place).orElse("");
  }
}
