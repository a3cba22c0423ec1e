package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Home;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of effect alone, told by an inject at T+00:00 on the opened board.
class EffectsTest {
  private static final Point THERE = SmallGround.INSIDE;
  private static final List<Point> GATHERED = SmallGround.corners(80, 280, 140, 320);

  private static Token citizen(String id, Strength strength, Point at) {
    return new Token(
        id,
        id,
        new Token.Face("massa", "massa", "Unit " + id, Standing.CITIZEN, true),
        strength,
        at,
        180,
        null,
        Token.Status.READY,
        List.of(),
        List.of());
  }

  private static Event.EffectMissed missed(String subject) {
    return new Event.EffectMissed(SmallPlan.TOLD, 0, subject);
  }

  private static BoardSpecification opened(Effect effect) {
    return BoardSpecification.opened(SmallPlan.telling(effect));
  }

  private static void expect(BoardSpecification board, Event... caused) {
    var delivered = new Event.InjectDelivered(SmallPlan.TOLD);
    var events = Stream.concat(Stream.of(delivered), Stream.of(caused)).toArray(Event[]::new);
    board.when(new Command.DeliverInject(SmallPlan.TOLD)).then(events);
  }

  private static void expect(Effect effect, Event... caused) {
    expect(opened(effect), caused);
  }

  @Nested
  class Appearing {
    private final Effect appear = new Effect.Appear("massa", Home.at(110, 300), null);

    @Test
    void aUnitAppearsWithTheStrengthOfThePlan() {
      expect(
          appear,
          new Event.TokenPlaced(
              citizen("massa", new Strength(180, 200, 250), new Point(110, 300))));
    }

    @Test
    void theInjectMayNameAnotherStrength() {
      expect(
          new Effect.Appear("massa", Home.at(110, 300), Strength.exactly(90)),
          new Event.TokenPlaced(citizen("massa", Strength.exactly(90), new Point(110, 300))));
    }

    @Test
    void whoeverStandsThereAlreadyMoves() {
      expect(
          opened(appear).played(new Command.PlaceUnit("massa", THERE)),
          new Event.TokenMoved("massa", List.of(new Point(110, 300))));
    }

    @Test
    void whoeverStandsThereAlreadyMovesAndGrows() {
      var effect = new Effect.Appear("massa", Home.at(110, 300), Strength.exactly(90));
      expect(
          opened(effect).played(new Command.PlaceUnit("massa", THERE)),
          new Event.TokenMoved("massa", List.of(new Point(110, 300))),
          new Event.StrengthChanged("massa", Strength.exactly(90)));
    }

    @Test
    void appearingOffTheMapIsLeaving() {
      var effect = new Effect.Appear("massa", Home.off("pasar"), null);
      expect(
          opened(effect).played(new Command.PlaceUnit("massa", THERE)),
          new Event.TokenRemoved("massa"));
    }

    @Test
    void aUnitThatThePlanDoesNotKnowIsMissed() {
      expect(new Effect.Appear("hantu", Home.at(1, 1), null), missed("hantu"));
      expect(new Effect.Appear("hantu", Home.off("pasar"), null), missed("hantu"));
    }
  }

  @Nested
  class MovingAndShaping {
    @Test
    void aTokenMoves() {
      expect(
          new Effect.Move("satpol", Home.at(420, 120), null),
          new Event.TokenMoved("satpol", List.of(THERE)));
    }

    @Test
    void aCrowdMovesAndTakesAShape() {
      var effect = new Effect.Move("massa", Home.at(110, 300), "kumpul");
      expect(
          opened(effect).played(new Command.PlaceUnit("massa", THERE)),
          new Event.TokenMoved("massa", List.of(new Point(110, 300))),
          new Event.OutlineChanged("massa", GATHERED));
    }

    @Test
    void aCrowdThatIsNotThereAppearsInItsShape() {
      expect(
          new Effect.Move("massa", Home.at(110, 300), "kumpul"),
          new Event.TokenPlaced(citizen("massa", new Strength(180, 200, 250), new Point(110, 300))),
          new Event.OutlineChanged("massa", GATHERED));
    }

    @Test
    void movingOffTheMapIsLeaving() {
      expect(new Effect.Move("satpol", Home.off("mako"), null), new Event.TokenRemoved("satpol"));
    }

    @Test
    void whatIsNotThereCannotLeave() {
      expect(new Effect.Move("massa", Home.off("pasar"), null), missed("massa"));
    }

    @Test
    void aUnitThatThePlanDoesNotKnowIsMissedOnce() {
      expect(new Effect.Move("hantu", Home.at(1, 1), "kumpul"), missed("hantu"));
    }

    @Test
    void aCrowdTakesAShape() {
      var effect = new Effect.Shape("massa", "kumpul");
      expect(
          opened(effect).played(new Command.PlaceUnit("massa", THERE)),
          new Event.OutlineChanged("massa", GATHERED));
    }

    @Test
    void aCrowdThatIsShapedAndThenMovedLiesWhereThePlanDrewTheShape() {
      var plan =
          SmallPlan.telling(
              new Effect.Shape("massa", "kumpul"),
              new Effect.Move("massa", Home.at(110, 300), null));
      expect(
          BoardSpecification.opened(plan).played(new Command.PlaceUnit("massa", THERE)),
          new Event.OutlineChanged("massa", GATHERED),
          new Event.TokenMoved("massa", List.of(new Point(110, 300))),
          new Event.OutlineChanged("massa", GATHERED));
    }

    @Test
    void aShapeThatThePlanDoesNotKnowIsMissedButTheMoveIsMade() {
      expect(
          new Effect.Move("satpol", Home.at(420, 120), "bulat"),
          new Event.TokenMoved("satpol", List.of(THERE)),
          missed("bulat"));
    }

    @Test
    void aUnitFormsUp() {
      expect(
          new Effect.FormUp("dalmas-1", Formation.line(20)),
          new Event.FormationChanged("dalmas-1", Formation.line(20)));
    }

    @Test
    void aUnitFormsUpWithThoseWhoAreLeft() {
      expect(
          new Effect.FormUp("dalmas-1", Formation.line(40)),
          new Event.FormationChanged("dalmas-1", Formation.line(30)));
    }

    @Test
    void aCrowdGrowsAndShrinks() {
      var strength = new Strength(250, 300, 400);
      expect(
          opened(new Effect.Resize("massa", strength))
              .played(new Command.PlaceUnit("massa", THERE)),
          new Event.StrengthChanged("massa", strength));
    }
  }

  @Nested
  class SplittingAndMerging {
    private final Effect split = new Effect.Split("massa", "massa-b", 50, THERE, null);

    @Test
    void personsLeaveAndStandAsAnotherUnit() {
      expect(
          opened(split).played(new Command.PlaceUnit("massa", new Point(110, 300))),
          new Event.TokenSplit(
              "massa",
              new Strength(130, 150, 200),
              citizen("massa-b", Strength.exactly(50), THERE)));
    }

    @Test
    void thePartMayTakeAShape() {
      var effect = new Effect.Split("massa", "massa-b", 50, THERE, "kumpul");
      expect(
          opened(effect).played(new Command.PlaceUnit("massa", new Point(110, 300))),
          new Event.TokenSplit(
              "massa",
              new Strength(130, 150, 200),
              citizen("massa-b", Strength.exactly(50), THERE)),
          new Event.OutlineChanged("massa-b", GATHERED));
    }

    @Test
    void noMoreLeaveThanAreThere() {
      expect(
          opened(split)
              .played(new Command.PlaceUnit("massa", new Point(110, 300)))
              .given(new Event.StrengthChanged("massa", Strength.exactly(30))),
          new Event.TokenSplit(
              "massa", Strength.exactly(0), citizen("massa-b", Strength.exactly(30), THERE)));
    }

    @Test
    void nobodyLeavesAGroupThatIsNotThere() {
      expect(split, missed("massa"));
    }

    @Test
    void aPartThatStandsThereAlreadyIsNotMadeAgain() {
      expect(
          opened(split)
              .played(
                  new Command.PlaceUnit("massa", new Point(110, 300)),
                  new Command.PlaceUnit("massa-b", THERE)),
          missed("massa-b"));
    }

    @Test
    void aPartThatThePlanDoesNotKnowIsMissed() {
      expect(new Effect.Split("satpol", "hantu", 5, THERE, null), missed("hantu"));
    }

    @Test
    void aTokenJoinsAnotherWhateverItsKind() {
      expect(
          new Effect.Merge("satpol", "dalmas-1"),
          new Event.TokensMerged("satpol", "dalmas-1", Strength.exactly(45)));
    }

    @Test
    void aTokenThatJoinsItselfStaysWhereItIs() {
      expect(new Effect.Merge("satpol", "satpol"), missed("satpol"));
    }

    @Test
    void whoeverIsNotThereIsMissed() {
      expect(new Effect.Merge("massa", "dalmas-1"), missed("massa"));
      expect(new Effect.Merge("dalmas-1", "massa"), missed("massa"));
    }
  }

  @Nested
  class ActsAndLines {
    private final Effect burn = new Effect.BeginAct("bakar-ban", THERE, 5);

    @Test
    void anActIsMarkedAndNumbered() {
      expect(burn, new Event.ActBegan(new ActMark("bakar-ban-1", "bakar-ban", THERE, 5)));
    }

    @Test
    void theSameActElsewhereGetsTheNextNumber() {
      expect(
          opened(burn).given(new Event.ActBegan(new ActMark("bakar-ban-1", "bakar-ban", THERE, 1))),
          new Event.ActBegan(new ActMark("bakar-ban-2", "bakar-ban", THERE, 5)));
    }

    @Test
    void everyMarkOfAnActEndsAndOthersStay() {
      expect(
          opened(new Effect.EndAct("bakar-ban"))
              .given(
                  new Event.ActBegan(new ActMark("bakar-ban-1", "bakar-ban", THERE, 1)),
                  new Event.ActBegan(new ActMark("bakar-ban-2", "bakar-ban", THERE, 1)),
                  new Event.ActBegan(new ActMark("orasi-1", "orasi", THERE, 1))),
          new Event.ActEnded("bakar-ban-1"),
          new Event.ActEnded("bakar-ban-2"));
    }

    @Test
    void plannedLinesAreLaidOnceEach() {
      var points = List.of(new Point(260, 140), new Point(340, 140), new Point(340, 130));
      expect(
          new Effect.Lay(List.of("sekat-1", "zona-1")),
          new Event.OverlayLaid(new Overlay("zona-1", LineKind.ZONA, "Garis zona-1", points)));
    }

    @Test
    void aLineThatThePlanDoesNotKnowIsMissed() {
      expect(new Effect.Lay(List.of("tali")), missed("tali"));
    }

    @Test
    void linesAreTakenUp() {
      expect(
          new Effect.TakeUp(List.of("sekat-1", "kawat-1")),
          new Event.OverlayTakenUp("sekat-1"),
          missed("kawat-1"));
    }

    @Test
    void tokensLeaveAndTheMissingOnesAreMissed() {
      expect(
          new Effect.Remove(List.of("satpol", "massa", "dalmas-2")),
          new Event.TokenRemoved("satpol"),
          missed("massa"),
          new Event.TokenRemoved("dalmas-2"));
    }
  }

  @Nested
  class Telling {
    @Test
    void aConditionIsSet() {
      expect(
          new Effect.Condition("motor", "terbakar", THERE, 2.5),
          new Event.ConditionSet(new Condition("motor", "terbakar", THERE, 2.5)));
    }

    @Test
    void theViewTurns() {
      expect(new Effect.Camera(THERE, 250), new Event.ViewDirected(new View(THERE, 250)));
    }

    @Test
    void aMessageIsShown() {
      expect(new Effect.Message("Hujan."), new Event.MessageShown("Hujan."));
    }

    @Test
    void aLevelIsOnlyProposed() {
      expect(
          new Effect.ProposeLevel("merah", "membakar"),
          new Event.LevelProposed(new Situation.Proposal("merah", "membakar", SmallPlan.TOLD)));
    }

    @Test
    void theLevelThatHoldsNeedsNoProposal() {
      expect(new Effect.ProposeLevel("hijau", "tenang"));
    }

    @Test
    void aLevelThatTheProfileDoesNotKnowIsMissed() {
      expect(new Effect.ProposeLevel("ungu", "aneh"), missed("ungu"));
    }

    @Test
    void controlPassesWithoutAWord() {
      expect(
          opened(new Effect.HoldControl("Kapolres"))
              .given(new Event.ControlPassed("Kasat Samapta", "pagi")),
          new Event.ControlPassed("Kapolres", ""));
    }

    @Test
    void theHolderStaysTheHolder() {
      expect(new Effect.HoldControl("Kapolres"));
    }

    @Test
    void controlIsNeverPassedToNobody() {
      expect(new Effect.HoldControl(" "), missed(" "));
    }

    @Test
    void anOfferWaitsToBeTaken() {
      expect(new Effect.Offered("bila bubar", new Effect.Remove(List.of("satpol"))));
    }
  }

  @ParameterizedTest
  @MethodSource("effectsWithoutTheirTarget")
  void anEffectThatFindsNothingIsMissedAndTheInjectIsStillTold(Effect effect) {
    var answer = opened(effect).when(new Command.DeliverInject(SmallPlan.TOLD));
    assertThat(answer.events())
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(
            Event.EffectMissed.class, m -> assertThat(m.inject()).isEqualTo(SmallPlan.TOLD));
    assertThat(answer.board().progress().delivered(SmallPlan.TOLD)).isTrue();
    assertThat(answer.board().field()).isEqualTo(answer.asked().board().field());
  }

  private static Stream<Effect> effectsWithoutTheirTarget() {
    return Stream.of(
        new Effect.Appear("hantu", Home.at(1, 1), null),
        new Effect.Move("massa", Home.off("pasar"), null),
        new Effect.Shape("massa", "kumpul"),
        new Effect.Shape("satpol", "bulat"),
        new Effect.FormUp("massa", Formation.line(2)),
        new Effect.Split("massa", "massa-b", 5, THERE, null),
        new Effect.Merge("massa", "massa-b"),
        new Effect.Remove(List.of("massa")),
        new Effect.Resize("massa", Strength.exactly(1)),
        new Effect.EndAct("orasi"),
        new Effect.Lay(List.of("tali")),
        new Effect.TakeUp(List.of("kawat-1")),
        new Effect.ProposeLevel("ungu", "aneh"),
        new Effect.HoldControl(""));
  }

  @Test
  void theMissedEffectIsCountedFromNought() {
    var plan =
        SmallPlan.telling(
            new Effect.Message("satu"), new Effect.Message("dua"), new Effect.EndAct("orasi"));
    BoardSpecification.opened(plan)
        .when(new Command.DeliverInject(SmallPlan.TOLD))
        .then(
            new Event.InjectDelivered(SmallPlan.TOLD),
            new Event.MessageShown("satu"),
            new Event.MessageShown("dua"),
            new Event.EffectMissed(SmallPlan.TOLD, 2, "orasi"));
  }
}
