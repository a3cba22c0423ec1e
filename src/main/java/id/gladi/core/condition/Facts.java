package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Conduct.Given;
import id.gladi.core.conduct.RequestLog;
import id.gladi.core.play.Board;
import id.gladi.core.play.InjectState;
import id.gladi.core.play.Journal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the record of a board says was told, ordered, warned and passed. */
record Facts(Board board) {
  /** When an inject was told; empty before. */
  Optional<TPlus> told(String inject) {
    return board.progress().injects().get(inject) instanceof InjectState.Delivered(var at)
        ? Optional.of(at)
        : Optional.empty();
  }

  /** The warnings that the crowd heard which heard the most. */
  int warnings() {
    return board.conduct().warnings().values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** Whether an order was given or a request sent, since an inject when one is named. */
  boolean ordered(String order, @Nullable String since) {
    var orders = orders(order).map(Given::at);
    var requests =
        board.conduct().requests().stream()
            .filter(log -> log.request().order().equals(order))
            .map(RequestLog::sentAt);
    return Stream.concat(orders, requests).anyMatch(at -> counts(at, since));
  }

  private Stream<Given> orders(String order) {
    return board.conduct().orders().stream().filter(given -> given.order().order().equals(order));
  }

  /**
   * Whether an order was given before its crowd, or any crowd when it names none, had heard so many
   * warnings. A warning of the same exercise time counts as heard.
   */
  boolean orderedBefore(String order, int warnings) {
    return orders(order).anyMatch(given -> heard(given) < warnings);
  }

  private int heard(Given given) {
    var crowd = given.order().crowd();
    var heard =
        crowd == null
            ? board.conduct().warnings().values()
            : List.of(board.conduct().warningsTo(crowd));
    return heard.stream().mapToInt(times -> upTo(times, given.at())).max().orElse(0);
  }

  private static int upTo(Collection<TPlus> times, TPlus end) {
    return times.stream().mapToInt(at -> at.compareTo(end) <= 0 ? 1 : 0).sum();
  }

  /** The highest stage of force decided or ordered; 0 when none was. */
  int stage(@Nullable String since) {
    var decided =
        board.journal().entries().stream()
            .filter(Journal.Entry.Decided.class::isInstance)
            .map(Journal.Entry.Decided.class::cast)
            .filter(entry -> counts(entry.at(), since))
            .mapToInt(entry -> entry.decision().stage());
    var ordered =
        board.conduct().orders().stream()
            .filter(given -> counts(given.at(), since))
            .mapToInt(given -> given.order().effectiveStage());
    return IntStream.concat(decided, ordered).max().orElse(0);
  }

  boolean passed(@Nullable String since) {
    return board.journal().entries().stream()
        .filter(Journal.Entry.ControlPassed.class::isInstance)
        .anyMatch(entry -> counts(entry.at(), since));
  }

  private boolean counts(TPlus at, @Nullable String since) {
    return since == null || told(since).map(told -> !at.isBefore(told)).orElse(false);
  }
}
