package id.gladi.launch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line. Says what it has to say on the two writers it is given and answers with an exit
 * code; it ends no program and prints no stack trace.
 */
public final class Cli {
  private final Rooms rooms;
  private final Window window;
  private final Alarm alarm;
  private final Path data;

  /** Starts the window. */
  @FunctionalInterface
  public interface Window {
    /**
     * Blocks until the window is closed.
     *
     * @param chosenData the folder that was asked for, null for the usual one
     * @return the exit code
     */
    int open(Messages messages, PrintWriter out, Path data, @Nullable Path chosenData);
  }

  /** Keeps what nobody expected for whoever looks into it. */
  @FunctionalInterface
  public interface Alarm {
    /** Writes it down under a short code and says where. */
    Path keep(String code, Throwable trouble);
  }

  /**
   * A command line.
   *
   * @param data the data folder when a call names none
   */
  public Cli(Rooms rooms, Window window, Alarm alarm, Path data) {
    this.rooms = rooms;
    this.window = window;
    this.alarm = alarm;
    this.data = data;
  }

  /**
   * Carries out one call.
   *
   * @param language the user's language unless the call says {@code --lang}
   */
  public int run(String language, PrintWriter out, PrintWriter err, String... args) {
    var asked = Asked.value("--lang", args);
    if (asked.isPresent() && !Language.known(asked.get())) {
      err.println(Messages.indonesian().say("bad.lang", asked.get()));
      err.println(Messages.english().say("bad.lang", asked.get()));
      err.flush();
      return ExitCode.BAD_INPUT;
    }
    var messages = Messages.in(asked.orElse(language));
    var desk =
        new Desk(rooms, messages, data, out, Asked.value("--password-file", args).map(Path::of));
    var troubles = new Troubles(messages, alarm, err);
    var line =
        new CommandLine(new RootCommand(desk, window))
            .addSubcommand(new PlayCommand(desk))
            .addSubcommand(new CheckCommand(desk))
            .addSubcommand(new SnapshotCommand(desk))
            .addSubcommand(new SessionsCommand(desk))
            .addSubcommand(new VerifyCommand(desk))
            .addSubcommand(new SealCommand(desk))
            .addSubcommand(new BundleCommand(desk))
            .addSubcommand(new PasswordCommand(desk))
            .addSubcommand(new SalvageCommand(desk))
            .addSubcommand(new BackupCommand(desk))
            .addSubcommand(new BackupsCommand(desk))
            .addSubcommand(new RestoreCommand(desk))
            .addSubcommand(new ReportCommand(desk))
            .addSubcommand(new MapCommand(desk))
            .addSubcommand(new SymbolsCommand(desk))
            .setResourceBundle(messages.bundle())
            .registerConverter(Pictures.Size.class, Sizes::read)
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler((e, _) -> troubles.wrongCall(e))
            .setExecutionExceptionHandler((e, _, _) -> troubles.code(e));
    try {
      return line.execute(args);
    } catch (VirtualMachineError e) {
      return troubles.machine(e);
    }
  }
}
