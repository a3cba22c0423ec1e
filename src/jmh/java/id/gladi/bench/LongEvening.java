package id.gladi.bench;

import id.gladi.app.ExerciseSession;
import id.gladi.app.NoLog;
import id.gladi.app.Reply;
import id.gladi.app.SessionId;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.launch.demo.DemoPlay;
import id.gladi.ui.play.Play;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The Kukar case played to its end and on for as many steps as are asked for, none of them undone
 * or left behind on a branch: moves, and now and then a decision, a note, a warning to a crowd.
 */
final class LongEvening {
  private static final int NEXT = 200;
  private final ExerciseSession session;
  private final SplittableRandom dice = new SplittableRandom(1);

  private final Map<String, Token> homes;

  private LongEvening(ExerciseSession session) {
    this.session = session;
    this.homes = session.snapshots().get().board().field().tokens();
  }

  /** A session in memory, with {@value #NEXT} injects left to tell. */
  static ExerciseSession of(int steps, Consumer<Throwable> failures) {
    var session =
        ExerciseSession.open(
            new SessionId(1),
            Kukar.plan().plan(),
            new NoLog(),
            InstantSource.system(),
            failures::accept);
    var _ = new DemoPlay(session, _ -> {}).play(null);
    new LongEvening(session).until(steps);
    return session;
  }

  private void until(int steps) {
    while (session.snapshots().get().seq() < steps - NEXT) {
      act(draw());
    }
    for (int i = 0; i < NEXT; i++) {
      act(new Command.AddInject("Kejadian tambahan " + i, ""));
    }
  }

  private void act(Command command) {
    if (session.submit(command, Play.DESK).join() instanceof Reply.Refused(var reason)) {
      throw new IllegalStateException(command + ": " + reason);
    }
  }

  private Command draw() {
    int share = dice.nextInt(100);
    if (share < 3) {
      var decision = new Decision("Kapolres", "Bertahan", "", "", "", 2, List.of(), null);
      return new Command.RecordDecision(decision, null);
    }
    if (share < 6) {
      return new Command.WriteNote("Notulen", "catatan");
    }
    var token = any();
    if (share < 8 && token.face().standing() == Standing.CITIZEN) {
      return new Command.WarnCrowd(token.id(), "Negosiator", "bubar dengan tertib");
    }
    return new Command.MoveTokens(List.of(new Command.Move(token.id(), List.of(near(token)))));
  }

  private Token any() {
    var tokens = List.copyOf(session.snapshots().get().board().field().tokens().values());
    return tokens.get(dice.nextInt(tokens.size()));
  }

  private Point near(Token token) {
    return homes.get(token.id()).at().plus(dice.nextDouble(-20, 20), dice.nextDouble(-20, 20));
  }
}
