package id.gladi.core.condition;

import id.gladi.core.TPlus;
import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.condition.Clause.Verdict;
import id.gladi.core.condition.Expected.Thing;
import id.gladi.core.play.ActionRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text of one condition. {@code dan} binds closer than {@code atau}. */
final class Parser {
  /** Brackets in each other; nobody reads more. */
  private static final int DEEPEST = 24;

  private final Pieces pieces;
  private final Targets targets;
  private int depth;

  Parser(String text) {
    pieces = new Pieces(text);
    targets = new Targets(pieces);
  }

  Parsed parse() {
    try {
      var clause = either();
      if (!pieces.ended()) {
        throw pieces.misfit("dan, atau");
      }
      return new Parsed.Good(clause);
    } catch (Pieces.Misfit misfit) {
      return misfit.bad();
    }
  }

  private Clause either() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(both());
    } while (pieces.take("atau"));
    return parts.size() == 1 ? parts.getFirst() : new Clause.Any(parts);
  }

  private Clause both() {
    var parts = new ArrayList<Clause>();
    do {
      parts.add(one());
    } while (pieces.take("dan"));
    return parts.size() == 1 ? parts.getFirst() : new Clause.All(parts);
  }

  private Clause one() {
    if (++depth > DEEPEST) {
      throw pieces.misfit(Thing.LESS_NESTING);
    }
    var clause = pieces.take("bukan") ? new Clause.Not(one()) : term();
    depth--;
    return clause;
  }

  private Clause term() {
    if (pieces.next("(")) {
      return brackets();
    }
    if (pieces.peek().startsWith("T+")) {
      return clock();
    }
    if (pieces.wholeNext()) {
      return new Clause.Since(minutes(), sinceInject());
    }
    var word = pieces.peek().toLowerCase(Locale.ROOT);
    var start = start(word);
    if (start == null) {
      throw pieces.misfit(Thing.CLAUSE);
    }
    pieces.any();
    return start.apply(this);
  }

  private static @Nullable Function<Parser, Clause> start(String word) {
    return switch (word) {
      case "inject" -> Parser::told;
      case "aksi" -> Parser::action;
      case "tingkat" -> p -> new Clause.Level(p.pieces.relation(), p.pieces.id());
      case "ada" -> Parser::present;
      case "tidak" -> Parser::absent;
      case "jumlah" -> p -> p.count(Measure.UNITS);
      case "orang" -> p -> p.count(Measure.PERSONS);
      case "kepadatan" ->
          p -> new Clause.Density(p.targets.who(), p.pieces.relation(), p.pieces.number());
      case "bagian" -> Parser::astray;
      case "garis" -> Parser::laid;
      case "rute-bubar" -> p -> new Clause.OpenRoutes(p.pieces.relation(), p.pieces.whole());
      case "tindakan" -> Parser::acting;
      case "perintah" -> Parser::ordered;
      case "imbauan" -> p -> new Clause.Warnings(p.pieces.relation(), p.pieces.whole());
      case "tahap" -> p -> new Clause.Stage(p.pieces.relation(), p.pieces.whole(), p.maybeSince());
      case "alih-kendali" -> Parser::passed;
      default -> null;
    };
  }

  private Clause brackets() {
    pieces.demand("(");
    var inner = either();
    pieces.demand(")");
    return inner;
  }

  private Clause clock() {
    try {
      var at = TPlus.parse(pieces.peek());
      pieces.any();
      return new Clause.Clock(at);
    } catch (IllegalArgumentException notATime) {
      throw pieces.misfit("T+00:00");
    }
  }

  private int minutes() {
    int minutes = pieces.whole();
    pieces.demand("menit");
    return minutes;
  }

  private String sinceInject() {
    pieces.demand("sejak");
    pieces.demand("inject");
    return pieces.id();
  }

  private @Nullable String maybeSince() {
    return pieces.next("sejak") ? sinceInject() : null;
  }

  private Clause told() {
    var inject = pieces.id();
    pieces.demand("disajikan");
    return new Clause.Told(inject);
  }

  private Clause action() {
    var inject = pieces.id();
    pieces.demand("/");
    var action = pieces.id();
    for (var verdict : Verdict.values()) {
      if (pieces.take(verdict.word())) {
        return new Clause.Action(new ActionRef(inject, action), verdict);
      }
    }
    throw pieces.misfit(
        Arrays.stream(Verdict.values()).map(Verdict::word).collect(Collectors.joining(", ")));
  }

  private Clause present() {
    if (pieces.take("garis")) {
      var kinds = targets.listed(targets::lineKind);
      pieces.demand("di");
      return new Clause.Barred(kinds, pieces.id());
    }
    return new Clause.Count(Measure.UNITS, targets.who(), targets.where(), Relation.AT_LEAST, 1);
  }

  private Clause absent() {
    if (pieces.take("pernah")) {
      var part = brackets();
      pieces.demand("dalam");
      return new Clause.Never(part, minutes(), sinceInject());
    }
    if (!pieces.take("ada")) {
      throw pieces.misfit("ada, pernah");
    }
    return pieces.next("garis")
        ? new Clause.Not(present())
        : new Clause.Count(Measure.UNITS, targets.who(), targets.where(), Relation.EXACTLY, 0);
  }

  private Clause count(Measure measure) {
    return new Clause.Count(
        measure, targets.who(), targets.where(), pieces.relation(), pieces.whole());
  }

  private Clause astray() {
    pieces.demand("terpisah");
    pieces.demand(">");
    double metres = pieces.number();
    pieces.demand("m");
    return new Clause.Astray(metres);
  }

  private Clause laid() {
    var line = pieces.id();
    pieces.demand("terpasang");
    return new Clause.Laid(line);
  }

  private Clause acting() {
    var act = pieces.id();
    pieces.demand("berlangsung");
    return new Clause.Acting(act);
  }

  private Clause ordered() {
    var order = pieces.id();
    if (pieces.take("sebelum")) {
      pieces.demand("imbauan");
      return new Clause.OrderedEarly(order, pieces.whole());
    }
    if (!pieces.take("diberikan")) {
      throw pieces.misfit("diberikan, sebelum");
    }
    return new Clause.Ordered(order, maybeSince());
  }

  private Clause passed() {
    pieces.demand("tercatat");
    return new Clause.Passed(maybeSince());
  }
}
