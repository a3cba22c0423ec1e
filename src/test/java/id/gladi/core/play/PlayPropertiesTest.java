package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Step.Cause;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import id.gladi.fixture.Wish.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds for every lawful play, whatever is done in which order.
class PlayPropertiesTest {
  private static final int TRIES = 100;

  private final Play opened = Play.opened(SmallPlan.plan());

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(60);
  }

  @Provide
  Arbitrary<List<Wish>> manoeuvres() {
    return Wish.upTo(
        60, Kind.MOVE, Kind.TURN, Kind.FORM, Kind.STATUS, Kind.SPLIT, Kind.MERGE, Kind.SPLIT);
  }

  /// Every play on the way, the opened one first.
  private List<Play> played(List<Wish> wishes) {
    var plays = new ArrayList<>(List.of(opened));
    for (var wish : wishes) {
      wish.in(plays.getLast()).ifPresent(plays::add);
    }
    return plays;
  }

  private static boolean acted(Play play) {
    return play.tree().step(play.tree().size()).cause() instanceof Cause.Acted;
  }

  @Property(tries = TRIES)
  void undoAfterAnyActGivesTheBoardBeforeIt(@ForAll("wishes") List<Wish> wishes) {
    var plays = played(wishes);
    for (int i = 1; i < plays.size(); i++) {
      if (acted(plays.get(i))) {
        assertThat(plays.get(i).undo().board()).isEqualTo(plays.get(i - 1).board());
      }
    }
  }

  @Property(tries = TRIES)
  void redoAfterUndoGivesTheBoardAgain(@ForAll("wishes") List<Wish> wishes) {
    for (var play : played(wishes)) {
      if (play.tree().undoable().isPresent()) {
        assertThat(play.undo().redo().board()).isEqualTo(play.board());
      }
    }
  }

  @Property(tries = TRIES)
  void acrossAnyTwoStepsTheActsOfOneAreFoundFromThoseOfTheOther(
      @ForAll("wishes") List<Wish> wishes) {
    var tree = played(wishes).getLast().tree();
    for (long known = 0; known <= tree.size(); known += 3) {
      for (long seq = 0; seq <= tree.size(); seq += 2) {
        var way = tree.actsUpTo(seq);
        var other = tree.actsUpTo(known);
        assertThat(Acts.upTo(tree, seq, other)).isEqualTo(way);
        assertThat(way.subList(0, Acts.alike(way, other)))
            .isEqualTo(other.subList(0, Acts.alike(way, other)));
      }
    }
  }

  @Property(tries = TRIES)
  void branchesThatGrewWithTheStepsAreThoseOfTheWholeTree(@ForAll("wishes") List<Wish> wishes) {
    var branches = List.<Branch>of();
    for (var play : played(wishes)) {
      branches = Branch.of(play.tree(), branches);
      assertThat(branches).isEqualTo(Branch.of(play.tree()));
    }
  }

  @Property(tries = TRIES)
  void undoingEverythingLeavesTheOpening(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes).getLast();
    while (play.tree().undoable().isPresent()) {
      play = play.undo();
    }
    assertThat(play.board()).isEqualTo(opened.board());
  }

  @Property(tries = TRIES)
  void everyBoardOfTheTreeIsTheOneThatWasShown(@ForAll("wishes") List<Wish> wishes) {
    var plays = played(wishes);
    var tree = plays.getLast().tree();
    for (var play : plays) {
      assertThat(tree.boardAt(play.tree().size())).isEqualTo(play.board());
    }
  }

  @Property(tries = TRIES)
  void replayingTheStoredStepsShowsEveryBoardAgain(@ForAll("wishes") List<Wish> wishes) {
    var plays = played(wishes);
    var replayed = StepTree.over(Board.before(SmallPlan.plan()));
    for (var step : plays.getLast().tree().steps()) {
      replayed = replayed.plus(step);
      assertThat(replayed.board()).isEqualTo(plays.get((int) step.seq() - 1).board());
    }
    assertThat(replayed.redoable()).isEqualTo(plays.getLast().tree().redoable());
    assertThat(replayed.undoable()).isEqualTo(plays.getLast().tree().undoable());
  }

  @Property(tries = TRIES)
  void theBoardOfAStepIsTheFoldOfTheActsThatLedToIt(@ForAll("wishes") List<Wish> wishes) {
    var tree = played(wishes).getLast().tree();
    for (var step : tree.steps()) {
      var events = tree.actsUpTo(step.seq()).stream().flatMap(s -> s.events().stream()).toList();
      assertThat(tree.boardAt(step.seq()))
          .isEqualTo(Evolver.evolve(Board.before(SmallPlan.plan()), events));
    }
  }

  @Property(tries = TRIES)
  void noStepIsEverLostOrChanged(@ForAll("wishes") List<Wish> wishes) {
    var plays = played(wishes);
    var all = plays.getLast().tree().steps();
    for (var play : plays) {
      assertThat(play.tree().steps()).isEqualTo(all.subList(0, (int) play.tree().size()));
    }
  }

  @Property(tries = TRIES)
  void theSameWishOnAnEqualBoardGetsTheSameAnswer(@ForAll("wishes") List<Wish> wishes) {
    var again = Play.opened(SmallPlan.plan());
    var play = opened;
    for (var wish : wishes) {
      var answer = wish.in(play);
      var second = wish.in(again);
      assertThat(second.map(p -> p.tree().steps())).isEqualTo(answer.map(p -> p.tree().steps()));
      play = answer.orElse(play);
      again = second.orElse(again);
    }
  }

  @Property(tries = TRIES)
  void theOpeningIsNeverUndone(@ForAll("wishes") List<Wish> wishes) {
    for (var play : played(wishes)) {
      assertThat(play.tree().undoable().map(Step::seq)).isNotEqualTo(Optional.of(1L));
      assertThat(play.tree().actsUpTo(play.tree().size()).getFirst().seq()).isEqualTo(1);
    }
  }

  @Property(tries = TRIES)
  void timeNeverRunsBackOnTheWayToABoard(@ForAll("wishes") List<Wish> wishes) {
    var tree = played(wishes).getLast().tree();
    for (var step : tree.steps()) {
      assertThat(tree.boardAt(step.seq()).clock())
          .isGreaterThanOrEqualTo(tree.boardAt(step.parent()).clock());
    }
  }

  @Property(tries = TRIES)
  void everyTokenStandsOnTheMapWithPeopleForItsFormation(@ForAll("wishes") List<Wish> wishes) {
    var play = played(wishes).getLast();
    for (var token : play.board().field().tokens().values()) {
      assertThat(play.plan().map().extent().contains(token.at())).as(token.id()).isTrue();
      var formation = token.formation();
      assertThat(formation == null ? 0 : formation.people())
          .as(token.id())
          .isLessThanOrEqualTo(token.strength().likely());
    }
  }

  @Property(tries = TRIES)
  void splittingAndMergingLosesNobody(@ForAll("manoeuvres") List<Wish> wishes) {
    var last = played(wishes).getLast();
    assertThat(persons(last, t -> t.strength().likely()))
        .isEqualTo(persons(opened, t -> t.strength().likely()));
    assertThat(persons(last, t -> t.strength().high()))
        .isEqualTo(persons(opened, t -> t.strength().high()));
  }

  private static int persons(Play play, ToIntFunction<Token> count) {
    return play.board().field().tokens().values().stream().mapToInt(count).sum();
  }

  /// Guards the properties: over plays in which little happens they would hold of themselves.
  @Test
  void wishesOfEveryKindAreGranted() {
    var dice = new SplittableRandom(2);
    var kinds = List.of(Kind.values());
    var granted = EnumSet.noneOf(Kind.class);
    int grants = 0;
    for (int round = 0; round < 120; round++) {
      var play = opened;
      for (int i = 0; i < 40; i++) {
        var kind = kinds.get(dice.nextInt(kinds.size()));
        var next = new Wish(kind, dice.nextInt(1000), dice.nextInt(1000)).in(play);
        boolean laid = play.board().setUp().open();
        next.filter(after -> !laid || after.board().setUp().open())
            .ifPresent(_ -> granted.add(kind));
        grants += next.isPresent() ? 1 : 0;
        play = next.orElse(play);
      }
    }
    assertThat(granted).containsExactlyInAnyOrder(Kind.values());
    assertThat(grants).isGreaterThan(120 * 40 / 2);
  }
}
