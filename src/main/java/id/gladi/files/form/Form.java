package id.gladi.files.form;

import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;

/**
 * How one kind of value looks in a file. Reading always gives a value: where the file is wrong, the
 * problem is noted and a harmless {@linkplain #stopgap stopgap} takes its place, so that the rest
 * can be checked too.
 */
public interface Form<T> {
  T read(Cursor at);

  Json write(T value);

  /** The JSON Schema of what {@link #read} takes as well-formed. */
  Json.Obj schema();

  /** Stands in for a value that could not be read; never reaches a caller of the readers. */
  T stopgap();
}
