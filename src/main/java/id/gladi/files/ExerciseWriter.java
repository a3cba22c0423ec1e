package id.gladi.files;

import id.gladi.core.plan.Exercise;
import id.gladi.files.form.Form;
import id.gladi.files.form.Forms;

/**
 * Writes exercises so that {@link ExerciseReader} reads the same again. Fields with their default
 * are left out.
 */
public final class ExerciseWriter {
  private final Form<Exercise> form = new Forms().of(Exercise.class);

  /** The text of the file, ending with a line break. */
  public String write(Exercise exercise) {
    return Document.print(Format.EXERCISE, form, exercise);
  }
}
