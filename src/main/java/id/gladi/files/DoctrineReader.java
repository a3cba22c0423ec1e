package id.gladi.files;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.files.check.DoctrineChecks;
import id.gladi.files.form.Form;
import id.gladi.files.form.Forms;
import id.gladi.files.json.SourceText;
import id.gladi.files.json.TextFile;
import id.gladi.files.problem.ReadResult;
import java.nio.file.Path;

/**
 * Reads doctrine profiles, format {@code gladi-doctrine} version 1. Rejected besides wrong
 * structure: levels or stages out of order, references to unknown levels, a profile that opens
 * force stage 6. Thread-safe.
 */
public final class DoctrineReader {
  private final Form<DoctrineProfile> form = new Forms().of(DoctrineProfile.class);

  /** Reads a file of at most 5 MB. */
  public ReadResult<DoctrineProfile> read(Path file) {
    return TextFile.read(file, Format.DOCTRINE.mostBytes()).then(this::read);
  }

  /** Reads a text; sentences call the file by {@code name}. */
  public ReadResult<DoctrineProfile> read(String name, String text) {
    return read(new SourceText(name, text));
  }

  ReadResult<DoctrineProfile> read(SourceText source) {
    return Document.open(source, Format.DOCTRINE)
        .then(document -> {
          var profile = form.read(document.cursor());
          DoctrineChecks.run(profile, document.faults());
          return document.result(profile);
        });
  }
}
