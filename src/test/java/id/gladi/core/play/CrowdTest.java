package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.Strength;
import id.gladi.core.play.CrowdProfile.Korlap;
import id.gladi.core.play.CrowdProfile.Mood;
import id.gladi.core.play.CrowdProfile.Notice;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final Point AT = new Point(100, 300);
  private static final List<Point> AREA = square(80, 280, 40);
  private static final CrowdProfile TENSE =
      new CrowdProfile(Mood.TENSE, Korlap.TALKING, "Hitung ulang", Notice.NOT_GIVEN, false);

  private final BoardSpecification crowd =
      BoardSpecification.opened(SmallPlan.plan())
          .played(
              new Command.PlaceUnit("massa", AT),
              new Command.ShapeCrowd("massa", AREA),
              new Command.DescribeCrowd("massa", TENSE));

  private static List<Point> square(double x, double y, double side) {
    return List.of(
        new Point(x, y),
        new Point(x + side, y),
        new Point(x + side, y + side),
        new Point(x, y + side));
  }

  private static Token token(Board board, String id) {
    return board.field().token(id).orElseThrow();
  }

  private static double density(Token token) {
    return token.strength().likely() / Polygons.area(token.outline());
  }

  @Test
  void whatIsKnownOfACrowdIsKept() {
    crowd
        .when(new Command.DescribeCrowd("massa", CrowdProfile.UNKNOWN))
        .then(new Event.CrowdDescribed("massa", CrowdProfile.UNKNOWN));
    assertThat(crowd.board().field().crowd("massa")).isEqualTo(TENSE);
    assertThat(crowd.board().field().crowd("massa-b")).isEqualTo(CrowdProfile.UNKNOWN);
  }

  @Test
  void unitsHaveNoMoodAndNoOutline() {
    crowd
        .when(new Command.DescribeCrowd("dalmas-1", TENSE))
        .then(Reason.NOT_A_CROWD, "Unit dalmas-1");
    crowd.when(new Command.ShapeCrowd("dalmas-1", AREA)).then(Reason.NOT_A_CROWD, "Unit dalmas-1");
    crowd
        .when(new Command.SizeCrowd("dalmas-1", Strength.exactly(99), true))
        .then(Reason.NOT_A_CROWD, "Unit dalmas-1");
    crowd.when(new Command.CopyCrowd("dalmas-1", AT)).then(Reason.UNIT_IS_COUNTED, "Unit dalmas-1");
  }

  @Test
  void growingKeepsTheDensityWhenAsked() {
    var before = density(token(crowd.board(), "massa"));
    var more = new Strength(700, 800, 1000);
    var grown = crowd.when(new Command.SizeCrowd("massa", more, true)).board();
    assertThat(token(grown, "massa").strength()).isEqualTo(more);
    assertThat(density(token(grown, "massa"))).isCloseTo(before, within(1e-9));
    var denser = crowd.when(new Command.SizeCrowd("massa", more, false)).board();
    assertThat(token(denser, "massa").outline()).isEqualTo(AREA);
    assertThat(density(token(denser, "massa"))).isCloseTo(before * 4, within(1e-9));
  }

  @Test
  void aCrowdOfNobodyIsTakenUpNotShrunk() {
    crowd
        .when(new Command.SizeCrowd("massa", Strength.exactly(0), false))
        .then(Reason.CROWD_EMPTY, "Unit massa");
  }

  @Test
  void anOutlineLiesOnTheMapAndDoesNotCrossItself() {
    crowd
        .when(
            new Command.ShapeCrowd("massa", List.of(AT, new Point(120, 300), SmallGround.OUTSIDE)))
        .then(Reason.OUTSIDE_MAP, "Unit massa");
    crowd
        .when(
            new Command.ShapeCrowd(
                "massa",
                List.of(
                    new Point(80, 280), new Point(120, 320), new Point(120, 280), AT.plus(-20, 9))))
        .then(Reason.OUTLINE_CROSSES, "Unit massa");
  }

  @Property(tries = 200)
  void splittingConservesPersonsAndGround(
      @ForAll @IntRange(min = 1, max = 199) int persons,
      @ForAll @IntRange(min = 20, max = 580) int x,
      @ForAll @IntRange(min = 20, max = 380) int y) {
    var split = crowd.when(new Command.SplitToken("massa", persons, new Point(x, y))).board();
    var left = token(split, "massa");
    var part = token(split, "massa-part-2");
    assertThat(left.strength().plus(part.strength())).isEqualTo(new Strength(180, 200, 250));
    assertThat(part.strength().likely()).isEqualTo(persons);
    assertThat(Polygons.area(left.outline()) + Polygons.area(part.outline()))
        .isCloseTo(1600, within(1e-3));
    assertThat(density(part)).isCloseTo(density(left), within(1e-6));
    assertThat(Polygons.contains(left.outline(), left.at())).isTrue();
  }

  @Property(tries = 200)
  void aCrowdThatJoinsItsPartAgainHasEverybodyBack(
      @ForAll @IntRange(min = 1, max = 199) int persons,
      @ForAll @IntRange(min = 20, max = 580) int x) {
    var back =
        crowd
            .played(new Command.SplitToken("massa", persons, new Point(x, 200)))
            .when(new Command.MergeTokens("massa-part-2", "massa"))
            .board();
    assertThat(token(back, "massa").strength()).isEqualTo(new Strength(180, 200, 250));
    assertThat(Polygons.area(token(back, "massa").outline())).isGreaterThan(1600 - 1e-3);
    assertThat(back.field().token("massa-part-2")).isEmpty();
  }

  @Test
  void crowdsFarApartThatJoinKeepTheDensityInsteadOfCoveringTheGroundBetween() {
    var joined =
        crowd
            .played(
                new Command.PlaceUnit("massa-b", new Point(500, 300)),
                new Command.ShapeCrowd("massa-b", square(490, 290, 20)))
            .when(new Command.MergeTokens("massa-b", "massa"))
            .board();
    assertThat(token(joined, "massa").strength().likely()).isEqualTo(240);
    assertThat(Polygons.area(token(joined, "massa").outline())).isCloseTo(1600 * 1.2, within(1e-6));
  }

  @Test
  void aPartThatWalksAwayTakesItsGroundAlong() {
    var split = crowd.when(new Command.SplitToken("massa", 50, new Point(300, 300))).board();
    var part = token(split, "massa-part-2");
    assertThat(part.at()).isEqualTo(new Point(300, 300));
    assertThat(Polygons.centroid(part.outline()).distance(part.at())).isLessThan(1e-6);
    assertThat(split.field().crowd("massa-part-2")).isEqualTo(TENSE);
  }

  @Test
  void anotherCrowdLikeThisOneStandsElsewhere() {
    var copied = crowd.when(new Command.CopyCrowd("massa", AT.plus(200, 0))).board();
    var copy = token(copied, "massa-part-2");
    assertThat(copy.strength()).isEqualTo(token(copied, "massa").strength());
    assertThat(copy.at()).isEqualTo(AT.plus(200, 0));
    assertThat(copy.outline()).isEqualTo(square(280, 280, 40));
    assertThat(copy.trail()).isEmpty();
    assertThat(copied.field().crowd("massa-part-2")).isEqualTo(TENSE);
  }

  @Test
  void anActIsMarkedWhereItHappensAndEnds() {
    crowd
        .when(new Command.BeginAct("pelemparan", AT, 12))
        .then(new Event.ActBegan(new ActMark("pelemparan-1", "pelemparan", AT, 12)));
    crowd
        .played(new Command.BeginAct("pelemparan", AT, 12))
        .when(new Command.EndAct("pelemparan-1"))
        .then(new Event.ActEnded("pelemparan-1"));
    crowd.when(new Command.EndAct("dorong-1")).then(Reason.UNKNOWN_MARK, "dorong-1");
    crowd
        .when(new Command.BeginAct("dorong", SmallGround.OUTSIDE, 0))
        .then(Reason.OUTSIDE_MAP, "dorong");
  }

  @Test
  void theRoomIsToldDemandAndNoticeOnlyWhenSharedAndNeverTheMood() {
    var plan = SmallPlan.plan();
    assertThat(Redaction.of(plan, crowd.board()).ground().crowds()).isEmpty();
    var shared =
        new CrowdProfile(Mood.TENSE, Korlap.TALKING, "Hitung ulang", Notice.NOT_GIVEN, true);
    var told = Redaction.of(plan, crowd.when(new Command.DescribeCrowd("massa", shared)).board());
    assertThat(told.ground().crowds())
        .containsExactly(new PublicBoard.PublicCrowd("massa", "Hitung ulang", Notice.NOT_GIVEN));
    assertThat(told.toString()).doesNotContain("TENSE", "TALKING");
  }

  @Test
  void aCrowdThatLeftIsForgotten() {
    var left = crowd.when(new Command.RemoveToken("massa")).board();
    assertThat(left.field().crowds()).isEmpty();
  }
}
