package id.gladi.files;

import id.gladi.files.form.Form;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Faults;
import id.gladi.files.json.Json;
import id.gladi.files.json.JsonPrinter;
import id.gladi.files.json.JsonText;
import id.gladi.files.json.SourceText;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Problem;
import id.gladi.files.problem.ReadResult;
import id.gladi.files.problem.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/** A parsed file whose head says that it is of the wanted format; its problems so far. */
record Document(Json.Obj body, Faults faults) {
  private static final List<String> HEAD = List.of("$schema", "format", "version");

  /** Parses a text; a file of another format or of a newer version is not looked at any further. */
  static ReadResult<Document> open(SourceText source, Format format) {
    if (source.text().length() > format.mostBytes()) {
      int megabytes = source.text().getBytes(StandardCharsets.UTF_8).length / 1_000_000;
      return source.faulty(Kind.TOO_LARGE, megabytes, format.mostBytes() / 1_000_000);
    }
    return JsonText.parse(source).then(root -> open(source, format, root));
  }

  private static ReadResult<Document> open(SourceText source, Format format, Json root) {
    var faults = new Faults(source.name(), root);
    if (!(root instanceof Json.Obj obj)) {
      Cursor.at(root, faults).wrongType(Word.OBJECT);
      return new ReadResult.Faulty<>(faults.problems());
    }
    var at = Cursor.at(obj, faults);
    address(at, obj);
    marker(at, obj, format);
    version(at, obj);
    var found = faults.problems();
    return found.isEmpty()
        ? new ReadResult.Read<>(new Document(obj.without(HEAD), faults))
        : new ReadResult.Faulty<>(found);
  }

  /** The address of the schema is for editors; it only has to be a text. */
  private static void address(Cursor at, Json.Obj obj) {
    var json = obj.members().get("$schema");
    if (json != null && !(json instanceof Json.Str)) {
      at.member("$schema", json).wrongType(Word.TEXT);
    }
  }

  private static void marker(Cursor at, Json.Obj obj, Format format) {
    switch (obj.members().get("format")) {
      case null -> at.fault("format", obj, Kind.MISSING_FIELD, "format");
      case Json.Str(var text, _, _) when text.equals(format.marker()) -> {}
      case Json.Str found ->
          at.fault(
              "format", found, Kind.WRONG_FORMAT, found.text(), format.marker(), format.word());
      case Json other -> at.member("format", other).wrongType(Word.TEXT);
    }
  }

  private static void version(Cursor at, Json.Obj obj) {
    switch (obj.members().get("version")) {
      case null -> at.fault("version", obj, Kind.MISSING_FIELD, "version");
      case Json.Num(var v, _, _, _) when v == Format.VERSION -> {}
      case Json.Num(var v, _, _, _) when v == Math.rint(v) && v > Format.VERSION ->
          at.member("version", obj).fault(Kind.NEWER_VERSION, (long) v, Format.VERSION);
      case Json.Num number ->
          at.member("version", number)
              .fault(Kind.OUT_OF_RANGE, number.value(), Format.VERSION, Format.VERSION);
      case Json other -> at.member("version", other).wrongType(Word.WHOLE_NUMBER);
    }
  }

  Cursor cursor() {
    return Cursor.at(body, faults);
  }

  /** The value, unless anything is wrong by now. */
  <T> ReadResult<T> result(T value) {
    List<Problem> found = faults.problems();
    return found.isEmpty() ? new ReadResult.Read<>(value) : new ReadResult.Faulty<>(found);
  }

  /** The text of a file: head first, then the fields of the value. */
  static <T> String print(Format format, Form<T> form, T value) {
    return JsonPrinter.print(whole(format, form, value));
  }

  /** The same, written as it is made. */
  static <T> void print(Format format, Form<T> form, T value, Appendable out) throws IOException {
    JsonPrinter.print(whole(format, form, value), out);
  }

  private static <T> Json whole(Format format, Form<T> form, T value) {
    var members = new LinkedHashMap<String, Json>();
    members.put("$schema", Json.text(format.schema()));
    members.put("format", Json.text(format.marker()));
    members.put("version", Json.number(Format.VERSION));
    if (form.write(value) instanceof Json.Obj obj) {
      members.putAll(obj.members());
    }
    return Json.object(members);
  }
}
