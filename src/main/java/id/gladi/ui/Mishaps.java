package id.gladi.ui;

import id.gladi.app.StorageException;
import id.gladi.app.Workspace;
import id.gladi.ui.fx.Failures;
import id.gladi.ui.fx.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What went wrong, said over the window: in a sentence where the user can do something about it,
 * else with a code, the place of the log and a file to send to whoever looks into it.
 */
final class Mishaps {
  private final Workspace workspace;
  private final Look look;
  private final Messages messages;
  private final Executor files;
  private final Supplier<Optional<Path>> chooser;
  private final Failures failures;

  /**
   * Over a window.
   *
   * @param chooser asks where the diagnostic file goes
   */
  Mishaps(
      Workspace workspace,
      Look look,
      Messages messages,
      Executor files,
      Supplier<Optional<Path>> chooser) {
    this.workspace = workspace;
    this.look = look;
    this.messages = messages;
    this.files = files;
    this.chooser = chooser;
    this.failures =
        new Failures(workspace.logFile(), report -> messages.failure(report, this::onDiagnosis));
  }

  /** For what nobody expected. */
  Failures failures() {
    return failures;
  }

  /** Says what became of work in the background. */
  void tell(Throwable failure) {
    messages.clear();
    if (failure.getCause() instanceof StorageException known) {
      messages.said(look.texts().of(workspace.care().sentence(known)));
    } else {
      failures.accept(failure);
    }
  }

  private void onDiagnosis() {
    chooser.get().ifPresent(this::diagnose);
  }

  /** Writes the diagnostic file and says where it lies. */
  private void diagnose(Path file) {
    var _ =
        CompletableFuture.runAsync(() -> workspace.writeDiagnosis(file), files)
            .whenComplete((_, failure) ->
                FxThread.run(() -> {
                  if (failure == null) {
                    messages.said(look.texts().get("failure.bundle.saved", file));
                  } else {
                    tell(failure);
                  }
                }));
  }
}
