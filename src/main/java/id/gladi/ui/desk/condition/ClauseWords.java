package id.gladi.ui.desk.condition;

import id.gladi.core.condition.Clause;
import id.gladi.core.condition.Clause.Count;
import id.gladi.core.condition.Clause.Measure;
import id.gladi.core.condition.Relation;
import id.gladi.core.play.Plan;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition as a sentence in the language of the window. */
public final class ClauseWords {
  private final Texts texts;
  private final Names names;
  private final PlaceWords places;

  public ClauseWords(Supplier<Plan> plan, Texts texts) {
    this.texts = texts;
    this.names = new Names(plan, texts);
    this.places = new PlaceWords(plan, texts);
  }

  /** The whole sentence, beginning with “if”. */
  public String sentence(Clause clause) {
    return texts.get("clause.if", of(clause));
  }

  private String of(Clause clause) {
    return switch (clause) {
      case Clause.All(var parts) -> joined(parts, "clause.and");
      case Clause.Any(var parts) -> joined(parts, "clause.or");
      case Clause.Not(var part) -> texts.get("clause.not", bracketed(part));
      case Clause.Since(var minutes, var inject) -> texts.get("clause.since", minutes, inject);
      case Clause.Clock(var at) -> texts.get("clause.clock", at);
      case Clause.Never never -> never(never);
      case Clause.Told(var inject) -> texts.get("clause.told", inject);
      case Clause.Action(var ref, var verdict) ->
          texts.get("clause.action." + verdict, names.actor(ref), ref.inject());
      case Clause.Level(var relation, var level) ->
          texts.get("clause.level", of(relation), names.level(level));
      case Count count -> count(count);
      case Clause.Density(var who, var relation, var dense) ->
          texts.get("clause.density", places.who(who), of(relation), PlaceWords.number(dense));
      case Clause.Astray(var metres) -> texts.get("clause.astray", PlaceWords.number(metres));
      case Clause.Laid(var line) -> texts.get("clause.laid", places.place(line));
      case Clause.Barred(var kinds, var place) ->
          texts.get("clause.barred", places.lines(kinds), places.place(place));
      case Clause.OpenRoutes(var relation, var n) -> texts.get("clause.routes", of(relation), n);
      case Clause.Acting(var act) -> texts.get("clause.acting", act);
      case Clause.Ordered(var order, var since) ->
          since(texts.get("clause.ordered", names.order(order)), since);
      case Clause.OrderedEarly(var order, var n) ->
          texts.get("clause.early", names.order(order), n);
      case Clause.Warnings(var relation, var n) -> texts.get("clause.warnings", of(relation), n);
      case Clause.Stage(var relation, var stage, var since) ->
          since(texts.get("clause.stage", of(relation), stage), since);
      case Clause.Passed(var since) -> since(texts.get("clause.passed"), since);
    };
  }

  private String joined(List<Clause> parts, String key) {
    return parts.stream()
        .map(this::bracketed)
        .collect(Collectors.joining(" " + texts.get(key) + " "));
  }

  private String bracketed(Clause clause) {
    boolean several = clause instanceof Clause.All || clause instanceof Clause.Any;
    return several ? "(" + of(clause) + ")" : of(clause);
  }

  private String never(Clause.Never never) {
    return never.part() instanceof Count count && some(count)
        ? texts.get("clause.nobody", places.what(count), never.minutes(), never.inject())
        : texts.get("clause.never", of(never.part()), never.minutes(), never.inject());
  }

  private static boolean some(Count count) {
    return count.measure() == Measure.UNITS
        && count.relation() == Relation.AT_LEAST
        && count.number() == 1;
  }

  private String count(Count count) {
    if (some(count)) {
      return texts.get("clause.some", places.what(count));
    }
    if (count.measure() == Measure.UNITS
        && count.relation() == Relation.EXACTLY
        && count.number() == 0) {
      return texts.get("clause.none", places.what(count));
    }
    return texts.get(
        "clause.count." + count.measure(),
        places.what(count),
        of(count.relation()),
        count.number());
  }

  private String of(Relation relation) {
    return texts.get("relation." + relation);
  }

  private String since(String words, @Nullable String inject) {
    return inject == null ? words : texts.get("clause.from", words, inject);
  }
}
