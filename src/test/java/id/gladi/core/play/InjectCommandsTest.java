package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectCommandsTest {
  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());
  private final BoardSpecification told = opened.played(new Command.DeliverInject("1"));

  @Nested
  class Delivering {
    @Test
    void theClockMovesToThePlannedTimeBeforeAnythingElse() {
      var events = opened.when(new Command.DeliverInject("1")).events();
      assertThat(events)
          .startsWith(new Event.ClockAdvanced(TPlus.ofMinutes(5)), new Event.InjectDelivered("1"));
    }

    @Test
    void aLateInjectDoesNotTurnTheClockBack() {
      var late = opened.played(new Command.AdvanceClock(TPlus.ofMinutes(9)));
      var answer = late.when(new Command.DeliverInject("1"));
      assertThat(answer.events()).startsWith(new Event.InjectDelivered("1"));
      assertThat(answer.board().clock()).isEqualTo(TPlus.ofMinutes(9));
    }

    @Test
    void aContingencyIsToldAtOnce() {
      var answer = opened.when(new Command.DeliverInject("K1"));
      assertThat(answer.board().clock()).isEqualTo(TPlus.ZERO);
      assertThat(answer.board().progress().injects())
          .containsEntry("K1", new InjectState.Delivered(TPlus.ZERO));
    }

    @Test
    void theInjectIsTheCurrentOneFromThenOn() {
      assertThat(told.board().progress().current()).isEqualTo("1");
      assertThat(told.played(new Command.DeliverInject("K1")).board().progress().current())
          .isEqualTo("K1");
    }

    @Test
    void laterEffectsSeeWhatEarlierOnesDid() {
      assertThat(told.board().field().token("massa").orElseThrow().outline()).hasSize(4);
    }

    @Test
    void anInjectThatTheScriptDoesNotKnowIsRefused() {
      opened.when(new Command.DeliverInject("99")).then(Reason.UNKNOWN_INJECT, "99");
    }

    @Test
    void tellingAnInjectTwiceIsRefused() {
      told.when(new Command.DeliverInject("1")).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    }

    @Test
    void anInjectThatWasLeftOutMayStillBeTold() {
      var board =
          opened
              .played(new Command.SkipInject("1", "waktu habis"), new Command.DeliverInject("1"))
              .board();
      assertThat(board.progress().injects())
          .containsEntry("1", new InjectState.Delivered(TPlus.ofMinutes(5)));
    }
  }

  @Nested
  class Skipping {
    @Test
    void anInjectIsLeftOutWithItsReason() {
      opened
          .when(new Command.SkipInject("2", "  waktu habis "))
          .then(new Event.InjectSkipped("2", "waktu habis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void withoutAReasonNothingIsLeftOut(String reason) {
      opened.when(new Command.SkipInject("2", reason)).then(Reason.REASON_MISSING, "");
    }

    @Test
    void whatWasToldCannotBeLeftOut() {
      told.when(new Command.SkipInject("1", "alasan")).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    }

    @Test
    void anInjectThatTheScriptDoesNotKnowIsRefused() {
      opened.when(new Command.SkipInject("99", "alasan")).then(Reason.UNKNOWN_INJECT, "99");
    }
  }

  @Nested
  class Postponing {
    private final TPlus later = TPlus.ofMinutes(20);

    @Test
    void anInjectIsPutOffToALaterTime() {
      opened
          .when(new Command.PostponeInject("2", later))
          .then(new Event.InjectPostponed("2", later));
    }

    @Test
    void anInjectThatWasPutOffIsTimedByItsNewTime() {
      var answer =
          told.played(new Command.PostponeInject("2", later)).when(new Command.DeliverInject("2"));
      assertThat(answer.board().clock()).isEqualTo(later);
    }

    @Test
    void itMayBePutOffAgain() {
      opened
          .played(new Command.PostponeInject("2", later))
          .when(new Command.PostponeInject("2", later.plusMinutes(5)))
          .then(new Event.InjectPostponed("2", TPlus.ofMinutes(25)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5})
    void puttingOffToNowOrThePastIsRefused(int minutes) {
      var until = TPlus.ofMinutes(minutes);
      told.when(new Command.PostponeInject("2", until))
          .then(Reason.TIME_RUNS_BACK, until.toString());
    }

    @Test
    void whatWasToldCannotBePutOff() {
      told.when(new Command.PostponeInject("1", later)).then(Reason.INJECT_ALREADY_DELIVERED, "1");
    }

    @Test
    void anInjectThatTheScriptDoesNotKnowIsRefused() {
      opened.when(new Command.PostponeInject("99", later)).then(Reason.UNKNOWN_INJECT, "99");
    }
  }

  @Nested
  class TakingOffers {
    private final BoardSpecification offered =
        opened.played(
            new Command.DeliverInject("1"),
            new Command.DeliverInject("2"),
            new Command.DeliverInject("3"));

    @Test
    void anOfferDoesNothingUntilItIsTaken() {
      assertThat(offered.board().field().token("korlap")).isPresent();
      assertThat(offered.board().progress().offers()).isEmpty();
    }

    @Test
    void takingItCarriesOutItsEffect() {
      offered
          .when(new Command.TakeOffer("3", 2))
          .then(new Event.OfferTaken("3", 2), new Event.TokenRemoved("korlap"));
    }

    @Test
    void itsEffectMayFindNothingToActOn() {
      offered
          .played(new Command.RemoveToken("korlap"))
          .when(new Command.TakeOffer("3", 2))
          .then(new Event.OfferTaken("3", 2), new Event.EffectMissed("3", 2, "korlap"));
    }

    @Test
    void takingItTwiceIsRefused() {
      offered
          .played(new Command.TakeOffer("3", 2))
          .when(new Command.TakeOffer("3", 2))
          .then(Reason.OFFER_ALREADY_TAKEN, "korlap diajak bicara");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, Integer.MAX_VALUE})
    void anEffectThatIsNoOfferCannotBeTaken(int index) {
      offered.when(new Command.TakeOffer("3", index)).then(Reason.UNKNOWN_OFFER, "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99"})
    void anInjectMustBeToldBeforeItsOfferIsTaken(String inject) {
      opened.when(new Command.TakeOffer(inject, 2)).then(Reason.INJECT_NOT_DELIVERED, inject);
    }
  }

  @Nested
  class Judging {
    private final ActionRef lapor = new ActionRef("1", "a");

    @ParameterizedTest
    @EnumSource(Mark.class)
    @NullSource
    void anExpectedActionIsJudgedAndTheJudgementTakenBack(Mark mark) {
      told.when(new Command.JudgeAction(lapor, mark, " terlambat "))
          .then(new Event.ActionJudged(lapor, mark, "terlambat"));
    }

    @Test
    void theSecondJudgementReplacesTheFirst() {
      var board =
          told.played(
                  new Command.JudgeAction(lapor, Mark.MISSED, ""),
                  new Command.JudgeAction(lapor, Mark.MET, "akhirnya"))
              .board();
      assertThat(board.progress().result(lapor))
          .contains(new ActionResult(Mark.MET, "akhirnya", TPlus.ofMinutes(5)));
    }

    @Test
    void whatWasNotToldCannotBeJudged() {
      opened
          .when(new Command.JudgeAction(lapor, Mark.MET, ""))
          .then(Reason.INJECT_NOT_DELIVERED, "1");
    }

    @Test
    void anActionThatTheInjectDoesNotExpectIsRefused() {
      told.when(new Command.JudgeAction(new ActionRef("1", "z"), Mark.MET, ""))
          .then(Reason.UNKNOWN_ACTION, "z");
    }

    @Test
    void anInjectThatTheScriptDoesNotKnowIsRefused() {
      told.when(new Command.JudgeAction(new ActionRef("99", "a"), Mark.MET, ""))
          .then(Reason.UNKNOWN_INJECT, "99");
    }
  }

  @Test
  void theWholeScriptPlaysToAnEmptyStreet() {
    var board =
        opened
            .played(
                new Command.DeliverInject("1"),
                new Command.DeliverInject("2"),
                new Command.DeliverInject("3"),
                new Command.DeliverInject("4"))
            .board();
    assertThat(board.clock()).isEqualTo(TPlus.ofMinutes(45));
    assertThat(board.situation())
        .isEqualTo(
            new Situation(
                "hijau",
                TPlus.ZERO,
                "",
                "Kapolres",
                new Situation.Proposal("kuning", "mendorong pagar", "2")));
    assertThat(board.field().tokens())
        .containsOnlyKeys("bawaslu", "dalmas-1", "dalmas-2", "motor", "satpol");
    assertThat(board.field().acts()).isEmpty();
    assertThat(board.field().overlays()).containsOnlyKeys("sekat-1");
    assertThat(board.view()).isEqualTo(new View(new Point(110, 300), 250));
    assertThat(board.journal().entries())
        .isEqualTo(
            List.of(
                new Journal.Entry.Shown(TPlus.ofMinutes(5), "Massa tiba."),
                new Journal.Entry.ControlPassed(
                    TPlus.ofMinutes(30), "Kasat Samapta", "Kapolres", "")));
  }
}
