package id.gladi.core.compliance;

import static id.gladi.core.compliance.Fact.Kind.GIVER_WITHOUT_CONTROL;
import static id.gladi.core.compliance.Fact.Kind.LEVEL_TOO_LOW;
import static id.gladi.core.compliance.Fact.Kind.NO_AMBULANCE_LANE;
import static id.gladi.core.compliance.Fact.Kind.ONLY_MISSING_NOTICE;
import static id.gladi.core.compliance.Fact.Kind.STRICTER_GUIDANCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.conduct.Order;
import id.gladi.core.doctrine.Rule.Severity;
import id.gladi.core.play.Command;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Event;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.Square;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where a level was declared for a crowd, what is done to that crowd is measured by it.
class CrowdLevelFlagsTest {
  private static final String AUTHORITY = "perintah-di-luar-wewenang";
  private static final Command GAS = order(Order.GAS, "massa", 5);

  private final BoardSpecification green = ready("hijau");
  private final BoardSpecification yellow = ready("kuning");

  /// A second crowd 200 m east of the first.
  private static BoardSpecification ready(String level) {
    var east = SmallGround.corners(490, 94, 510, 106);
    return Square.prepared(Square.threeSituations(), level, "Kapolres")
        .given(Square.crowd("massa-b", 100, new Point(500, 100), east));
  }

  private static Command order(String order, @Nullable String crowd, int stage) {
    return new Command.GiveOrder(
        new Order(
            order, "Kapolres", crowd, null, List.of(), stage, "agresif", "melempar batu", null));
  }

  private static Event own(String crowd, String level) {
    return new Event.CrowdLevelDeclared(new CrowdLevel(crowd, level, "Kapolres", "melempar"));
  }

  private static Command declare(String by, String reason) {
    return new Command.DeclareCrowdLevel(new CrowdLevel("massa", "kuning", by, reason));
  }

  @Test
  void forceOnACrowdIsMeasuredByItsOwnLevel() {
    Said.of(green, GAS).expect(AUTHORITY, Severity.FLAG, LEVEL_TOO_LOW);
    Said.of(green.given(own("massa", "kuning")), GAS).expectNot(AUTHORITY);
    Said.of(yellow, GAS).expectNot(AUTHORITY);
    Said.of(yellow.given(own("massa", "hijau")), GAS)
        .expect(AUTHORITY, Severity.FLAG, LEVEL_TOO_LOW);
  }

  @Test
  void theLevelOfAnotherCrowdChangesNothing() {
    Said.of(green.given(own("massa-b", "kuning")), GAS)
        .expect(AUTHORITY, Severity.FLAG, LEVEL_TOO_LOW);
    Said.of(yellow.given(own("massa-b", "hijau")), GAS).expectNot(AUTHORITY);
  }

  @Test
  void forceAtAPlaceAnswersToEveryCrowdThere() {
    var there =
        new Command.GiveOrder(
            new Order(
                Order.GAS,
                "Kapolres",
                null,
                new Point(320, 100),
                List.of(),
                5,
                "agresif",
                "melempar batu",
                null));
    var nearby = SmallGround.corners(325, 94, 335, 106);
    var two = yellow.given(Square.crowd("massa-c", 20, new Point(330, 100), nearby));
    Said.of(two, there).expectNot(AUTHORITY);
    Said.of(two.given(own("massa-c", "hijau")), there)
        .expect(AUTHORITY, Severity.FLAG, LEVEL_TOO_LOW);
  }

  @Test
  void theFactNamesTheCrowdWhoseLevelItIs() {
    var flag =
        Said.of(yellow.given(own("massa", "hijau")), GAS).flags().stream()
            .filter(f -> f.rule().id().equals(AUTHORITY))
            .findFirst()
            .orElseThrow();
    assertThat(flag.facts().getFirst().words().id()).contains("Massa massa");
  }

  @Test
  void requestsAndControlAreMeasuredByTheWhole() {
    var pass = new Command.PassControl("Kapolda", "eskalasi");
    Said.of(yellow.given(own("massa", "merah")), pass)
        .expect(AUTHORITY, Severity.FLAG, LEVEL_TOO_LOW);
    Said.of(ready("merah").given(own("massa", "hijau")), pass).expectNot(AUTHORITY);
  }

  @Test
  void onlyWhoHoldsControlOrStandsAboveDeclaresIt() {
    Said.of(green, declare("Danton Dalmas", "melempar"))
        .expect(AUTHORITY, Severity.FLAG, GIVER_WITHOUT_CONTROL);
    Said.of(green, declare("Kapolres", "melempar")).expectNot(AUTHORITY);
    Said.of(green, declare("Kapolda", "melempar")).expectNot(AUTHORITY);
  }

  @Test
  void missingNoticeIsNoCriterionForACrowdEither() {
    Said.of(green, declare("Kapolres", "tidak ada STTP"))
        .expect("tanpa-pemberitahuan", Severity.FLAG, ONLY_MISSING_NOTICE);
    Said.of(green, declare("Kapolres", "melempar batu")).expectNot("tanpa-pemberitahuan");
  }

  @Test
  void medicsAndLaneAreThereBeforeAnyCrowdReachesTheLevelOfForce() {
    var bare = BoardSpecification.opened(Square.threeSituations()).given(Square.crowd());
    Said.of(bare, declare("Kapolsek", "melempar")).expect("d", Severity.FLAG, NO_AMBULANCE_LANE);
    Said.of(bare.given(Square.lane()), declare("Kapolsek", "melempar")).expectNot("d");
    var follows =
        new Command.DeclareCrowdLevel(new CrowdLevel("massa", null, "Kapolsek", "tenang lagi"));
    Said.of(bare.given(own("massa", "kuning")), follows).expectNot("d");
  }

  @Test
  void waterAtACrowdOfTheThirdLevelIsForDiscussionWhateverTheWholeIs() {
    var plan = Square.fiveLevels();
    var riot = Square.prepared(plan, "rusuh", "Kapolres");
    var water = order(Order.WATER_CANNON, "massa", 4);
    Said.of(riot, water).expectNot("awc-tingkat-3");
    Said.of(riot.given(own("massa", "tidak-tertib")), water)
        .expect("awc-tingkat-3", Severity.DISCUSSION, STRICTER_GUIDANCE);
  }
}
