package id.gladi.launch.cli;

import id.gladi.app.Backup;
import id.gladi.core.plan.Inject;
import id.gladi.core.play.Plan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks whether what the call names is there. */
final class Known {
  private Known() {}

  /** The backup with a number, of those that there are. */
  static Backup backup(List<Backup> backups, long number) {
    if (backups.isEmpty()) {
      throw new BadInput("backups.none");
    }
    return backups.stream()
        .filter(backup -> backup.number() == number)
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "bad.backup",
                number,
                backups.stream()
                    .map(backup -> Long.toString(backup.number()))
                    .collect(Collectors.joining(", "))));
  }

  /** Refuses a serial that is not in the main list; null is none. */
  static void inject(Plan plan, @Nullable String serial) {
    var injects = plan.exercise().script().injects();
    if (serial != null && injects.stream().noneMatch(i -> i.id().equals(serial))) {
      throw new BadInput(
          "bad.serial", serial, injects.stream().map(Inject::id).collect(Collectors.joining(", ")));
    }
  }
}
