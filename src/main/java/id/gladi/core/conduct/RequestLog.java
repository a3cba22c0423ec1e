package id.gladi.core.conduct;

import id.gladi.core.TPlus;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** A request and what became of it, in order; the first state is that it was sent. */
public record RequestLog(String id, Request request, PVector<Entry> entries) {
  static RequestLog sent(String id, Request request, TPlus at) {
    return new RequestLog(
        id, request, TreePVector.singleton(new Entry(Request.State.SENT, at, "")));
  }

  /** A state and the exercise time at which it was reached. */
  public record Entry(Request.State state, TPlus at, String note) {}

  RequestLog plus(Entry entry) {
    return new RequestLog(id, request, entries.plus(entry));
  }

  public Request.State state() {
    return entries.getLast().state();
  }

  public TPlus sentAt() {
    return entries.getFirst().at();
  }

  /** Seconds of exercise time from sending to a state; empty while it has not been reached. */
  public Optional<Integer> secondsTo(Request.State state) {
    return entries.stream()
        .filter(e -> e.state() == state)
        .findFirst()
        .map(e -> e.at().seconds() - sentAt().seconds());
  }
}
