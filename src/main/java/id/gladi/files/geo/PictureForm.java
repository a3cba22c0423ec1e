package id.gladi.files.geo;

import id.gladi.core.terrain.PictureFile;
import id.gladi.files.form.BlobForm;
import id.gladi.files.form.Form;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;

/** A picture in Base64. */
final class PictureForm implements Form<PictureFile> {
  private final BlobForm data = new BlobForm(Kind.NOT_A_PICTURE);

  @Override
  public PictureFile read(Cursor at) {
    return new PictureFile(data.read(at));
  }

  @Override
  public Json write(PictureFile value) {
    return data.write(value.data());
  }

  @Override
  public PictureFile stopgap() {
    return new PictureFile(data.stopgap());
  }

  @Override
  public Json.Obj schema() {
    return data.schema();
  }
}
