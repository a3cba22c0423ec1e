package id.gladi.core.condition;

import id.gladi.core.condition.Expected.Thing;
import id.gladi.core.plan.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads who and where a condition looks at. */
final class Targets {
  private static final List<String> WHO = List.of("satuan", "massa", "instansi", "jenis");

  private final Pieces pieces;

  Targets(Pieces pieces) {
    this.pieces = pieces;
  }

  Who who() {
    if (pieces.take("satuan")) {
      return new Who.Units(pieces.idNext() ? listed(pieces::id) : List.of());
    }
    if (pieces.take("massa")) {
      return new Who.Crowds();
    }
    if (pieces.take("instansi")) {
      return new Who.Agencies(listed(pieces::id));
    }
    if (pieces.take("jenis")) {
      return new Who.Kinds(listed(pieces::id));
    }
    throw pieces.misfit(Thing.WHO);
  }

  <T> List<T> listed(Supplier<T> one) {
    var all = new ArrayList<T>();
    do {
      all.add(one.get());
    } while (pieces.take(","));
    return all;
  }

  List<Where> where() {
    var all = new ArrayList<Where>();
    while (true) {
      if (pieces.take("di")) {
        all.add(new Where.Inside(pieces.id()));
      } else if (pieces.take("dalam")) {
        all.add(near());
      } else {
        return all;
      }
    }
  }

  Where near() {
    double metres = pieces.number();
    pieces.demand("m");
    pieces.demand("dari");
    return WHO.stream().anyMatch(pieces::next)
        ? new Where.NearWho(metres, who())
        : new Where.Near(metres, pieces.id());
  }

  LineKind lineKind() {
    for (var kind : LineKind.values()) {
      if (pieces.take(kind.id())) {
        return kind;
      }
    }
    throw pieces.misfit(Thing.LINE_KIND);
  }
}
