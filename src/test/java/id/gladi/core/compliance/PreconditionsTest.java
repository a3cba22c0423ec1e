package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.AMBULANCE_LANE_CLOSED;
import static id.gladi.core.compliance.Fact.Kind.BEHAVIOUR_NOT_RECORDED;
import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_AUTHORITY;
import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_CONTROL;
import static id.gladi.core.compliance.Fact.Kind.LEVEL_TOO_LOW;
import static id.gladi.core.compliance.Fact.Kind.NO_AMBULANCE_LANE;
import static id.gladi.core.compliance.Fact.Kind.NO_DOCUMENTATION;
import static id.gladi.core.compliance.Fact.Kind.NO_MEDICAL_POST;
import static id.gladi.core.compliance.Fact.Kind.NO_MEETING_OFFERED;
import static id.gladi.core.compliance.Fact.Kind.NO_PROPAM;
import static id.gladi.core.compliance.Fact.Kind.STAGE_ABOVE_BEHAVIOUR;
import static id.gladi.core.compliance.Fact.Kind.WARNINGS_MISSING;
import static id.gladi.core.compliance.Fact.Kind.WARNINGS_TOO_CLOSE;
import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Command;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.Square;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must be there before force: warnings, medics, watch, talk, authority, a fitting stage.
class PreconditionsTest {
  private static final Plan PLAN = Square.threeSituations();
  private static final Command GAS = order(Order.GAS, "Kapolres", 5, "agresif");

  private final BoardSpecification ready = Square.prepared(PLAN, "kuning", "Kapolres");

  private static Command order(String order, String by, int stage, String behaviour) {
    return new Command.GiveOrder(Square.order(order, by, stage, behaviour));
  }

  @Test
  void withEverythingPreparedNothingIsSaid() {
    Said.of(ready, GAS).expectSilence();
  }

  @Nested
  class Warnings {
    private BoardSpecification warned(int many, int seconds) {
      return Square.at(PLAN, "kuning", "Kapolres")
          .given(Square.crowd(), Square.wayWest(), Square.lane())
          .given(Square.warnings(many, seconds))
          .given(new Event.MeetingOffered(null, "Ketua KPU", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void threeAreNeededForDispersalWaterAndGas(int many) {
      for (var order : List.of(Order.DISPERSE, Order.WATER_CANNON, Order.GAS)) {
        Said.of(warned(many, 300), order(order, "Kapolres", 4, "agresif"))
            .expectOnly("c", Severity.FLAG, WARNINGS_MISSING);
      }
    }

    @Test
    void threeThatFollowTooSoonAreNotThree() {
      Said.of(warned(3, 30), GAS).expectOnly("c", Severity.FLAG, WARNINGS_TOO_CLOSE);
      Said.of(warned(3, 120), GAS).expectSilence();
    }

    @Test
    void twoTooCloseDoNotSpoilThreeThatAreNot() {
      var once = new Event.CrowdWarned("massa", 4, "Humas", "");
      Said.of(ready.given(once, once), GAS).expectSilence();
    }

    @Test
    void theWarningsOfAnotherCrowdDoNotCount() {
      var other = Square.crowd("massa-b", 50, new Point(290, 100), List.of());
      var about =
          new Order(
              Order.DISPERSE, "Kapolres", "massa-b", null, List.of(), 2, "aktif", "lempar", null);
      Said.of(ready.given(other), new Command.GiveOrder(about))
          .expectOnly("c", Severity.FLAG, WARNINGS_MISSING);
    }

    @Test
    void aPartThatSplitsOffHasHeardWhatTheCrowdHeard() {
      var split = ready.played(new Command.SplitToken("massa", 50, new Point(290, 100)));
      var about =
          new Order(
              Order.DISPERSE,
              "Kapolres",
              "massa-part-2",
              null,
              List.of(),
              2,
              "aktif",
              "lempar",
              null);
      Said.of(split, new Command.GiveOrder(about)).expectSilence();
    }
  }

  @Nested
  class MedicsAndLane {
    @Test
    void theLevelBeforeForceAsksForBoth() {
      var declare = new Command.DeclareLevel("kuning", "Kapolres", "mendorong");
      var bare = BoardSpecification.opened(PLAN).given(new Event.TokenRemoved("medis"));
      Said.of(bare, declare).expectOnly("d", Severity.FLAG, NO_MEDICAL_POST, NO_AMBULANCE_LANE);
      Said.of(BoardSpecification.opened(PLAN).given(Square.lane()), declare).expectSilence();
    }

    @Test
    void underFiveLevelsItIsTheThird() {
      var plan = Square.fiveLevels();
      var bare = BoardSpecification.opened(plan);
      Said.of(bare, new Command.DeclareLevel("kurang-tertib", "Kapolres", "mengejek"))
          .expectSilence();
      Said.of(bare, new Command.DeclareLevel("tidak-tertib", "Kapolres", "melempar"))
          .expectOnly("d", Severity.FLAG, NO_AMBULANCE_LANE);
    }

    @Test
    void medicsOutOfActionAreNone() {
      var out = new Event.StatusChanged("medis", Token.Status.OUT_OF_ACTION);
      Said.of(ready.given(out), GAS).expectOnly("d", Severity.FLAG, NO_MEDICAL_POST);
    }

    @Test
    void aLaneUnderACrowdOrBehindABarrierIsClosed() {
      var crowd = new Event.TokenMoved("massa", List.of(new Point(400, 200)));
      var wire =
          Square.laid("kawat", LineKind.KAWAT_BERDURI, new Point(390, 300), new Point(410, 300));
      Said.of(ready.given(wire), GAS).expectOnly("d", Severity.FLAG, AMBULANCE_LANE_CLOSED);
      Said.of(ready.given(crowd), GAS).expect("d", Severity.FLAG, AMBULANCE_LANE_CLOSED);
    }
  }

  @Nested
  class Watch {
    @Test
    void withoutPropamOrDocumentationForceIsFlagged() {
      Said.of(ready.given(new Event.TokenRemoved("propam")), GAS)
          .expectOnly("e", Severity.FLAG, NO_PROPAM);
      Said.of(ready.given(new Event.TokenRemoved("humas")), GAS)
          .expectOnly("e", Severity.FLAG, NO_DOCUMENTATION);
    }

    @ParameterizedTest
    @EnumSource(
        value = Token.Status.class,
        names = {"OUT_OF_ACTION", "RESTING"})
    void propamThatIsNotAtWorkIsNone(Token.Status status) {
      Said.of(ready.given(new Event.StatusChanged("propam", status)), GAS)
          .expectOnly("e", Severity.FLAG, NO_PROPAM);
    }

    @Test
    void nobodyLeftIsNobodyAtWork() {
      Said.of(ready.given(new Event.StrengthChanged("propam", Strength.exactly(0))), GAS)
          .expectOnly("e", Severity.FLAG, NO_PROPAM);
    }
  }

  @Nested
  class Talk {
    @Test
    void forceBeforeAnyOfferIsFlagged() {
      var noOffer =
          Square.at(PLAN, "kuning", "Kapolres")
              .given(Square.crowd(), Square.wayWest(), Square.lane())
              .given(Square.warnings(3, 180));
      Said.of(noOffer, GAS).expectOnly("i", Severity.FLAG, NO_MEETING_OFFERED);
      Said.of(noOffer.given(new Event.MeetingOffered("massa-b", "Ketua KPU", "")), GAS)
          .expectOnly("i", Severity.FLAG, NO_MEETING_OFFERED);
      Said.of(noOffer.given(new Event.MeetingOffered(null, "Ketua KPU", "")), GAS).expectSilence();
    }
  }

  @Nested
  class Stage {
    @ParameterizedTest
    @CsvSource({"pasif,3", "aktif,4", "agresif,5"})
    void theBehaviourSetsTheHighestStage(String behaviour, int most) {
      for (int stage = 1; stage <= 5; stage++) {
        var said = Said.of(ready, order("penangkapan", "Kapolres", stage, behaviour));
        if (stage > most) {
          said.expect("tahap-di-atas-perilaku", Severity.FLAG, STAGE_ABOVE_BEHAVIOUR);
        } else {
          said.expectNot("tahap-di-atas-perilaku");
        }
      }
    }

    @Test
    void gasIsStageFiveWhateverWasWritten() {
      Said.of(ready, order(Order.GAS, "Kapolres", 2, "aktif"))
          .expectOnly("tahap-di-atas-perilaku", Severity.FLAG, STAGE_ABOVE_BEHAVIOUR);
    }

    @Test
    void forceAgainstNoRecordedBehaviourIsFlagged() {
      Said.of(ready, order(Order.GAS, "Kapolres", 5, ""))
          .expectOnly("tahap-di-atas-perilaku", Severity.FLAG, BEHAVIOUR_NOT_RECORDED);
    }
  }

  @Nested
  class Authority {
    @Test
    void whoIsNotNamedForTheOrderHasNoAuthority() {
      Said.of(ready, order(Order.GAS, "Danton Dalmas", 5, "agresif"))
          .expectOnly("perintah-di-luar-wewenang", Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
    }

    @Test
    void whoHasPassedControlOnGivesNoMoreOrdersOfForce() {
      var passed = ready.given(new Event.ControlPassed("Kapolda", "merah"));
      Said.of(passed, GAS)
          .expectOnly("perintah-di-luar-wewenang", Severity.FLAG, GIVER_WITHOUT_CONTROL);
      Said.of(passed, order(Order.APPEAL, "Kapolres", 2, "")).expectSilence();
    }

    @Test
    void anOrderOfAHigherLevelIsTooEarly() {
      var calm = Square.prepared(PLAN, "hijau", "Kapolres");
      Said.of(calm, GAS).expectOnly("perintah-di-luar-wewenang", Severity.FLAG, LEVEL_TOO_LOW);
      var model = Square.prepared(Square.fiveLevels(), "tidak-tertib", "Kapolres");
      Said.of(model, GAS).expectOnly("perintah-di-luar-wewenang", Severity.FLAG, LEVEL_TOO_LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kapolresta", "Kapolres (kendali taktis)", "KAPOLRES METRO"})
    void aTitleOfTheSameOfficeHoldsIt(String title) {
      var board = Square.prepared(PLAN, "kuning", title);
      Said.of(board, order(Order.GAS, title, 5, "agresif")).expectSilence();
    }

    @Test
    void theDeputyIsAnotherOffice() {
      assertThat(Offices.among("Wakapolres", List.of("Kapolres"))).isFalse();
    }

    @Test
    void aRequestNeedsItsAuthorityToo() {
      var request = new Request(Order.REQUEST_PHH, "Kapolsek", "Kapolda", "1 SSK", List.of());
      Said.of(ready, new Command.SendRequest(request))
          .expectOnly("perintah-di-luar-wewenang", Severity.FLAG, GIVER_WITHOUT_AUTHORITY);
    }
  }

  @Nested
  class Notice {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "tidak ada STTP",
          "Massa tidak menyampaikan surat pemberitahuan kepada Polres.",
          "aksi liar, tanpa izin",
          "no notification was given",
          "belum ada pemberitahuan dari korlap"
        })
    void missingNoticeIsNoReason(String reason) {
      assertThat(NoticeCheck.only(reason)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "tidak ada STTP dan massa melempar batu",
          "massa membakar ban",
          "STTP dilanggar: massa merusak pagar",
          ""
        })
    void anotherReasonIsOne(String reason) {
      assertThat(NoticeCheck.only(reason)).isFalse();
    }

    @Test
    void itUnlocksNoForceEither() {
      var order =
          new Order(
              Order.DISPERSE,
              "Kapolres",
              "massa",
              null,
              List.of(),
              2,
              "aktif",
              "tanpa pemberitahuan",
              null);
      Said.of(ready, new Command.GiveOrder(order))
          .expectOnly("tanpa-pemberitahuan", Severity.FLAG, Fact.Kind.ONLY_MISSING_NOTICE);
    }
  }
}
