package id.gladi.ui.fx;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: logged once with a short code that a user can read out over the telephone,
 * then shown with the place of the log.
 */
public final class Failures implements Consumer<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private final Path log;
  private final Consumer<Report> show;

  /** What the user is told: a code such as {@code 7F3A-91} and where the log lies. */
  public record Report(String code, Path log) {}

  /**
   * Reports to a window.
   *
   * @param log the log file, named in the message
   * @param show shows the report; called on the FX thread
   */
  public Failures(Path log, Consumer<Report> show) {
    this.log = log;
    this.show = show;
  }

  /** Logs and shows a failure; may be called from any thread. */
  @Override
  public void accept(Throwable failure) {
    var cause = cause(failure);
    var code = code(cause);
    LOG.error("unexpected failure {}", code, cause);
    FxThread.run(() -> show.accept(new Report(code, log)));
  }

  /** Equal failures at the same place in the program have the same code. */
  static String code(Throwable failure) {
    int hash = failure.getClass().getName().hashCode();
    for (var frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("id.gladi")) {
        hash = 31 * hash + frame.getClassName().hashCode();
        hash = 31 * hash + frame.getMethodName().hashCode();
      }
    }
    var digits = HexFormat.of().withUpperCase().toHexDigits(hash);
    return digits.substring(0, 4) + "-" + digits.substring(4, 8);
  }

  private static Throwable cause(Throwable failure) {
    var inner = failure.getCause();
    return failure instanceof CompletionException && inner != null ? inner : failure;
  }
}
