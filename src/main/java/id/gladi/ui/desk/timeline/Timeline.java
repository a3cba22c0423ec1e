package id.gladi.ui.desk.timeline;

import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Level;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Phase;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.InjectStatus;
import id.gladi.core.play.Journal;
import id.gladi.core.play.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Planned and played time as data for the painter.
 *
 * @param end the last exercise time shown
 * @param now exercise time of the board
 * @param phases as planned
 * @param bands levels: played up to now, planned after it
 * @param marks injects where they were told or are due
 * @param decisions when decisions were recorded, each time once
 */
record Timeline(
    TPlus end,
    TPlus now,
    List<Phase> phases,
    List<Band> bands,
    List<Mark> marks,
    List<TPlus> decisions) {

  /** A level over a time; planned bands are hatched. */
  record Band(Level level, TPlus from, TPlus to, boolean played) {}

  /** An inject on the line. */
  record Mark(Inject inject, TPlus at, InjectStatus status) {
    /** Whether it can still be put at another time. */
    boolean movable() {
      return switch (status) {
        case READY, DUE, POSTPONED -> true;
        case SKIPPED, TOLD, DONE -> false;
      };
    }

    Mark at(TPlus time) {
      return new Mark(inject, time, status);
    }
  }

  static Timeline of(Plan plan, Board board) {
    var exercise = plan.exercise();
    var end =
        TPlus.ofMinutes(Math.max(1, exercise.schedule().durationMinutes())).later(board.clock());
    var marks = exercise.script().injects().stream().map(inject -> mark(board, inject)).toList();
    var decisions =
        board.journal().entries().stream()
            .filter(Journal.Entry.Decided.class::isInstance)
            .map(Journal.Entry::at)
            .distinct()
            .toList();
    return new Timeline(
        end, board.clock(), exercise.script().phases(), bands(plan, board), marks, decisions);
  }

  private static Mark mark(Board board, Inject inject) {
    var at =
        switch (board.progress().injects().get(inject.id())) {
          case null -> inject.at();
          case InjectState.Delivered(var told) -> told;
          case InjectState.Skipped _ -> inject.at();
          case InjectState.Postponed(var until) -> until.later(inject.at());
        };
    return new Mark(inject, at, InjectStatus.of(board, inject, board.clock()));
  }

  private static List<Band> bands(Plan plan, Board board) {
    var bands = new ArrayList<Band>();
    var from = TPlus.ZERO;
    var level = plan.profile().calmest().id();
    for (var entry : board.journal().entries()) {
      if (entry instanceof Journal.Entry.LevelDeclared declared) {
        add(bands, plan, declared.from(), from, declared.at(), true);
        from = declared.at();
        level = declared.to();
      }
    }
    add(bands, plan, level, from, board.clock(), true);
    for (var planned : plan.exercise().script().levels()) {
      var begin = planned.from().later(board.clock());
      add(bands, plan, planned.level(), begin, planned.to(), false);
    }
    return List.copyOf(bands);
  }

  private static void add(
      List<Band> bands, Plan plan, String level, TPlus from, TPlus to, boolean played) {
    if (from.isBefore(to)) {
      plan.profile().level(level).ifPresent(l -> bands.add(new Band(l, from, to, played)));
    }
  }

  /** The phase that a time lies in, or 0. */
  int phase(TPlus time) {
    return phases.stream()
        .filter(p -> !time.isBefore(p.from()) && time.isBefore(p.to()))
        .mapToInt(Phase::number)
        .findFirst()
        .orElse(0);
  }
}
