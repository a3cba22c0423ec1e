package id.gladi.launch.cli;

import id.gladi.app.ExerciseSession;
import id.gladi.launch.demo.DemoPlay;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The main job without a window: plays the Kukar case through the record and leaves the review and
 * pictures of the board, one at the opening and one at each change of level.
 */
public final class Demo {
  private static final String EXERCISE = "kukar";

  private final Desk desk;
  private final Path folder;
  private int picture;

  /**
   * A demonstration.
   *
   * @param data where the record lies
   * @param folder where review and pictures go
   */
  public Demo(Rooms rooms, Messages messages, PrintWriter out, Path data, Path folder) {
    this.desk = new Desk(rooms, messages, data, out, Optional.empty());
    this.folder = folder;
  }

  /** Plays it and names what it wrote. */
  public int run() {
    desk.say("demo.begins");
    var loaded = Playing.plan(desk, EXERCISE);
    try (var log = Playing.record(desk, desk.data())) {
      var id = Playing.create(log, loaded);
      try (var session = Playing.open(desk, log, id, loaded.plan())) {
        play(session);
      }
      var review = folder.resolve(EXERCISE + "-kaji-ulang.pdf");
      Playing.review(desk, log, id, review);
      desk.say("demo.review", review);
    }
    return ExitCode.OK;
  }

  private void play(ExerciseSession session) {
    draw(session, "awal");
    var level = new String[] {session.snapshots().get().board().situation().level()};
    var refusals =
        new DemoPlay(
                session,
                played -> {
                  var now = played.board().situation().level();
                  if (!now.equals(level[0])) {
                    level[0] = now;
                    draw(session, "inject-" + played.inject().id() + "-" + now);
                  }
                })
            .play(null);
    refusals.forEach(r -> desk.say("play.refused", r.reason(), r.detail()));
    draw(session, "akhir");
    var now = session.snapshots().get();
    desk.say("play.ends", session.id(), now.seq());
  }

  private void draw(ExerciseSession session, String name) {
    var file = folder.resolve("%s-%02d-%s.png".formatted(EXERCISE, picture++, name));
    var board = session.snapshots().get().board();
    var size = Pictures.Size.USUAL;
    Playing.write(file, desk.rooms().pictures().png(session.plan(), board, size, desk.language()));
    desk.say("demo.picture", file);
  }
}
