package id.gladi.core.conduct;

import id.gladi.core.TPlus;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** Makes the next state from one changed part. Mutable, used once and thrown away. */
final class ConductChange {
  private PVector<Conduct.Given> orders;
  private PMap<String, PVector<TPlus>> warnings;
  private PVector<RequestLog> requests;
  private PMap<String, Arrest> arrests;
  private PVector<Conduct.Offer> offers;
  private PVector<Conduct.ForceUsed> acts;
  private PMap<String, ForceReport> reports;
  private PVector<Conduct.Answered> custody;
  private boolean closed;

  ConductChange(Conduct from) {
    orders = from.orders();
    warnings = from.warnings();
    requests = from.requests();
    arrests = from.arrests();
    offers = from.offers();
    acts = from.acts();
    reports = from.reports();
    custody = from.custody();
    closed = from.closed();
  }

  ConductChange orders(PVector<Conduct.Given> next) {
    orders = next;
    return this;
  }

  ConductChange warnings(PMap<String, PVector<TPlus>> next) {
    warnings = next;
    return this;
  }

  ConductChange requests(PVector<RequestLog> next) {
    requests = next;
    return this;
  }

  ConductChange arrests(PMap<String, Arrest> next) {
    arrests = next;
    return this;
  }

  ConductChange offers(PVector<Conduct.Offer> next) {
    offers = next;
    return this;
  }

  ConductChange acts(PVector<Conduct.ForceUsed> next) {
    acts = next;
    return this;
  }

  ConductChange reports(PMap<String, ForceReport> next) {
    reports = next;
    return this;
  }

  ConductChange custody(PVector<Conduct.Answered> next) {
    custody = next;
    return this;
  }

  ConductChange closed(boolean next) {
    closed = next;
    return this;
  }

  Conduct done() {
    return new Conduct(orders, warnings, requests, arrests, offers, acts, reports, custody, closed);
  }
}
