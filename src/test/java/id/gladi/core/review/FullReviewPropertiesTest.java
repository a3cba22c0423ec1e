package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Event;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is played, the figures of the review add up with the log.
class FullReviewPropertiesTest {
  private static final int TRIES = 60;

  private final Play opened = Play.opened(SmallPlan.plan());

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(50);
  }

  private Play played(List<Wish> wishes) {
    var play = opened;
    for (var wish : wishes) {
      play = wish.in(play).orElse(play);
    }
    return play;
  }

  private static FullReview review(Play play) {
    return FullReview.of(play.plan(), play.tree(), play.tree().size(), Remarks.NONE);
  }

  private static Stream<Event> counting(FullReview review) {
    return review.chronicle().log().stream()
        .filter(LoggedStep::counts)
        .flatMap(logged -> logged.step().events().stream());
  }

  private static int count(FullReview review, Class<? extends Event> kind) {
    return (int) counting(review).filter(kind::isInstance).count();
  }

  @Property(tries = TRIES)
  void theLogIsTheWholeRecordAndItsCountingStepsAreTheActs(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var review = review(play);
    assertThat(review.chronicle().log())
        .extracting(LoggedStep::step)
        .isEqualTo(play.tree().steps());
    assertThat(review.chronicle().log().stream().filter(LoggedStep::counts))
        .hasSize(review.review().acts());
  }

  @Property(tries = TRIES)
  void injectsDecisionsLevelsAndNotesAreThoseOfTheLog(@ForAll("wishes") List<Wish> wishes) {
    var review = review(played(wishes));
    var entries = review.course().lines().stream().map(TimedEntry::entry).toList();
    assertThat(entries.stream().filter(TimelineEntry.Told.class::isInstance))
        .hasSize(count(review, Event.InjectDelivered.class));
    assertThat(review.course().stages())
        .filteredOn(stage -> stage.act().order().isEmpty())
        .hasSize(count(review, Event.DecisionRecorded.class));
    assertThat(review.course().stages())
        .filteredOn(stage -> !stage.act().order().isEmpty())
        .hasSize(count(review, Event.OrderGiven.class));
    assertThat(entries.stream().filter(TimelineEntry.Declared.class::isInstance))
        .hasSize(count(review, Event.LevelDeclared.class));
    assertThat(entries.stream().filter(TimelineEntry.Noted.class::isInstance))
        .hasSize(count(review, Event.NoteWritten.class));
  }

  @Property(tries = TRIES)
  void theScorecardTheScoresAndTheObjectivesCountTheSameJudgements(
      @ForAll("wishes") List<Wish> wishes) {
    var review = review(played(wishes));
    int met = (int) review.review().actions().stream().filter(a -> a.mark() == Mark.MET).count();
    var cells = review.scorecard().rows().stream().flatMap(row -> row.scores().stream()).toList();
    assertThat(sum(cells, FunctionScore::met))
        .isEqualTo(met)
        .isEqualTo(sum(review.review().scores(), FunctionScore::met));
    assertThat(sum(cells, FunctionScore::expected)).isEqualTo(review.review().actions().size());
    for (var rating : review.objectives()) {
      long own =
          review.review().actions().stream()
              .filter(a -> a.action().objective().equals(rating.objective().id()))
              .count();
      assertThat(rating.met() + rating.missed() + rating.open()).isEqualTo((int) own);
    }
  }

  private static <T> int sum(List<T> items, ToIntFunction<T> count) {
    return items.stream().mapToInt(count).sum();
  }

  @Property(tries = TRIES)
  void theLastSampleCountsEverybodyWhoIsStrengthOnTheBoard(@ForAll("wishes") List<Wish> wishes) {
    var review = review(played(wishes));
    int onBoard =
        review.review().board().inPlay().field().tokens().values().stream()
            .filter(token ->
                token.face().standing() == Standing.FORCE
                    || token.face().standing() == Standing.REINFORCEMENT)
            .mapToInt(token -> token.strength().likely())
            .sum();
    var rows = review.course().strengths().getLast().strength().rows();
    assertThat(sum(rows, row -> row.present() + row.help())).isEqualTo(onBoard);
    assertThat(rows).extracting(RingStrength.Row::ring).doesNotContain("");
  }

  @Property(tries = TRIES)
  void samplesFollowTheClockAndEachDiffersFromTheOneBefore(@ForAll("wishes") List<Wish> wishes) {
    var samples = review(played(wishes)).course().strengths();
    for (int i = 1; i < samples.size(); i++) {
      assertThat(samples.get(i).at()).isGreaterThanOrEqualTo(samples.get(i - 1).at());
      assertThat(samples.get(i).strength()).isNotEqualTo(samples.get(i - 1).strength());
    }
  }

  @Property(tries = TRIES)
  void everyStageStartsWhereTheOneBeforeEnded(@ForAll("wishes") List<Wish> wishes) {
    var stages = review(played(wishes)).course().stages();
    int stage = 1;
    for (var change : stages) {
      assertThat(change.from()).isEqualTo(stage);
      stage = change.to();
    }
  }

  @Property(tries = TRIES)
  void theLinesShareOutTheRecordAndTheLastOneIsThePlayUnderReview(
      @ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes);
    var review = review(play);
    var lines = review.chronicle().lines();
    assertThat(lines).extracting(Line::tip).isSorted().doesNotHaveDuplicates();
    var last = lines.getLast();
    assertThat(last.tip()).isEqualTo(play.tree().size());
    assertThat(last.decisions()).isEqualTo(review.review().decisions().size());
    assertThat(last.told()).isEqualTo(review.review().told());
  }
}
