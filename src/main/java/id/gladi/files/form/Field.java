package id.gladi.files.form;

import org.jspecify.annotations.Nullable;

/**
 * One field of a record in a file.
 *
 * @param absent what a missing field means; {@link Required} when it must be there
 */
record Field(String name, Form<Object> form, Absence absent) {
  /** What a missing field means. */
  sealed interface Absence {}

  /** The field must be there. */
  record Required() implements Absence {}

  /**
   * The field may be missing and then has this value; it may be {@code null} only if the value is.
   */
  record Default(@Nullable Object value) implements Absence {}
}
