package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.fixture.SmallGround;
import id.gladi.fixture.SmallPlan;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import org.junit.jupiter.api.Test;

class PointerModelTest {
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final PointerModel pointer = new PointerModel(SmallPlan.plan(), texts);

  @Test
  void nothingIsSaidAwayFromTheMap() {
    assertThat(pointer.lines()).isEmpty();
    pointer.place().set(SmallGround.OUTSIDE);
    assertThat(pointer.lines()).isEmpty();
  }

  @Test
  void thePlaceIsWrittenInEveryWayARoomSpeaksOfIt() {
    pointer.place().set(SmallGround.INSIDE);
    assertThat(pointer.lines()).hasSize(2);
    assertThat(pointer.lines().getFirst()).contains("x 420 m, y 120 m", "° LS", "° BT");
    assertThat(pointer.lines().getLast()).contains("UTM 50S", "MGRS 50M");
  }

  @Test
  void degreesFollowTheLanguage() {
    pointer.place().set(SmallGround.INSIDE);
    texts.language().set(Language.ENGLISH);
    assertThat(pointer.lines().getFirst()).contains("° S", "° E").doesNotContain("LS");
  }
}
