package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.Command;
import id.gladi.core.play.Decision;
import id.gladi.core.play.Event;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import id.gladi.fixture.Wish.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is played, response times, force stages, requests and strengths are those of the log.
class CoursePropertiesTest {
  private static final int TRIES = 60;
  private static final List<String> INJECTS = List.of("1", "2", "3", "4", "K1");

  private final Play opened = Play.opened(SmallPlan.plan());

  /// An event that counts, with the exercise time at which it happened.
  private record Dated(TPlus at, long step, Event event) {}

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(
        50,
        Kind.DELIVER,
        Kind.CLOCK,
        Kind.DECIDE,
        Kind.ORDER,
        Kind.REQUEST,
        Kind.ANSWER,
        Kind.MOVE,
        Kind.STATIONS,
        Kind.LEVEL,
        Kind.REMOVE,
        Kind.SPLIT,
        Kind.UNDO,
        Kind.RESUME);
  }

  private Play played(List<Wish> wishes) {
    var play = opened;
    for (var wish : wishes) {
      var now = play;
      play = (wish.kind() == Kind.DECIDE ? now.attempt(decision(wish)) : wish.in(now)).orElse(now);
    }
    return play;
  }

  private static Command decision(Wish wish) {
    var inject = INJECTS.get(wish.pick() % INJECTS.size());
    int stage = 1 + wish.amount() % 5;
    return new Command.RecordDecision(
        new Decision("Kapolres", "bertahan", "alasan", "Perkap", "", stage, List.of(), inject));
  }

  private static FullReview review(Play play) {
    return FullReview.of(play.plan(), play.tree(), play.tree().size(), Remarks.NONE);
  }

  private static List<Dated> log(Play play) {
    var dated = new ArrayList<Dated>();
    var clock = TPlus.ZERO;
    for (var act : play.tree().actsUpTo(play.tree().size())) {
      for (var event : act.events()) {
        clock = event instanceof Event.ClockAdvanced(var to) ? to : clock;
        dated.add(new Dated(clock, act.seq(), event));
      }
    }
    return dated;
  }

  @Property(tries = TRIES)
  void aResponseIsTheTimeFromTheInjectToItsFirstDecision(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var waited = new HashMap<String, Optional<Integer>>();
    var told = new HashMap<String, TPlus>();
    for (var dated : log(play)) {
      if (dated.event() instanceof Event.InjectDelivered(var inject)) {
        told.put(inject, dated.at());
        waited.put(inject, Optional.empty());
      } else if (dated.event() instanceof Event.DecisionRecorded(var decision)
          && waited.getOrDefault(decision.inject(), Optional.of(0)).isEmpty()) {
        int since =
            dated.at().seconds() - told.getOrDefault(decision.inject(), TPlus.ZERO).seconds();
        waited.put(decision.inject(), Optional.of(since));
      }
    }
    var responses = review(play).course().responses();
    assertThat(responses).hasSize(told.size());
    for (var response : responses) {
      var expected = waited.getOrDefault(response.inject().id(), Optional.empty());
      assertThat(response.delay().stream().boxed().findFirst()).isEqualTo(expected);
      assertThat(response.late()).isEqualTo(expected.orElse(0) > 60 * response.limitMinutes());
    }
  }

  @Property(tries = TRIES)
  void theForceStagesAreThoseOfDecisionsAndOrdersInTheLog(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var stages = new ArrayList<Integer>();
    for (var dated : log(play)) {
      if (dated.event() instanceof Event.DecisionRecorded(var decision)) {
        stages.add(decision.stage());
      } else if (dated.event() instanceof Event.OrderGiven given) {
        stages.add(given.order().effectiveStage());
      }
    }
    var review = review(play);
    assertThat(review.course().stages()).extracting(StageChange::to).isEqualTo(stages);
    assertThat(review.chronicle().lines().getLast().stage())
        .isEqualTo(stages.stream().mapToInt(stage -> stage).max().orElse(0));
  }

  @Property(tries = TRIES)
  void aRequestTookAsLongAsTheLogSays(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var sent = new HashMap<String, TPlus>();
    var arrived = new HashMap<String, Integer>();
    for (var dated : log(play)) {
      if (dated.event() instanceof Event.RequestSent request) {
        sent.put(request.id(), dated.at());
      } else if (dated.event() instanceof Event.RequestAnswered answer
          && answer.state() == Request.State.ARRIVED) {
        arrived.put(
            answer.id(),
            dated.at().seconds() - sent.getOrDefault(answer.id(), TPlus.ZERO).seconds());
      }
    }
    var requests = play.board().conduct().requests();
    assertThat(requests).hasSize(sent.size());
    for (var request : requests) {
      assertThat(request.secondsTo(Request.State.ARRIVED))
          .isEqualTo(Optional.ofNullable(arrived.get(request.id())));
    }
  }

  @Property(tries = TRIES)
  void everySampleCountsTheStrengthOfItsOwnBoard(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    for (var sample : review(play).course().strengths()) {
      int onBoard =
          play.tree().boardAt(sample.step()).inPlay().field().tokens().values().stream()
              .filter(token ->
                  token.face().standing() == Standing.FORCE
                      || token.face().standing() == Standing.REINFORCEMENT)
              .mapToInt(token -> token.strength().likely())
              .sum();
      assertThat(sample.strength().rows().stream().mapToInt(r -> r.present() + r.help()).sum())
          .isEqualTo(onBoard);
    }
  }
}
