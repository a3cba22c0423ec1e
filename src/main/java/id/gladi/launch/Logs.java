package id.gladi.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log: a few files in the data folder that replace each other, nothing on the screen, nothing
 * over the network. Set up in code; no file beside the program can change where it goes.
 */
final class Logs {
  /** Only the program's own words: what a library says may quote what it read. */
  private static final String OURS = "id.gladi";

  private final Path file;
  private boolean open;

  Logs(Path data) {
    this.file = data.resolve("logs").resolve("gladi.log");
  }

  /** Where trouble is written down. */
  Path file() {
    return file;
  }

  /** Keeps everything off the screen; the file is begun when there is something to write. */
  void silence() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.reset();
      context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }

  /** Begins the file. */
  synchronized void open() {
    if (!open && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      open = true;
      begin(context);
    }
  }

  /** Lets the program's own words into the file, and nobody else's. */
  void begin(LoggerContext context) {
    context.reset();
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    var ours = context.getLogger(OURS);
    ours.setLevel(Level.INFO);
    ours.addAppender(appender(context));
  }

  private RollingFileAppender<ILoggingEvent> appender(LoggerContext context) {
    var appender = new RollingFileAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setFile(file.toString());
    var layout = new PlainLayout();
    layout.setContext(context);
    layout.start();
    var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setLayout(layout);
    encoder.start();
    appender.setEncoder(encoder);
    roll(context, appender);
    appender.start();
    return appender;
  }

  private void roll(LoggerContext context, RollingFileAppender<ILoggingEvent> appender) {
    var window = new FixedWindowRollingPolicy();
    window.setContext(context);
    window.setParent(appender);
    window.setFileNamePattern(file + ".%i");
    window.setMinIndex(1);
    window.setMaxIndex(4);
    window.start();
    var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
    size.setContext(context);
    size.setMaxFileSize(FileSize.valueOf("2MB"));
    size.setCheckIncrement(Duration.buildByMilliseconds(0));
    size.start();
    appender.setRollingPolicy(window);
    appender.setTriggeringPolicy(size);
  }

  /** Writes trouble down under its code and says where. */
  Path keep(String code, Throwable trouble) {
    open();
    LoggerFactory.getLogger(Logs.class).error("{}", code, trouble);
    return file;
  }
}
