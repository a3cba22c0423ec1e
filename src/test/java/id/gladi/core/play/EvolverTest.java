package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.plan.Standing;
import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each event changes one thing, and everything else stays as it was.
class EvolverTest {
  private static final TPlus NOW = TPlus.ofMinutes(7);
  private static final Point HERE = new Point(100, 100);
  private static final Overlay LINE =
      new Overlay("garis", LineKind.GARIS, "Garis", List.of(HERE, new Point(110, 100)));
  private static final ActMark ACT = new ActMark("orasi-1", "orasi", HERE, 3);
  private static final Token TOKEN = token("regu", 10);

  private static Token token(String id, int persons) {
    return new Token(
        id,
        id,
        new Token.Face("polri", "regu", id, Standing.FORCE, true),
        Strength.exactly(persons),
        HERE,
        180,
        null,
        Token.Status.READY,
        List.of(HERE, new Point(104, 100), new Point(100, 104)),
        List.of());
  }

  /// T+00:07; the tokens `regu` (10) and `pleton` (30), an act, a line, Kapolsek holding control.
  private final Board board =
      Evolver.evolve(
          Board.before(SmallPlan.plan()),
          List.of(
              new Event.SessionOpened("kecil", "Kapolsek"),
              new Event.TokenPlaced(TOKEN),
              new Event.TokenPlaced(token("pleton", 30)),
              new Event.ActBegan(ACT),
              new Event.OverlayLaid(LINE),
              new Event.ClockAdvanced(NOW)));

  private void expect(Event event, Board expected) {
    assertThat(Evolver.evolve(board, event)).isEqualTo(expected);
  }

  private Board with(Token token) {
    return board.with(board.field().with(token));
  }

  @Nested
  class OfTokens {
    private static Token changed(
        Strength strength, double facing, @Nullable Formation formation, Token.Status status) {
      return new Token(
          "regu",
          "regu",
          TOKEN.face(),
          strength,
          HERE,
          facing,
          formation,
          status,
          TOKEN.outline(),
          List.of());
    }

    private final Strength ten = Strength.exactly(10);

    @Test
    void placedStandsOnTheBoard() {
      expect(new Event.TokenPlaced(token("baru", 5)), with(token("baru", 5)));
    }

    @Test
    void movedStandsAtTheEndOfItsPathWithItsOutline() {
      var path = List.of(new Point(120, 100), new Point(120, 150));
      expect(
          new Event.TokenMoved("regu", path),
          with(
              new Token(
                  "regu",
                  "regu",
                  TOKEN.face(),
                  ten,
                  new Point(120, 150),
                  180,
                  null,
                  Token.Status.READY,
                  List.of(new Point(120, 150), new Point(124, 150), new Point(120, 154)),
                  List.of(HERE, new Point(120, 100), new Point(120, 150)))));
    }

    @Test
    void turnedFacesElsewhere() {
      expect(
          new Event.TokenTurned("regu", 12.5), with(changed(ten, 12.5, null, Token.Status.READY)));
    }

    @Test
    void formedAndGathered() {
      var formed = with(changed(ten, 180, Formation.line(8), Token.Status.READY));
      expect(new Event.FormationChanged("regu", Formation.line(8)), formed);
      assertThat(Evolver.evolve(formed, new Event.FormationChanged("regu", null))).isEqualTo(board);
    }

    @Test
    void doesSomethingElse() {
      expect(
          new Event.StatusChanged("regu", Token.Status.RESTING),
          with(changed(ten, 180, null, Token.Status.RESTING)));
    }

    @Test
    void growsAndShrinks() {
      var few = Strength.exactly(3);
      expect(
          new Event.StrengthChanged("regu", few),
          with(changed(few, 180, null, Token.Status.READY)));
    }

    @Test
    void aFormationShrinksWithItsUnit() {
      var formed = with(changed(ten, 180, Formation.line(8), Token.Status.READY));
      var few = Strength.exactly(3);
      assertThat(Evolver.evolve(formed, new Event.StrengthChanged("regu", few)))
          .isEqualTo(with(changed(few, 180, Formation.line(3), Token.Status.READY)));
    }

    @Test
    void takesAnotherOutline() {
      var outline = List.of(HERE, new Point(200, 100), new Point(200, 200));
      expect(new Event.OutlineChanged("regu", outline), with(TOKEN.withOutline(outline)));
    }

    @Test
    void splitLeavesTheRestAndPlacesThePart() {
      var rest = changed(Strength.exactly(6), 180, null, Token.Status.READY);
      var part = token("regu-part-2", 4);
      expect(
          new Event.TokenSplit("regu", Strength.exactly(6), part),
          board.with(board.field().with(rest).with(part)));
    }

    @Test
    void mergedIsOneTokenWithTheStrengthOfBoth() {
      var together = Strength.exactly(40);
      expect(
          new Event.TokensMerged("regu", "pleton", together),
          board.with(board.field().with(token("pleton", 40)).withoutToken("regu")));
    }

    @Test
    void removedIsGone() {
      expect(new Event.TokenRemoved("regu"), board.with(board.field().withoutToken("regu")));
    }
  }

  @Nested
  class OfTheGround {
    @Test
    void anActBeginsAndEnds() {
      var second = new ActMark("orasi-2", "orasi", HERE, 0);
      var both = board.with(board.field().with(second));
      expect(new Event.ActBegan(second), both);
      assertThat(Evolver.evolve(both, new Event.ActEnded("orasi-2"))).isEqualTo(board);
    }

    @Test
    void aLineIsLaidAndTakenUp() {
      var second = new Overlay("zona", LineKind.ZONA, "Zona", LINE.points());
      var both = board.with(board.field().with(second));
      expect(new Event.OverlayLaid(second), both);
      assertThat(Evolver.evolve(both, new Event.OverlayTakenUp("zona"))).isEqualTo(board);
    }

    @Test
    void theNewestConditionOfAThingHolds() {
      var smoke = new Condition("kantor", "berasap", null, 0);
      var fire = new Condition("kantor", "terbakar", HERE, 2.5);
      var next =
          Evolver.evolve(
              board, List.of(new Event.ConditionSet(smoke), new Event.ConditionSet(fire)));
      assertThat(next).isEqualTo(board.with(board.field().with(fire)));
      assertThat(next.field().conditions().values()).containsExactly(fire);
    }
  }

  @Nested
  class OfTheScript {
    @Test
    void deliveredIsTheCurrentInject() {
      expect(
          new Event.InjectDelivered("2"),
          board.with(Progress.NONE.with("2", new InjectState.Delivered(NOW))));
      assertThat(Evolver.evolve(board, new Event.InjectDelivered("2")).progress().current())
          .isEqualTo("2");
    }

    @Test
    void skippedAndPostponedLeaveTheCurrentInjectAlone() {
      var told = Evolver.evolve(board, new Event.InjectDelivered("1"));
      var skipped = Evolver.evolve(told, new Event.InjectSkipped("2", "waktu"));
      var postponed = Evolver.evolve(skipped, new Event.InjectPostponed("3", TPlus.ofMinutes(9)));
      assertThat(postponed.progress().current()).isEqualTo("1");
      assertThat(postponed.progress().injects())
          .containsOnly(
              Map.entry("1", new InjectState.Delivered(NOW)),
              Map.entry("2", new InjectState.Skipped("waktu")),
              Map.entry("3", new InjectState.Postponed(TPlus.ofMinutes(9))));
    }

    @Test
    void aMissedEffectChangesNothing() {
      expect(new Event.EffectMissed("1", 0, "massa"), board);
    }

    @Test
    void anOfferIsTakenUnderInjectAndIndex() {
      expect(new Event.OfferTaken("3", 2), board.with(Progress.NONE.withOffer("3#2")));
    }

    @Test
    void aJudgementHasItsTimeAndCanBeTakenBack() {
      var ref = new ActionRef("1", "a");
      var judged = Evolver.evolve(board, new Event.ActionJudged(ref, Mark.MET, "cepat"));
      assertThat(judged.progress().result(ref)).contains(new ActionResult(Mark.MET, "cepat", NOW));
      assertThat(Evolver.evolve(judged, new Event.ActionJudged(ref, null, ""))).isEqualTo(board);
    }
  }

  @Nested
  class OfCommandAndControl {
    private final Situation calm = board.situation();

    @Test
    void openedHasAHolder() {
      var opened =
          Evolver.evolve(
              Board.before(SmallPlan.plan()), new Event.SessionOpened("kecil", "Kapolsek"));
      assertThat(opened.situation())
          .isEqualTo(new Situation("hijau", TPlus.ZERO, "", "Kapolsek", null));
    }

    @Test
    void aProposalWaitsBesideTheLevelThatHolds() {
      var proposal = new Situation.Proposal("kuning", "mendorong", "2");
      expect(
          new Event.LevelProposed(proposal),
          board.with(new Situation("hijau", TPlus.ZERO, "", "Kapolsek", proposal)));
    }

    @Test
    void aDeclaredLevelAnswersTheProposalAndIsWrittenDown() {
      var proposed =
          Evolver.evolve(
              board, new Event.LevelProposed(new Situation.Proposal("kuning", "mendorong", "2")));
      assertThat(Evolver.evolve(proposed, new Event.LevelDeclared("merah", "Kapolres", "api")))
          .isEqualTo(
              board
                  .with(new Situation("merah", NOW, "api", "Kapolsek", null))
                  .with(new Journal.Entry.LevelDeclared(NOW, "hijau", "merah", "Kapolres", "api")));
    }

    @Test
    void controlPassesAndTheLevelStays() {
      expect(
          new Event.ControlPassed("Kapolres", "eskalasi"),
          board
              .with(new Situation("hijau", calm.since(), "", "Kapolres", null))
              .with(new Journal.Entry.ControlPassed(NOW, "Kapolsek", "Kapolres", "eskalasi")));
    }
  }

  @Nested
  class OfTheRecord {
    @Test
    void decisionsNotesAndMessagesAreWrittenDownInOrderWithTheirTime() {
      var decision = new Decision("Kapolres", "tahan", "", "", "", 1, List.of("regu"), null);
      var events =
          List.<Event>of(
              new Event.DecisionRecorded(decision),
              new Event.NoteWritten("Notulen", "hujan"),
              new Event.ClockAdvanced(TPlus.ofMinutes(8)),
              new Event.MessageShown("Massa tiba."));
      assertThat(Evolver.evolve(board, events).journal().entries())
          .isEqualTo(
              List.of(
                  new Journal.Entry.Decided(NOW, decision),
                  new Journal.Entry.Noted(NOW, "Notulen", "hujan"),
                  new Journal.Entry.Shown(TPlus.ofMinutes(8), "Massa tiba.")));
    }

    @Test
    void theClockMoves() {
      expect(new Event.ClockAdvanced(TPlus.ofMinutes(9)), board.at(TPlus.ofMinutes(9)));
    }

    @Test
    void theViewTurns() {
      expect(new Event.ViewDirected(new View(HERE, 200)), board.with(new View(HERE, 200)));
    }
  }

  @ParameterizedTest
  @MethodSource("eventsAboutNothing")
  void anEventAboutWhatIsNotThereLeavesTheBoardAsItIs(Event event) {
    expect(event, board);
  }

  private static List<Event> eventsAboutNothing() {
    return List.of(
        new Event.TokenMoved("hantu", List.of(HERE)),
        new Event.TokenTurned("hantu", 0),
        new Event.FormationChanged("hantu", Formation.line(2)),
        new Event.StatusChanged("hantu", Token.Status.HOLDING),
        new Event.StrengthChanged("hantu", Strength.exactly(1)),
        new Event.OutlineChanged("hantu", List.of()),
        new Event.TokenSplit("hantu", Strength.exactly(1), token("hantu-part-2", 1)),
        new Event.TokensMerged("hantu", "regu", Strength.exactly(99)),
        new Event.TokensMerged("regu", "hantu", Strength.exactly(99)),
        new Event.TokenRemoved("hantu"),
        new Event.ActEnded("hantu"),
        new Event.OverlayTakenUp("hantu"));
  }

  @Test
  void severalEventsAreAppliedInOrder() {
    var events =
        List.<Event>of(
            new Event.TokenRemoved("regu"),
            new Event.TokenPlaced(token("regu", 1)),
            new Event.StrengthChanged("regu", Strength.exactly(2)));
    assertThat(Evolver.evolve(board, events).field().token("regu")).contains(token("regu", 2));
  }

  @Test
  void theOldBoardStaysAsItWas() {
    var before = board.field();
    Evolver.evolve(board, new Event.TokenRemoved("regu"));
    assertThat(board.field()).isEqualTo(before);
    assertThat(board.field().token("regu")).contains(TOKEN);
  }
}
