package id.gladi.core.condition;

import id.gladi.core.condition.Clause.Count;
import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.plan.LineKind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a condition in its canonical words. */
final class Printer {
  private Printer() {}

  static String of(Clause clause) {
    return switch (clause) {
      case Clause.All(var parts) -> joined(parts, " dan ");
      case Clause.Any(var parts) -> joined(parts, " atau ");
      case Clause.Not(Clause.Barred barred) -> "tidak " + of(barred);
      case Clause.Not(var part) -> "bukan " + bracketed(part);
      case Clause.Since(var minutes, var inject) -> within(minutes, inject);
      case Clause.Clock(var at) -> at.toString();
      case Clause.Never(var part, var minutes, var inject) ->
          "tidak pernah (" + of(part) + ") dalam " + within(minutes, inject);
      case Clause.Told(var inject) -> "inject " + inject + " disajikan";
      case Clause.Action(var ref, var verdict) ->
          "aksi " + ref.inject() + "/" + ref.action() + " " + verdict.word();
      case Clause.Level(var relation, var level) -> "tingkat " + relation.sign() + " " + level;
      case Count count -> count(count);
      case Clause.Density(var crowd, var relation, var dense) ->
          "kepadatan " + of(crowd) + " " + relation.sign() + " " + number(dense);
      case Clause.Astray(var metres) -> "bagian terpisah > " + number(metres) + " m";
      case Clause.Laid(var line) -> "garis " + line + " terpasang";
      case Clause.Barred(var kinds, var place) ->
          "ada garis "
              + kinds.stream().map(LineKind::id).collect(Collectors.joining(", "))
              + " di "
              + place;
      case Clause.OpenRoutes(var relation, var n) -> "rute-bubar " + relation.sign() + " " + n;
      case Clause.Acting(var act) -> "tindakan " + act + " berlangsung";
      case Clause.Ordered(var order, var since) ->
          "perintah " + order + " diberikan" + since(since);
      case Clause.OrderedEarly(var order, var n) -> "perintah " + order + " sebelum imbauan " + n;
      case Clause.Warnings(var relation, var n) -> "imbauan " + relation.sign() + " " + n;
      case Clause.Stage(var relation, var stage, var since) ->
          "tahap " + relation.sign() + " " + stage + since(since);
      case Clause.Passed(var since) -> "alih-kendali tercatat" + since(since);
    };
  }

  private static String joined(List<Clause> parts, String word) {
    return parts.stream().map(Printer::bracketed).collect(Collectors.joining(word));
  }

  private static String bracketed(Clause clause) {
    boolean several = clause instanceof Clause.All || clause instanceof Clause.Any;
    return several ? "(" + of(clause) + ")" : of(clause);
  }

  private static String within(int minutes, String inject) {
    return minutes + " menit sejak inject " + inject;
  }

  private static String since(@Nullable String inject) {
    return inject == null ? "" : " sejak inject " + inject;
  }

  private static String count(Count c) {
    var what = of(c.who()) + c.where().stream().map(Printer::of).collect(Collectors.joining());
    if (c.measure() == Measure.UNITS && c.relation() == Relation.AT_LEAST && c.number() == 1) {
      return "ada " + what;
    }
    if (c.measure() == Measure.UNITS && c.relation() == Relation.EXACTLY && c.number() == 0) {
      return "tidak ada " + what;
    }
    return c.measure().word() + " " + what + " " + c.relation().sign() + " " + c.number();
  }

  static String of(Who who) {
    return switch (who) {
      case Who.Units(var ids) -> ids.isEmpty() ? "satuan" : "satuan " + list(ids);
      case Who.Crowds() -> "massa";
      case Who.Agencies(var ids) -> "instansi " + list(ids);
      case Who.Kinds(var ids) -> "jenis " + list(ids);
    };
  }

  private static String of(Where where) {
    return switch (where) {
      case Where.Inside(var place) -> " di " + place;
      case Where.Near(var metres, var place) -> " dalam " + number(metres) + " m dari " + place;
      case Where.NearWho(var metres, var who) -> " dalam " + number(metres) + " m dari " + of(who);
    };
  }

  private static String list(List<String> ids) {
    return String.join(", ", ids);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
