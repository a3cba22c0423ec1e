package id.gladi.core.conduct;

import id.gladi.core.TPlus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What is on record so far. Immutable and shared freely between threads.
 *
 * @param orders in the order they were given
 * @param warnings exercise times of the warnings that each crowd heard, by token
 * @param requests by id, in the order they were sent
 * @param arrests by id
 * @param offers meetings with KPU that were offered
 * @param acts acts of force that call for a report
 * @param reports by act; the newest word counts
 * @param custody answers, oldest first
 * @param closed true once the exercise is closed as finished
 */
public record Conduct(
    PVector<Given> orders,
    PMap<String, PVector<TPlus>> warnings,
    PVector<RequestLog> requests,
    PMap<String, Arrest> arrests,
    PVector<Offer> offers,
    PVector<ForceUsed> acts,
    PMap<String, ForceReport> reports,
    PVector<Answered> custody,
    boolean closed) {
  public static final Conduct NONE =
      new Conduct(
          TreePVector.empty(),
          TreePMap.empty(),
          TreePVector.empty(),
          TreePMap.empty(),
          TreePVector.empty(),
          TreePVector.empty(),
          TreePMap.empty(),
          TreePVector.empty(),
          false);

  /** An order with its id and exercise time. */
  public record Given(String id, TPlus at, Order order) {}

  /** A meeting with KPU was offered; to everybody when {@code crowd} is null. */
  public record Offer(TPlus at, @Nullable String crowd, String by, String text) {}

  /** Force of stage 4 or 5 was decided or ordered. */
  public record ForceUsed(String id, TPlus at, String by, String what, int stage) {}

  /** A custody answer with its exercise time. */
  public record Answered(TPlus at, Custody custody) {}

  /** The times of the warnings that a crowd heard, oldest first. */
  public List<TPlus> warningsTo(String crowd) {
    return warnings.getOrDefault(crowd, TreePVector.empty());
  }

  public Optional<RequestLog> request(String id) {
    return requests.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The acts whose report is missing or incomplete, oldest first. */
  public List<ForceUsed> unreported() {
    return acts.stream().filter(act -> !reported(act.id())).toList();
  }

  private boolean reported(String act) {
    var report = reports.get(act);
    return report != null && report.complete();
  }

  public Conduct with(Given given) {
    return change().orders(orders.plus(given)).done();
  }

  public Conduct with(ForceUsed used) {
    return change().acts(acts.plus(used)).done();
  }

  public Conduct with(Offer offer) {
    return change().offers(offers.plus(offer)).done();
  }

  public Conduct with(Answered answered) {
    return change().custody(custody.plus(answered)).done();
  }

  public Conduct warned(String crowd, TPlus at) {
    var heard = warnings.getOrDefault(crowd, TreePVector.empty());
    return change().warnings(warnings.plus(crowd, heard.plus(at))).done();
  }

  /** A part of a crowd heard what the whole heard. */
  public Conduct inherited(String from, String part) {
    var heard = warnings.get(from);
    return heard == null ? this : change().warnings(warnings.plus(part, heard)).done();
  }

  public Conduct sent(String id, Request request, TPlus at) {
    return change().requests(requests.plus(RequestLog.sent(id, request, at))).done();
  }

  /** The request in another state; unknown requests are left alone. */
  public Conduct answered(String id, RequestLog.Entry entry) {
    for (int i = 0; i < requests.size(); i++) {
      if (requests.get(i).id().equals(id)) {
        return change().requests(requests.with(i, requests.get(i).plus(entry))).done();
      }
    }
    return this;
  }

  public Conduct arrested(String id, Arrest arrest) {
    return change().arrests(arrests.plus(id, arrest)).done();
  }

  /** The arrest with what was seen to since; unknown arrests are left alone. */
  public Conduct caredFor(String id, List<Arrest.Care> care) {
    var arrest = arrests.get(id);
    return arrest == null ? this : arrested(id, arrest.with(care));
  }

  public Conduct reported(ForceReport report) {
    var all = reports;
    for (var act : report.acts()) {
      all = all.plus(act, report);
    }
    return change().reports(all).done();
  }

  public Conduct finished() {
    return change().closed(true).done();
  }

  private ConductChange change() {
    return new ConductChange(this);
  }
}
