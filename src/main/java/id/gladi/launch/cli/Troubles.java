package id.gladi.launch.cli;

import id.gladi.app.BrokenRecordException;
import id.gladi.app.BundleException;
import id.gladi.app.DatabaseUnreadableException;
import id.gladi.app.PasswordNeededException;
import id.gladi.app.PlaceRefusedException;
import id.gladi.app.SealedSessionException;
import id.gladi.app.StorageException;
import id.gladi.app.UnknownSessionException;
import id.gladi.app.UnreadableStepException;
import id.gladi.app.WrongPasswordException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in the user's words; no stack trace ever reaches the screen. */
final class Troubles {
  private final Messages messages;
  private final Cli.Alarm alarm;
  private final PrintWriter err;

  Troubles(Messages messages, Cli.Alarm alarm, PrintWriter err) {
    this.messages = messages;
    this.alarm = alarm;
    this.err = err;
  }

  /** Something is wrong with the call itself. */
  int wrongCall(ParameterException trouble) {
    var command = trouble.getCommandLine().getCommandSpec().qualifiedName();
    say(sentence(trouble));
    if (trouble.getArgSpec() != null && trouble.getArgSpec().type() == Pictures.Size.class) {
      say(messages.say("usage.size", Pictures.Size.SMALLEST, Pictures.Size.LARGEST));
    }
    say(messages.say("usage.hint", command));
    return ExitCode.BAD_INPUT;
  }

  private String sentence(ParameterException trouble) {
    return switch (trouble) {
      case MissingParameterException e ->
          messages.say(
              "usage.missing",
              e.getMissing().stream().map(Troubles::name).collect(Collectors.joining(", ")));
      case UnmatchedArgumentException e ->
          messages.say("usage.unknown", String.join(" ", e.getUnmatched()));
      default ->
          messages.say(
              "usage.value",
              trouble.getArgSpec() == null ? "" : name(trouble.getArgSpec()),
              String.valueOf(trouble.getValue()));
    };
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /** What a command threw, said and turned into an exit code. */
  int code(Exception trouble) {
    return switch (trouble) {
      case BadInput e -> {
        e.problems().forEach(problem -> say(messages.say(problem)));
        yield ExitCode.BAD_INPUT;
      }
      case UnknownSessionException e -> said(ExitCode.BAD_INPUT, "storage.session", e.session());
      case StorageException e -> record(e);
      case UncheckedIOException e -> said(ExitCode.BAD_INPUT, "file.failed", text(e));
      default -> unexpected(trouble);
    };
  }

  private int record(StorageException trouble) {
    alarm.keep(code(trouble.getClass().getName()), trouble);
    say(messages.say(trouble));
    return switch (trouble) {
      case DatabaseUnreadableException _, UnreadableStepException _, BrokenRecordException _ ->
          ExitCode.DAMAGED;
      case BundleException _,
          PlaceRefusedException _,
          SealedSessionException _,
          PasswordNeededException _,
          WrongPasswordException _ ->
          ExitCode.BAD_INPUT;
      default -> ExitCode.NO_RECORD;
    };
  }

  /** What the Java machine could not carry on with, memory first of all. */
  int machine(VirtualMachineError trouble) {
    if (!(trouble instanceof OutOfMemoryError)) {
      return unexpected(trouble);
    }
    alarm.keep(code(trouble.getClass().getName()), trouble);
    return said(ExitCode.BAD_INPUT, "memory", Runtime.getRuntime().maxMemory() >> 20);
  }

  private int unexpected(Throwable trouble) {
    var frames = trouble.getStackTrace();
    var code = code(trouble.getClass().getName() + (frames.length == 0 ? "" : frames[0]));
    return said(ExitCode.UNEXPECTED, "unexpected", code, alarm.keep(code, trouble));
  }

  /** The same code for the same trouble at the same place. */
  private static String code(String what) {
    return "G-%06X".formatted(what.hashCode() & 0xFFFFFF);
  }

  private static String text(Throwable trouble) {
    var message = trouble.getMessage();
    return message == null ? trouble.getClass().getSimpleName() : message;
  }

  private int said(int code, String key, Object... values) {
    say(messages.say(key, values));
    return code;
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }
}
