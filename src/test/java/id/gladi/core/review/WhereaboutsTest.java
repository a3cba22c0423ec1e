package id.gladi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Strength;
import id.gladi.core.conduct.Order;
import id.gladi.core.play.Command;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where on the ground a step happened.
class WhereaboutsTest {
  private final Play opened = Play.opened(SmallPlan.plan());

  private static Optional<Point> last(Play play) {
    var tree = play.tree();
    return Whereabouts.of(tree.step(tree.size()), play.board());
  }

  @Test
  void aMoveHappenedWhereItEndedAndTwoMovesBetweenThem() {
    var one = new Command.Move("dalmas-1", List.of(new Point(210, 110), new Point(300, 120)));
    var two = new Command.Move("dalmas-2", List.of(new Point(320, 140)));
    assertThat(last(opened.act(new Command.MoveTokens(List.of(one)))))
        .contains(new Point(300, 120));
    assertThat(last(opened.act(new Command.MoveTokens(List.of(one, two)))))
        .contains(new Point(310, 130));
  }

  @Test
  void aCrowdThatGrowsIsLookedForWhereItStands() {
    var at = new Point(100, 300);
    var gathered = opened.act(new Command.PlaceUnit("massa", at));
    var grown = gathered.act(new Command.SizeCrowd("massa", new Strength(300, 400, 500), false));
    assertThat(last(grown)).contains(at);
  }

  @Test
  void anOrderHappenedAtItsPlaceAndANoteNowhere() {
    var at = new Point(250, 200);
    var order = new Order("lapis-ganti", "Kapolres", null, at, List.of(), 1, "", "perlu", null);
    var plan = opened.plan();
    assertThat(plan.profile().authority("lapis-ganti")).isPresent();
    assertThat(last(opened.act(new Command.GiveOrder(order)))).contains(at);
    assertThat(last(opened.note("hujan"))).isEmpty();
  }
}
