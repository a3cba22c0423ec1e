package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.files.form.Form;
import id.gladi.files.form.Forms;

/** Writes doctrine profiles so that {@link DoctrineReader} reads the same again. */
public final class DoctrineWriter {
  private final Form<DoctrineProfile> form = new Forms().of(DoctrineProfile.class);

  /** The text of the file, ending with a line break. */
  public String write(DoctrineProfile profile) {
    return Document.print(Format.DOCTRINE, form, profile);
  }
}
