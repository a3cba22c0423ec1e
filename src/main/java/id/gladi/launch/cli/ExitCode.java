package id.gladi.launch.cli;

/** What the program's exit codes mean; {@code --help} lists them. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** Something nobody expected; a short code and the log say more. */
  public static final int UNEXPECTED = 1;

  /** The call or a file given to it is wrong. */
  public static final int BAD_INPUT = 2;

  /** A record is not what was once stored. */
  public static final int DAMAGED = 3;

  /** The record cannot be opened or written: in use, newer than the program, no place. */
  public static final int NO_RECORD = 4;

  private ExitCode() {}
}
