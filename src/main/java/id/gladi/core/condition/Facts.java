package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.play.Board;
import id.gladi.core.play.Decision;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Journal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the record of a board says was told, ordered, warned and passed. */
record Facts(Board board) {
  /** The oral appeal, stage 2 of Perkap 1/2009: every decision at this stage is a warning given. */
  private static final int WARNING = 2;

  /** When an inject was told; empty before. */
  Optional<TPlus> told(String inject) {
    return board.progress().injects().get(inject) instanceof InjectState.Delivered(var at)
        ? Optional.of(at)
        : Optional.empty();
  }

  private List<Journal.Entry.Decided> decisions() {
    return board.journal().entries().stream()
        .filter(Journal.Entry.Decided.class::isInstance)
        .map(Journal.Entry.Decided.class::cast)
        .toList();
  }

  int warnings() {
    return decisions().stream().mapToInt(d -> d.decision().stage() == WARNING ? 1 : 0).sum();
  }

  /** Whether an order was given, since an inject when one is named. */
  boolean ordered(String order, @Nullable String since) {
    return since(since, decisions().stream()).anyMatch(d -> orders(d.decision(), order));
  }

  /** Whether an order was given before so many warnings. */
  boolean orderedBefore(String order, int warnings) {
    int warned = 0;
    for (var decided : decisions()) {
      if (warned < warnings && orders(decided.decision(), order)) {
        return true;
      }
      warned += decided.decision().stage() == WARNING ? 1 : 0;
    }
    return false;
  }

  /** A decision sends out the means that the order is named after, such as {@code awc}. */
  private boolean orders(Decision decision, String order) {
    return decision.units().stream()
        .flatMap(id -> board.field().token(id).stream())
        .anyMatch(token -> token.face().kind().equals(order));
  }

  /** The highest stage of force decided; 0 when none was. */
  int stage(@Nullable String since) {
    return since(since, decisions().stream()).mapToInt(d -> d.decision().stage()).max().orElse(0);
  }

  boolean passed(@Nullable String since) {
    var passed =
        board.journal().entries().stream().filter(Journal.Entry.ControlPassed.class::isInstance);
    return since(since, passed).findAny().isPresent();
  }

  private <E extends Journal.Entry> Stream<E> since(@Nullable String inject, Stream<E> entries) {
    if (inject == null) {
      return entries;
    }
    var told = told(inject);
    return told.isEmpty()
        ? Stream.empty()
        : entries.filter(entry -> !entry.at().isBefore(told.get()));
  }
}
