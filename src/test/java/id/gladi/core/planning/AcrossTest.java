package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Traits;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths are found where they are pointed at, and held across the street. */
class AcrossTest {
  private static final Traits TWELVE = new Traits(12, 0, 0, 0, false, false, "", "");

  /** A street that turns the corner: its ends are far from the chord between them. */
  private final AreaMap map =
      SmallGround.map()
          .with(
              List.of(
                  new Feature(
                      "sudut",
                      FeatureKind.ROAD,
                      "Jl. Sudut",
                      new Geometry.Line(
                          List.of(new Point(0, 0), new Point(200, 0), new Point(200, 200))),
                      TWELVE)));

  private final Board board = Play.opened(SmallPlan.plan()).board();

  @Test
  void aStreetIsFoundOnItsWholeWidthAndNotOnTheChordBetweenItsEnds() {
    assertThat(LineTarget.at(map, board, new Point(100, 5.9), 1))
        .contains(new LineTarget("sudut", "Jl. Sudut", 12));
    assertThat(LineTarget.at(map, board, new Point(205, 150), 1)).isPresent();
    assertThat(LineTarget.at(map, board, new Point(100, 100), 1)).isEmpty();
  }

  @Test
  void theLineAcrossAStreetIsAsWideAsTheStreetAndSquareToIt() {
    var across = Across.of(map, board, "sudut", new Point(60, 40)).orElseThrow();
    assertThat(across.getFirst().distance(across.getLast())).isCloseTo(12, within(1e-9));
    assertThat(across).allSatisfy(p -> assertThat(p.x()).isCloseTo(60, within(1e-9)));
    assertThat(Across.of(map, board, "sudut", new Point(240, 150)).orElseThrow())
        .allSatisfy(p -> assertThat(p.y()).isCloseTo(150, within(1e-9)));
  }

  @Test
  void aDrawnLineComesBeforeTheStreetItLiesOnAndIsHeldWhereItLies() {
    var sekat =
        new Overlay("s", LineKind.SEKAT, "Sekat", List.of(new Point(100, 0), new Point(100, 12)));
    var laid = Play.opened(SmallPlan.plan()).act(new Command.LayOverlay(sekat)).board();
    assertThat(LineTarget.at(map, laid, new Point(102, 5), 3))
        .contains(new LineTarget("s", "Sekat", 12));
    assertThat(Across.of(map, laid, "s", new Point(0, 0))).contains(sekat.points());
    assertThat(LineTarget.of(map, laid, "s")).isPresent();
    assertThat(LineTarget.of(map, laid, "sudut")).isPresent();
    assertThat(LineTarget.of(map, laid, "tidak-ada")).isEmpty();
    assertThat(Across.of(map, laid, "tidak-ada", new Point(0, 0))).isEmpty();
  }
}
