package id.gladi.core.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.plan.Formation;
import id.gladi.core.play.Rejection.Reason;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.BoardSpecification;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The stage `kuning` wants `dalmas-1` in a line of 30 at (300, 140), `nego` at (290, 150),
/// `satpol` off the board, `dalmas-2` at (200, 140) however it stands, and `bantuan`, which has not
/// been asked for, at (100, 100).
class StationsTest {
  private static final Command KUNING = new Command.TakeStations("kuning");

  private final BoardSpecification opened = BoardSpecification.opened(SmallPlan.plan());

  private static Event moved(String id, double x, double y) {
    return new Event.TokenMoved(id, List.of(new Point(x, y)));
  }

  @Test
  void unitsTakeTheirStationsInOneStep() {
    var nego =
        opened
            .played(new Command.PlaceUnit("nego", new Point(290, 150)))
            .board()
            .field()
            .token("nego")
            .orElseThrow();
    opened
        .when(KUNING)
        .then(
            moved("dalmas-1", 300, 140),
            new Event.FormationChanged("dalmas-1", Formation.line(30)),
            new Event.TokenPlaced(nego),
            new Event.TokenRemoved("satpol"),
            moved("dalmas-2", 200, 140));
  }

  @Test
  void aUnitThatLostPeopleFormsWithThoseWhoAreLeft() {
    var answer =
        opened.played(new Command.SplitToken("dalmas-1", 12, SmallGround.INSIDE)).when(KUNING);
    assertThat(answer.events())
        .contains(new Event.FormationChanged("dalmas-1", Formation.line(18)));
  }

  @Test
  void aFormationThatDoesNotMatterStaysAsItIs() {
    var answer =
        opened.played(new Command.ChangeFormation("dalmas-2", Formation.line(10))).when(KUNING);
    assertThat(answer.board().field().token("dalmas-2").orElseThrow().formation())
        .isEqualTo(Formation.line(10));
  }

  @Test
  void helpThatNobodyAskedForStaysAway() {
    assertThat(opened.when(KUNING).board().field().token("bantuan")).isEmpty();
  }

  @Test
  void helpThatHasComeTakesItsStation() {
    var answer = opened.played(new Command.PlaceUnit("bantuan", SmallGround.INSIDE)).when(KUNING);
    assertThat(answer.events()).endsWith(moved("bantuan", 100, 100));
    assertThat(answer.board().field().token("bantuan").orElseThrow().strength())
        .isEqualTo(Strength.exactly(10));
  }

  @Test
  void whoeverStandsInPlaceAlreadyDoesNothing() {
    opened
        .played(KUNING, new Command.RemoveToken("nego"))
        .played(new Command.PlaceUnit("nego", SmallGround.INSIDE))
        .when(KUNING)
        .then(moved("nego", 290, 150));
  }

  @Test
  void takingStationsTwiceIsRefused() {
    opened.played(KUNING).when(KUNING).then(Reason.ALREADY_IN_PLACE, "Kuning");
  }

  @Test
  void aStageThatThePlanDoesNotKnowIsRefused() {
    opened.when(new Command.TakeStations("ungu")).then(Reason.UNKNOWN_STAGE, "ungu");
  }
}
