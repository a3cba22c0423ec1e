package id.gladi.launch.cli;

import id.gladi.app.ExerciseSession;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Rejection;
import id.gladi.launch.demo.DemoPlay;
import id.gladi.launch.demo.Soak;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays an exercise through the record. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "EXERCISE", descriptionKey = "exercise")
  private String exercise = "";

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--until", paramLabel = "SERIAL", descriptionKey = "until")
  private @Nullable String until;

  @Option(names = "--soak", paramLabel = "N", descriptionKey = "soak")
  private long soak;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--ack", descriptionKey = "ack")
  private boolean ack;

  @Option(names = "--report", paramLabel = "FILE.pdf", descriptionKey = "report")
  private @Nullable Path report;

  PlayCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var loaded = Playing.plan(desk, exercise);
    Known.inject(loaded.plan(), until);
    if (soak < 0) {
      throw new BadInput("bad.negative", "--soak");
    }
    try (var log = Playing.record(desk, data.of(desk))) {
      var id = Playing.create(log, loaded);
      try (var session = Playing.open(desk, log, id, loaded.plan())) {
        PhaseBackups.watch(session, log);
        play(session);
      }
      if (report != null) {
        Playing.review(desk, log, id, report);
        desk.say("written", report);
      }
    }
    return ExitCode.OK;
  }

  private void play(ExerciseSession session) {
    var plan = session.plan();
    desk.say("play.begins", session.id(), plan.exercise().identity().title());
    if (ack) {
      session.snapshots().observe(now -> desk.print("committed " + session.id() + " " + now.seq()));
    }
    var refusals = new DemoPlay(session, played -> line(plan, played)).play(until);
    refusals.forEach(this::refused);
    if (soak > 0) {
      new Soak(session, seed).run(soak);
      desk.say("play.soaked", soak, seed);
    }
    desk.say("play.ends", session.id(), session.snapshots().get().seq());
  }

  private void line(Plan plan, DemoPlay.Played played) {
    var board = played.board();
    var inject = played.inject();
    int tokens = board.field().tokens().size();
    int effects = inject.staging().effects().size();
    var level = level(plan, board.situation().level());
    var counts = desk.messages().say("play.counts", tokens, effects, played.acts());
    desk.print(
        "%3s  %-8s  %s  [%s]  %s"
            .formatted(inject.id(), board.clock(), inject.story().title(), level, counts));
    for (var offer : played.offers()) {
      desk.print("     " + desk.messages().say("play.offer", offer));
    }
    for (var flag : played.flags()) {
      var facts = flag.facts().stream().map(f -> desk.messages().say(f.words())).toList();
      var rule = desk.messages().say(flag.rule().title());
      var key = "play.flag." + flag.severity();
      desk.print("     " + desk.messages().say(key, rule, String.join("; ", facts)));
    }
  }

  private String level(Plan plan, String id) {
    return plan.profile().level(id).map(found -> desk.messages().say(found.name())).orElse(id);
  }

  private void refused(Rejection rejection) {
    desk.say("play.refused", rejection.reason(), rejection.detail());
  }
}
