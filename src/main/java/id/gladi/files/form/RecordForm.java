package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as a JSON object, component by component under its own name. Missing and unknown fields
 * are problems; a field that has its default is not written.
 */
final class RecordForm<R extends Record> implements Form<R> {
  private final Class<R> type;
  private final List<Field> fields;
  private final Unknown unknown;

  /** What is done with fields that the record does not have. */
  enum Unknown {
    REPORTED,
    /** GeoJSON allows foreign members. */
    IGNORED
  }

  RecordForm(Class<R> type, List<Field> fields, Unknown unknown) {
    this.type = type;
    this.fields = fields;
    this.unknown = unknown;
  }

  @Override
  public R read(Cursor at) {
    if (!(at.json() instanceof Json.Obj obj)) {
      at.wrongType(Word.OBJECT);
      return stopgap();
    }
    var values = fields.stream().map(f -> member(at, obj, f)).toArray();
    reportUnknown(at, obj);
    var made = make(values);
    if (made == null) {
      at.fault(Kind.FORMATION_IMPOSSIBLE, values);
      return stopgap();
    }
    return made;
  }

  private @Nullable Object member(Cursor at, Json.Obj obj, Field field) {
    var json = obj.members().get(field.name());
    return switch (field.absent()) {
      case Field.Required() -> {
        if (json == null) {
          at.fault(field.name(), obj, Kind.MISSING_FIELD, field.name());
          yield field.form().stopgap();
        }
        yield field.form().read(at.member(field.name(), json));
      }
      case Field.Default(var value) ->
          json == null || (value == null && json instanceof Json.Nothing)
              ? value
              : field.form().read(at.member(field.name(), json));
    };
  }

  private void reportUnknown(Cursor at, Json.Obj obj) {
    if (unknown == Unknown.IGNORED) {
      return;
    }
    var known = fields.stream().map(Field::name).toList();
    obj.members()
        .forEach((name, json) -> {
          if (!known.contains(name)) {
            Likeness.of(name, known)
                .ifPresentOrElse(
                    like -> at.fault(name, json, Kind.UNKNOWN_FIELD_LIKE, name, like),
                    () -> at.fault(name, json, Kind.UNKNOWN_FIELD, name, String.join(", ", known)));
          }
        });
  }

  @Override
  public Json.Obj write(R value) {
    var members = new LinkedHashMap<String, Json>();
    var components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      var field = fields.get(i);
      var part = part(value, components[i]);
      if (part != null && !(field.absent() instanceof Field.Default(var d) && part.equals(d))) {
        members.put(field.name(), field.form().write(part));
      }
    }
    return Json.object(members);
  }

  @Override
  public R stopgap() {
    var values =
        fields.stream()
            .map(f -> f.absent() instanceof Field.Default(var d) ? d : f.form().stopgap())
            .toArray();
    return Objects.requireNonNull(make(values), "a record refuses its own stopgaps");
  }

  /**
   * The record, or null when its constructor refuses the values together; only {@code Formation}
   * does.
   */
  private @Nullable R make(@Nullable Object[] values) {
    try {
      return canonical().newInstance(values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof IllegalArgumentException) {
        return null;
      }
      throw new IllegalStateException("cannot make a " + type.getSimpleName(), thrown);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("records can always be made", impossible);
    }
  }

  private Constructor<R> canonical() throws NoSuchMethodException {
    var types = new Class<?>[fields.size()];
    var components = type.getRecordComponents();
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }

  private static @Nullable Object part(Record value, RecordComponent component) {
    try {
      var accessor = Objects.requireNonNull(component.getAccessor());
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("records can always be read", impossible);
    }
  }

  @Override
  public Json.Obj schema() {
    var properties = new LinkedHashMap<String, Json.Obj>();
    var required = new ArrayList<String>();
    for (var field : fields) {
      properties.put(field.name(), described(field));
      if (field.absent() instanceof Field.Required) {
        required.add(field.name());
      }
    }
    return Schemas.object(properties, required, unknown == Unknown.REPORTED);
  }

  private Json.Obj described(Field field) {
    boolean nullable = field.absent() instanceof Field.Default(var value) && value == null;
    var schema = field.form().schema();
    return Schemas.described(
        nullable ? Schemas.oneOf(List.of(schema, Schemas.type("null"))) : schema,
        type.getSimpleName() + "." + field.name());
  }
}
