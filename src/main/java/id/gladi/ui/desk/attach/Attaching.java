package id.gladi.ui.desk.attach;

import id.gladi.app.attach.AttachmentFiles;
import id.gladi.ui.fx.Hands;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks the user for the file that the desk wants and reads it in the background. */
public final class Attaching {
  private final AttachmentFiles files;
  private final Supplier<Optional<Path>> picker;
  private final Hands hands;
  private final Consumer<Throwable> failures;

  /**
   * What asks and reads.
   *
   * @param picker asks for a file; empty when the user thinks better of it
   * @param failures told of what nobody expected
   */
  public Attaching(
      AttachmentFiles files,
      Supplier<Optional<Path>> picker,
      Hands hands,
      Consumer<Throwable> failures) {
    this.files = files;
    this.picker = picker;
    this.hands = hands;
    this.failures = failures;
  }

  /** Serves a desk from now on. */
  public void serve(AttachModel desk) {
    desk.wanted()
        .subscribe(inject -> {
          if (inject != null) {
            desk.wanted().set(null);
            picker.get().ifPresent(file -> read(desk, inject, file));
          }
        });
  }

  private void read(AttachModel desk, String inject, Path file) {
    hands.carry(() -> files.read(file, _ -> {}), found -> desk.onRead(inject, found), failures);
  }
}
