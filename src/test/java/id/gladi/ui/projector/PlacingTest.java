package id.gladi.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacingTest {
  private static final ScreenInfo LAPTOP = ScreenInfo.of(0, 0, 1366, 768);
  private static final ScreenInfo BEAMER = ScreenInfo.of(1366, 0, 1024, 768);
  private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1366, 740);

  @Test
  void theOtherDisplayIsFilled() {
    assertThat(Placing.place(List.of(LAPTOP, BEAMER), DESK, null))
        .isEqualTo(new Placing.Place(BEAMER.bounds(), true));
  }

  @Test
  void theOtherDisplayIsTheOneWithoutTheDeskWhicheverIsFirst() {
    var desk = new Rectangle2D(1366, 0, 1024, 740);
    assertThat(Placing.place(List.of(LAPTOP, BEAMER), desk, null).bounds())
        .isEqualTo(LAPTOP.bounds());
  }

  @Test
  void withOneDisplayAWindowStandsInIt() {
    var place = Placing.place(List.of(LAPTOP), DESK, null);
    assertThat(place.full()).isFalse();
    assertThat(LAPTOP.bounds().contains(place.bounds())).isTrue();
  }

  @Test
  void theLastPlaceIsTakenAgainWhileItCanBeSeen() {
    var last = new Rectangle2D(700, 300, 600, 340);
    assertThat(Placing.place(List.of(LAPTOP), DESK, last).bounds()).isEqualTo(last);
    var gone = new Rectangle2D(2500, 300, 600, 340);
    assertThat(Placing.place(List.of(LAPTOP), DESK, gone).bounds()).isNotEqualTo(gone);
  }
}
