package id.gladi.ui.desk.attach;

import id.gladi.app.attach.AttachmentFiles;
import id.gladi.ui.fx.Hands;
import id.gladi.ui.fx.Work;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Asks the user for the file that the desk wants, or takes the one that was dropped on it, and
 * reads it in the background; a large one can be called off.
 */
public final class Attaching {
  private final AttachmentFiles files;
  private final Supplier<Optional<Path>> picker;
  private final Work work;

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
    this.work = new Work(hands, failures);
  }

  /** Serves a desk from now on. */
  public void serve(AttachModel desk) {
    desk.reading().set(work);
    desk.wanted()
        .subscribe(inject -> {
          if (inject != null) {
            desk.wanted().set(null);
            picker.get().ifPresent(file -> read(desk, inject, file));
          }
        });
    desk.dropped()
        .subscribe(drop -> {
          if (drop != null) {
            desk.dropped().set(null);
            read(desk, drop.inject(), drop.file());
          }
        });
  }

  private void read(AttachModel desk, String inject, Path file) {
    work.begin(
        String.valueOf(file.getFileName()),
        progress -> files.read(file, progress),
        found -> desk.onRead(inject, found),
        () -> {});
  }
}
