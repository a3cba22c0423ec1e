package id.gladi.files.form;

import id.gladi.core.plan.Effect;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An effect: an object whose {@code "do"} says which one, with the fields of that one beside it.
 */
final class EffectForm implements Form<Effect> {
  private static final String DO = "do";

  private final SequencedMap<String, Form<? extends Effect>> kinds = new LinkedHashMap<>();
  private final SequencedMap<Class<?>, String> names = new LinkedHashMap<>();

  /**
   * The forms of the single effects come from {@code forms}, which may need this form for offers.
   */
  void learn(Function<Class<? extends Record>, Form<?>> forms) {
    for (var type : Effect.class.getPermittedSubclasses()) {
      var name = Names.kebab(type.getSimpleName());
      names.put(type, name);
      kinds.put(name, effect(forms.apply(type.asSubclass(Record.class))));
    }
  }

  @SuppressWarnings("unchecked") // the permitted subclasses of Effect are effects
  private static Form<? extends Effect> effect(Form<?> form) {
    return (Form<? extends Effect>) form;
  }

  @Override
  public Effect read(Cursor at) {
    if (!(at.json() instanceof Json.Obj obj)) {
      at.wrongType(Word.EFFECT);
      return stopgap();
    }
    var json = obj.members().get(DO);
    if (json == null) {
      at.fault(DO, obj, Kind.MISSING_FIELD, DO);
      return stopgap();
    }
    var name = TextForm.ANY.read(at.member(DO, json));
    var form = kinds.get(name);
    if (form == null) {
      at.fault(DO, json, Kind.UNKNOWN_WORD, name, String.join(", ", kinds.keySet()));
      return stopgap();
    }
    return form.read(new Cursor(obj.without(List.of(DO)), at.pointer(), at.faults()));
  }

  @Override
  public Json write(Effect value) {
    var name = names.getOrDefault(value.getClass(), "");
    var members = new LinkedHashMap<String, Json>();
    members.put(DO, Json.text(name));
    if (written(kinds.get(name), value) instanceof Json.Obj obj) {
      members.putAll(obj.members());
    }
    return Json.object(members);
  }

  @SuppressWarnings("unchecked") // the form was found by the class of the value
  private static Json written(@Nullable Form<? extends Effect> form, Effect value) {
    if (form == null) {
      throw new IllegalStateException("no form for " + value.getClass());
    }
    return ((Form<Effect>) form).write(value);
  }

  @Override
  public Effect stopgap() {
    return new Effect.Message("");
  }

  @Override
  public Json.Obj schema() {
    return Schemas.ref("effect");
  }

  /** What {@link #schema} points at. */
  Json.Obj definition() {
    var choices = new ArrayList<Json.Obj>();
    kinds.forEach((name, form) -> choices.add(Schemas.tagged(DO, name, form.schema())));
    return Schemas.oneOf(choices);
  }
}
