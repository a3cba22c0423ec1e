package id.gladi.files.form;

import id.gladi.core.Blob;
import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Basis;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Exercise;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.Inject;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of a record by looking at its components, so that a file mirrors the records of
 * the core field by field and can never drift away from them. Simple values and the few special
 * ways of writing are listed here; {@link Conventions} holds defaults and narrower forms. Not
 * thread-safe while it makes forms; the forms it has made are.
 */
public final class Forms {
  private final Map<Type, Form<?>> simple = new HashMap<>();
  private final Map<String, RecordForm.Unknown> open;
  private final EffectForm effects = new EffectForm();

  public Forms() {
    this(List.of());
  }

  /** Records of the named types may have unknown fields in files: they are ignored. */
  public Forms(List<Class<? extends Record>> openTypes) {
    open = new HashMap<>();
    openTypes.forEach(t -> open.put(t.getName(), RecordForm.Unknown.IGNORED));
    plainValues();
    words();
    var points = new PointForm();
    simple.put(Point.class, points);
    simple.put(Strength.class, new StrengthForm());
    simple.put(Home.class, new HomeForm(points));
    simple.put(Effect.class, effects);
    effects.learn(this::of);
  }

  private void plainValues() {
    simple.put(String.class, TextForm.ANY);
    simple.put(Blob.class, new BlobForm(Kind.NOT_AN_ATTACHMENT));
    simple.put(int.class, WholeForm.COUNT);
    simple.put(Integer.class, WholeForm.COUNT);
    simple.put(double.class, NumberForm.AMOUNT);
    simple.put(boolean.class, new FlagForm());
    simple.put(TPlus.class, ParsedForm.TIME);
    simple.put(LocalDate.class, ParsedForm.DATE);
    simple.put(LocalTime.class, ParsedForm.CLOCK);
    simple.put(ZoneId.class, ParsedForm.ZONE);
  }

  private void words() {
    simple.put(Formation.Kind.class, WordForm.of(Formation.Kind.class, Formation.Kind::id));
    simple.put(LineKind.class, WordForm.of(LineKind.class, LineKind::id));
    simple.put(FeatureKind.class, WordForm.of(FeatureKind.class, FeatureKind::id));
    simple.put(Standing.class, WordForm.of(Standing.class, s -> Names.kebab(s.name())));
    simple.put(Basis.class, WordForm.of(Basis.class, b -> Names.kebab(b.name())));
    simple.put(Inject.Type.class, WordForm.of(Inject.Type.class, t -> Names.kebab(t.name())));
    simple.put(
        Attachment.Kind.class, WordForm.of(Attachment.Kind.class, k -> Names.kebab(k.name())));
    simple.put(Rule.Severity.class, WordForm.of(Rule.Severity.class, s -> Names.kebab(s.name())));
  }

  /** The schema of a record with the definitions that it refers to. */
  public <R extends Record> Json.Obj schema(Class<R> type) {
    var schema = of(type).schema();
    var effect = Json.object(Map.of("effect", effects.definition()));
    return type == Exercise.class ? Schemas.with(schema, "$defs", effect) : schema;
  }

  /** Teaches a form for one more type, before any record with that type is asked for. */
  public <T> void learn(Class<T> type, Form<T> form) {
    simple.put(type, form);
  }

  /** The form of a record type. */
  public <R extends Record> Form<R> of(Class<R> type) {
    var fields = new ArrayList<Field>();
    for (var component : type.getRecordComponents()) {
      fields.add(field(type, component));
    }
    var unknown = open.getOrDefault(type.getName(), RecordForm.Unknown.REPORTED);
    return new RecordForm<>(type, List.copyOf(fields), unknown);
  }

  private Field field(Class<?> owner, RecordComponent component) {
    var name = component.getName();
    boolean plain = !component.getType().isRecord();
    var special = plain ? find(Conventions.FORMS, owner, name) : null;
    var form = special == null ? form(component.getGenericType()) : special;
    return new Field(name, untyped(form), absence(owner, component));
  }

  private static Field.Absence absence(Class<?> owner, RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return new Field.Default(null);
    }
    var value = find(Conventions.DEFAULTS, owner, component.getName());
    return value == null ? new Field.Required() : new Field.Default(value);
  }

  private static <V> @Nullable V find(Map<String, V> table, Class<?> owner, String name) {
    var own = table.get(owner.getSimpleName() + "." + name);
    return own == null ? table.get(name) : own;
  }

  private Form<?> form(Type type) {
    var known = simple.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Map.class
          ? new TableForm()
          : new ListForm<>(untyped(form(generic.getActualTypeArguments()[0])));
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      return of(c.asSubclass(Record.class));
    }
    throw new IllegalStateException("no form for " + type);
  }

  @SuppressWarnings(
      "unchecked") // a form is only ever given values that it read or its component holds
  private static Form<Object> untyped(Form<?> form) {
    return (Form<Object>) form;
  }
}
