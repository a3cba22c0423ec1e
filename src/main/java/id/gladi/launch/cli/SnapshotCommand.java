package id.gladi.launch.cli;

import id.gladi.app.ExerciseSession;
import id.gladi.app.NoLog;
import id.gladi.app.SessionId;
import id.gladi.core.play.Plan;
import id.gladi.launch.demo.DemoPlay;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the board of an exercise as it is after an inject. Nothing is stored. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "EXERCISE", descriptionKey = "exercise")
  private String exercise = "";

  @Option(names = "--at", paramLabel = "SERIAL", descriptionKey = "at")
  private @Nullable String at;

  @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
  private Pictures.Size size = Pictures.Size.USUAL;

  @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "out.png")
  private Path out = Path.of("");

  SnapshotCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var plan = Playing.plan(desk, exercise).plan();
    Known.inject(plan, at);
    try (var session = unstored(plan)) {
      if (at != null) {
        var _ = new DemoPlay(session, _ -> {}).play(at);
      }
      var board = session.snapshots().get().board();
      Playing.write(out, desk.rooms().pictures().png(plan, board, size, desk.language()));
    }
    desk.say("written", out);
    return ExitCode.OK;
  }

  private ExerciseSession unstored(Plan plan) {
    return Playing.open(desk, new NoLog(), new SessionId(1), plan);
  }
}
