package id.gladi.launch;

import id.gladi.app.Doorway;
import id.gladi.app.StorageException;
import id.gladi.app.Workspace;
import id.gladi.core.Text;
import id.gladi.launch.cli.Messages;
import id.gladi.store.H2StepLog;
import id.gladi.store.RecordFolder;
import id.gladi.store.Salvaged;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The doorway of a data folder; closes the record that it opened. */
final class LocalDoorway implements Doorway, AutoCloseable {
  private final Path data;
  private final InstantSource clock;
  private final RecordFolder folder;
  private final Logs logs;
  private @Nullable H2StepLog record;

  LocalDoorway(Path data, InstantSource clock, String program, Logs logs) {
    this.data = data;
    this.clock = clock;
    this.folder = new RecordFolder(data, clock, program);
    this.logs = logs;
  }

  @Override
  public Workspace open(Optional<char[]> password) {
    return over(folder.open(password));
  }

  @Override
  public Workspace openToRead(Optional<char[]> password) {
    return over(folder.openToRead(password));
  }

  @Override
  public Rescued salvage(Optional<char[]> password) {
    var salvaged = folder.salvage(password);
    return new Rescued(
        over(salvaged.log()), salvaged.losses().stream().map(LocalDoorway::sentence).toList());
  }

  private static Text sentence(Salvaged.Loss loss) {
    return new Text(
        Messages.indonesian().say("salvage.lost", loss.session(), loss.from(), loss.to()),
        Messages.english().say("salvage.lost", loss.session(), loss.from(), loss.to()));
  }

  private Workspace over(H2StepLog log) {
    record = log;
    return new LocalWorkspace(
        log, clock, data, logs.file(), trouble -> logs.keep("G-VIEW", trouble));
  }

  @Override
  public Text sentence(StorageException failure) {
    var _ = logs.keep("G-DOOR", failure);
    return new Text(Messages.indonesian().say(failure), Messages.english().say(failure));
  }

  @Override
  public void close() {
    var open = record;
    if (open != null) {
      open.close();
    }
  }
}
