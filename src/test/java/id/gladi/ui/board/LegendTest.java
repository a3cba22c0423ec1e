package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Agency;
import id.gladi.core.play.Board;
import id.gladi.core.play.Command;
import id.gladi.draw.scene.Ground;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final List<Agency> ORDER =
      List.of(new Agency("satpol-pp", "Satpol PP"), new Agency("polri", "Polres"));

  @Test
  void anEmptyBoardNeedsNoLegend() {
    assertThat(Legend.of(Board.before(SmallPlan.plan()), ORDER, List.of(), true).empty()).isTrue();
  }

  @Test
  void everyKindStandsOnceUnderItsAgencyInThePlansOrder() {
    var legend = Legend.of(Play.opened(SmallPlan.plan()).board(), ORDER, List.of(), true);
    assertThat(legend.agencies()).extracting(Legend.Group::agency).startsWith("satpol-pp", "polri");
    assertThat(legend.agencies().get(1).kinds())
        .extracting(Legend.Kind::id)
        .doesNotHaveDuplicates()
        .contains("dalmas-awal");
  }

  @Test
  void linesAndActsOfThePlayAreThere() {
    var play = Play.opened(BundledPlans.plan("kukar"));
    for (var inject : play.plan().exercise().script().injects()) {
      play = play.attempt(new Command.DeliverInject(inject.id())).orElse(play);
    }
    var rings = play.plan().exercise().deployment().rings();
    var legend =
        Legend.of(
            play.board(),
            play.plan().exercise().forces().agencies(),
            Ground.of(play.plan().map(), rings).outwards(),
            true);
    assertThat(legend.rings()).startsWith("Ring 1", "Ring 2").hasSizeLessThan(rings.size());
    assertThat(legend.agencies()).isNotEmpty();
    assertThat(legend.lines()).isSorted().doesNotHaveDuplicates();
    assertThat(legend.acts()).doesNotHaveDuplicates();
  }

  @Test
  void everyKindAndActOfTheBundledPlanHasAName() {
    var texts = Texts.standard(Language.INDONESIAN);
    for (var unit : BundledPlans.plan("kukar").exercise().forces().units()) {
      for (var language : Language.values()) {
        assertThat(texts.has(language, "kind." + unit.kind())).as(unit.id()).isTrue();
      }
    }
  }
}
