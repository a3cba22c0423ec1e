package id.gladi.core.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition names, so that the names can be checked. */
public final class References {
  private References() {}

  /** What a name stands for. */
  public enum Kind {
    INJECT,
    /** An expected action, as {@code inject/action}. */
    ACTION,
    LEVEL,
    UNIT,
    AGENCY,
    /** A kind of token. */
    TYPE,
    /** A place of any sort. */
    PLACE,
    /** A place that must enclose an area. */
    AREA,
    LINE,
    ORDER,
    ACT
  }

  /** One name. */
  public record Reference(Kind kind, String id) {}

  /** The conditions that a condition is made of. */
  static List<Clause> parts(Clause clause) {
    return switch (clause) {
      case Clause.All(var parts) -> parts;
      case Clause.Any(var parts) -> parts;
      case Clause.Not(var part) -> List.of(part);
      case Clause.Never(var part, _, _) -> List.of(part);
      case Clause.Since _,
          Clause.Clock _,
          Clause.Told _,
          Clause.Action _,
          Clause.Level _,
          Clause.Count _,
          Clause.Density _,
          Clause.Astray _,
          Clause.Laid _,
          Clause.Barred _,
          Clause.OpenRoutes _,
          Clause.Acting _,
          Clause.Ordered _,
          Clause.OrderedEarly _,
          Clause.Warnings _,
          Clause.Stage _,
          Clause.Passed _ ->
          List.of();
    };
  }

  /** Every name in reading order. */
  public static List<Reference> of(Clause clause) {
    var all = new ArrayList<Reference>();
    parts(clause).forEach(part -> all.addAll(of(part)));
    all.addAll(own(clause));
    return all;
  }

  private static List<Reference> own(Clause clause) {
    return switch (clause) {
      case Clause.All _,
          Clause.Any _,
          Clause.Not _,
          Clause.Clock _,
          Clause.Astray _,
          Clause.OpenRoutes _,
          Clause.Warnings _ ->
          List.of();
      case Clause.Since(_, var inject) -> one(Kind.INJECT, inject);
      case Clause.Never(_, _, var inject) -> one(Kind.INJECT, inject);
      case Clause.Told(var inject) -> one(Kind.INJECT, inject);
      case Clause.Action(var ref, _) -> one(Kind.ACTION, ref.inject() + "/" + ref.action());
      case Clause.Level(_, var level) -> one(Kind.LEVEL, level);
      case Clause.Count c -> count(c);
      case Clause.Density(var who, _, _) -> who(who);
      case Clause.Laid(var line) -> one(Kind.LINE, line);
      case Clause.Barred(_, var place) -> one(Kind.PLACE, place);
      case Clause.Acting(var act) -> one(Kind.ACT, act);
      case Clause.Ordered(var order, var since) -> since(one(Kind.ORDER, order), since);
      case Clause.OrderedEarly(var order, _) -> one(Kind.ORDER, order);
      case Clause.Stage(_, _, var since) -> since(List.of(), since);
      case Clause.Passed(var since) -> since(List.of(), since);
    };
  }

  private static List<Reference> count(Clause.Count count) {
    var all = new ArrayList<>(who(count.who()));
    for (var where : count.where()) {
      all.addAll(
          switch (where) {
            case Where.Inside(var place) -> one(Kind.AREA, place);
            case Where.Near(_, var place) -> one(Kind.PLACE, place);
            case Where.NearWho(_, var who) -> who(who);
          });
    }
    return all;
  }

  private static List<Reference> who(Who who) {
    return switch (who) {
      case Who.Units(var ids) -> all(Kind.UNIT, ids);
      case Who.Crowds() -> List.of();
      case Who.Agencies(var ids) -> all(Kind.AGENCY, ids);
      case Who.Kinds(var ids) -> all(Kind.TYPE, ids);
    };
  }

  private static List<Reference> since(List<Reference> first, @Nullable String inject) {
    var all = new ArrayList<>(first);
    if (inject != null) {
      all.add(new Reference(Kind.INJECT, inject));
    }
    return all;
  }

  private static List<Reference> one(Kind kind, String id) {
    return all(kind, List.of(id));
  }

  private static List<Reference> all(Kind kind, List<String> ids) {
    return ids.stream().map(id -> new Reference(kind, id)).toList();
  }
}
