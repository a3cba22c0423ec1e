package id.gladi.launch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Lines of the log that hold nothing of an exercise: of an exception its kind, where it came from
 * and a database's number for it. What it says is left away, for it may quote what was read.
 */
final class PlainLayout extends LayoutBase<ILoggingEvent> {
  private static final int DEEPEST = 8;

  /** How the database numbers what it refuses: error and build. */
  private static final Pattern NUMBER = Pattern.compile("\\[\\d{5}-\\d{3}]$");

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
      var number = NUMBER.matcher(String.valueOf(trouble.getMessage()));
      text.append(number.find() ? " " + number.group() : "").append('\n');
      for (var frame : trouble.getStackTraceElementProxyArray()) {
        text.append("  ").append(frame.getSTEAsString()).append('\n');
      }
      trouble = trouble.getCause();
    }
  }
}
