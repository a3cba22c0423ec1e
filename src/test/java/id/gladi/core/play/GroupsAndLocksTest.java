package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsAndLocksTest {
  private static final Point THERE = new Point(300, 200);

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());
  private final BoardSpecification grouped =
      opened.played(new Command.GroupTokens("Sektor timur", List.of("dalmas-1", "dalmas-2")));

  private static Command move(String id) {
    return new Command.MoveTokens(List.of(new Command.Move(id, List.of(THERE))));
  }

  @Test
  void aGroupHasANameAndItsTokens() {
    opened
        .when(
            new Command.GroupTokens(" Sektor timur ", List.of("dalmas-1", "dalmas-2", "dalmas-1")))
        .then(
            new Event.GroupFormed(
                new Group("kelompok-1", "Sektor timur", List.of("dalmas-1", "dalmas-2"))));
    assertThat(grouped.board().field().arrangement().groupOf("dalmas-2"))
        .hasValueSatisfying(g -> assertThat(g.name()).isEqualTo("Sektor timur"));
  }

  @Test
  void aGroupOfOneIsRefusedAndSoIsOneWithoutAName() {
    opened
        .when(new Command.GroupTokens("X", List.of("satpol", "satpol")))
        .then(Reason.GROUP_TOO_SMALL, "");
    opened
        .when(new Command.GroupTokens("  ", List.of("satpol", "dalmas-1")))
        .then(Reason.TEXT_MISSING, "");
    opened
        .when(new Command.GroupTokens("X", List.of("satpol", "nego")))
        .then(Reason.NOT_ON_BOARD, "nego");
  }

  @Test
  void aTokenIsInOneGroupAndAGroupOfOneIsNone() {
    var regrouped =
        grouped.when(new Command.GroupTokens("Baru", List.of("dalmas-1", "satpol"))).board();
    assertThat(regrouped.field().arrangement().groups().values())
        .extracting(Group::name)
        .containsExactly("Baru");
    var left = grouped.when(new Command.RemoveToken("dalmas-1")).board();
    assertThat(left.field().arrangement().groups()).isEmpty();
  }

  @Test
  void aGroupIsDissolvedAndItsTokensStay() {
    var free = grouped.when(new Command.DissolveGroup("kelompok-1")).board();
    assertThat(free.field().arrangement().groups()).isEmpty();
    assertThat(free.field().tokens()).containsKeys("dalmas-1", "dalmas-2");
    opened.when(new Command.DissolveGroup("kelompok-1")).then(Reason.UNKNOWN_GROUP, "kelompok-1");
  }

  @Test
  void aLockedTokenIsNotMovedTurnedOrTakenAwayUntilItIsUnlocked() {
    var locked = opened.played(new Command.LockToken("dalmas-1", true));
    locked.when(move("dalmas-1")).then(Reason.TOKEN_LOCKED, "dalmas-1");
    locked.when(new Command.TurnToken("dalmas-1", 9)).then(Reason.TOKEN_LOCKED, "dalmas-1");
    locked.when(new Command.RemoveToken("dalmas-1")).then(Reason.TOKEN_LOCKED, "dalmas-1");
    locked.when(new Command.LockToken("dalmas-1", true)).then(Reason.TOKEN_LOCKED, "dalmas-1");
    var free = locked.played(new Command.LockToken("dalmas-1", false));
    assertThat(free.when(move("dalmas-1")).board().field().token("dalmas-1").orElseThrow().at())
        .isEqualTo(THERE);
    opened.when(new Command.LockToken("dalmas-1", false)).then(Reason.NOT_LOCKED, "dalmas-1");
  }

  @Test
  void severalCommandsAreOneStepOrNone() {
    var both =
        new Command.Together(
            List.of(
                new Command.LockToken("dalmas-1", true), new Command.LockToken("satpol", true)));
    opened
        .when(both)
        .then(new Event.LockChanged("dalmas-1", true), new Event.LockChanged("satpol", true));
    opened
        .when(
            new Command.Together(
                List.of(new Command.LockToken("dalmas-1", true), move("dalmas-1"))))
        .then(Reason.TOKEN_LOCKED, "dalmas-1");
    opened.when(new Command.Together(List.of())).then(Reason.EMPTY_MOVE, "");
    opened
        .when(new Command.Together(List.of(new Command.OpenSession())))
        .then(Reason.SESSION_ALREADY_OPEN, "");
  }

  @Test
  void theRoomKnowsNothingOfGroupsAndLocks() {
    var locked = grouped.when(new Command.LockToken("dalmas-1", true)).board();
    assertThat(Redaction.of(SmallPlan.plan(), locked))
        .isEqualTo(Redaction.of(SmallPlan.plan(), opened.board()));
  }
}
