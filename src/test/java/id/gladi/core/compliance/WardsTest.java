package id.gladi.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Unit;
import id.gladi.fixture.BundledPlans;
import org.junit.jupiter.api.Test;

/// Whom the table asks for in every phase: protected persons and election objects.
class WardsTest {
  @Test
  void commissionersWitnessesBallotBoxesAndTheirFormsAreAskedForInThePlenary() {
    assertThat(Wards.of(BundledPlans.plan("sispamkota")))
        .extracting(Unit::id)
        .containsExactly("komisioner", "saksi", "kotak-suara", "c-hasil", "truk-kotak");
  }

  @Test
  void guardsOfKpuAndThingsOfOthersAreNobodysWard() {
    assertThat(Wards.of(BundledPlans.plan("kukar")))
        .extracting(Unit::id)
        .containsExactly("kpu-komisioner");
  }
}
