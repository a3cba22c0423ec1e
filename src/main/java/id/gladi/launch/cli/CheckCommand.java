package id.gladi.launch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = List.of();

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean sound = true;
    for (var file : files) {
      var problems = desk.rooms().plans().check(file);
      if (problems.isEmpty()) {
        desk.say("check.ok", file);
      } else {
        sound = false;
        problems.forEach(problem -> desk.print(desk.messages().say(problem)));
        desk.say("check.problems", file, problems.size());
      }
    }
    return sound ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}
