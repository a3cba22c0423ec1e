package id.gladi.launch;

import id.gladi.app.ExerciseSession;
import id.gladi.app.SessionId;
import id.gladi.app.Workspace;
import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.MapRoom;
import id.gladi.core.play.Board;
import id.gladi.core.play.StepTree;
import id.gladi.store.H2StepLog;
import id.gladi.store.Integrity;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The program's own workspace over a real record, for tests of its window.
public final class ProgramData implements AutoCloseable {
  private final H2StepLog log;
  private final Workspace workspace;
  private final MapRoom maps;
  private final FilePlans plans = new FilePlans();
  private final List<ExerciseSession> started = new ArrayList<>();

  public ProgramData(Path folder) {
    log = H2StepLog.open(folder, InstantSource.system(), "uji");
    var real =
        new LocalWorkspace(
            log,
            InstantSource.system(),
            folder,
            folder.resolve("gladi.log"),
            e -> {
              throw e;
            });
    maps = new LocalMapRoom(new UserShelf(folder));
    workspace = listening(real);
  }

  /// The workspace, with an ear for the sessions that it starts.
  private Workspace listening(Workspace real) {
    return (Workspace)
        Proxy.newProxyInstance(
            Workspace.class.getClassLoader(),
            new Class<?>[] {Workspace.class},
            (_, method, args) -> {
              try {
                var answer = method.invoke(real, args);
                if (answer instanceof ExerciseSession session) {
                  started.add(session);
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  public Workspace workspace() {
    return workspace;
  }

  public MapRoom maps() {
    return maps;
  }

  public AttachmentFiles attachments() {
    return new LocalAttachments();
  }

  /// The sessions that the window started.
  public List<ExerciseSession> started() {
    return started;
  }

  /// What the record says of a session, read anew.
  public Integrity.Verdict verdict(SessionId id) {
    return new Integrity(log, plans::read).verify(id);
  }

  /// A session as the record has it, folded anew.
  public StepTree recorded(SessionId id) {
    var tree = StepTree.over(Board.before(plans.read(log.plan(id))));
    for (var step : log.read(id)) {
      tree = tree.plus(step);
    }
    return tree;
  }

  @Override
  public void close() {
    log.close();
  }
}
