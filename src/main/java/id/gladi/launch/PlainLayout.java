package id.gladi.launch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Lines of the log that hold nothing of an exercise: of an exception its kind, where it came from
 * and a database's number for it. What it says is left away, for it may quote what was read.
 */
final class PlainLayout extends LayoutBase<ILoggingEvent> {
  private static final int DEEPEST = 8;

  @Override
  public String doLayout(ILoggingEvent event) {
    var text = new StringBuilder(256);
    text.append(Instant.ofEpochMilli(event.getTimeStamp()))
        .append(' ')
        .append(event.getLevel())
        .append(" [")
        .append(event.getThreadName())
        .append("] ")
        .append(event.getLoggerName())
        .append(" - ")
        .append(event.getFormattedMessage())
        .append('\n');
    append(event.getThrowableProxy(), text);
    return text.toString();
  }

  private static void append(IThrowableProxy first, StringBuilder text) {
    var trouble = first;
    for (int depth = 0; trouble != null && depth < DEEPEST; depth++) {
      text.append(depth == 0 ? "" : "caused by ").append(trouble.getClassName());
      if (trouble instanceof ThrowableProxy proxy
          && proxy.getThrowable() instanceof SQLException e) {
        text.append(' ').append(e.getErrorCode());
      }
      text.append('\n');
      for (var frame : trouble.getStackTraceElementProxyArray()) {
        text.append("  ").append(frame.getSTEAsString()).append('\n');
      }
      trouble = trouble.getCause();
    }
  }
}
