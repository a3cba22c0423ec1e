package id.gladi.files.form;

import id.gladi.files.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The vocabulary of JSON Schema, draft 2020-12, as far as Gladi's formats need it. */
public final class Schemas {
  private static final String DESCRIPTIONS = "id.gladi.files.schema.descriptions";

  private Schemas() {}

  static Json.Obj type(String name) {
    return Json.object(Map.of("type", Json.text(name)));
  }

  /** A text that matches as a whole. */
  public static Json.Obj pattern(String pattern) {
    var plain = pattern.replaceAll("\\\\[QE]", "").replace("(?s)", "");
    return with(type("string"), "pattern", Json.text("^(?:" + plain + ")$"));
  }

  static Json.Obj range(String type, double least, double most) {
    return with(with(type(type), "minimum", Json.number(least)), "maximum", Json.number(most));
  }

  static Json.Obj words(Collection<String> words) {
    return Json.object(Map.of("enum", Json.list(words.stream().map(Json::text).toList())));
  }

  public static Json.Obj list(Json.Obj element) {
    return with(type("array"), "items", element);
  }

  static Json.Obj tuple(Json.Obj element, int least, int most) {
    var list = with(list(element), "minItems", Json.number(least));
    return with(list, "maxItems", Json.number(most));
  }

  public static Json.Obj oneOf(List<Json.Obj> choices) {
    return Json.object(Map.of("oneOf", Json.list(choices)));
  }

  static Json.Obj ref(String definition) {
    return Json.object(Map.of("$ref", Json.text("#/$defs/" + definition)));
  }

  /** An object; {@code closed} when other members are wrong. */
  public static Json.Obj object(
      Map<String, Json.Obj> properties, List<String> required, boolean closed) {
    var schema = with(type("object"), "properties", Json.object(properties));
    schema = with(schema, "required", Json.list(required.stream().map(Json::text).toList()));
    return closed ? with(schema, "additionalProperties", Json.flag(false)) : schema;
  }

  /** An object schema with one more required member that has a fixed value. */
  public static Json.Obj tagged(String name, String value, Json.Obj schema) {
    return head(schema, Map.of(name, constant(Json.text(value))), List.of(name));
  }

  static Json.Obj constant(Json value) {
    return Json.object(Map.of("const", value));
  }

  /** An object schema with further members before its own. */
  static Json.Obj head(Json.Obj schema, Map<String, Json.Obj> first, List<String> required) {
    var properties = new LinkedHashMap<String, Json>(first);
    if (schema.members().get("properties") instanceof Json.Obj own) {
      properties.putAll(own.members());
    }
    var names = new ArrayList<Json>(required.stream().map(Json::text).toList());
    if (schema.members().get("required") instanceof Json.Arr own) {
      names.addAll(own.items());
    }
    var whole = with(schema, "properties", Json.object(properties));
    return with(whole, "required", Json.list(names));
  }

  /** Adds the description of a field, where there is one. */
  static Json.Obj described(Json.Obj schema, String key) {
    var words = ResourceBundle.getBundle(DESCRIPTIONS);
    return words.containsKey(key)
        ? with(schema, "description", Json.text(words.getString(key)))
        : schema;
  }

  static Json.Obj with(Json.Obj schema, String name, Json value) {
    var members = new LinkedHashMap<>(schema.members());
    members.put(name, value);
    return Json.object(members);
  }

  /**
   * The schema of a whole file.
   *
   * @param address its {@code $id}
   * @param marker what {@code format} must say
   */
  public static Json.Obj document(Json.Obj body, String address, String marker, String title) {
    var first = new LinkedHashMap<String, Json.Obj>();
    first.put("$schema", type("string"));
    first.put("format", constant(Json.text(marker)));
    first.put("version", constant(Json.number(1)));
    var whole = new LinkedHashMap<String, Json>();
    whole.put("$schema", Json.text("https://json-schema.org/draft/2020-12/schema"));
    whole.put("$id", Json.text(address));
    whole.put("title", Json.text(title));
    whole.putAll(head(body, first, List.of("format", "version")).members());
    return Json.object(whole);
  }
}
