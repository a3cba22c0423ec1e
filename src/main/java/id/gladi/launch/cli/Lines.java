package id.gladi.launch.cli;

import id.gladi.app.SessionSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lines that several commands print alike. */
final class Lines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

  private Lines() {}

  static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }

  /** One line for each session. */
  static void sessions(Desk desk, List<SessionSummary> sessions) {
    for (var session : sessions) {
      var line =
          "%s  %s  %s  %s"
              .formatted(
                  session.id(),
                  session.exercise(),
                  desk.messages().say("steps", session.steps()),
                  time(session.lastChange()));
      desk.print(session.sealed() ? line + "  " + desk.messages().say("sealed") : line);
    }
    if (sessions.isEmpty()) {
      desk.say("sessions.none");
    }
  }
}
