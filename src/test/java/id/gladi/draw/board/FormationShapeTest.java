package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.plan.Formation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormationShapeTest {

  @Test
  void thirtyShieldsCoverTwentySevenMetres() {
    Formation line = Formation.line(30);
    List<FormationShape.Place> places = FormationShape.places(line);
    double first = places.getFirst().x() - line.spacing() / 2;
    double last = places.getLast().x() + line.spacing() / 2;
    assertThat(last - first).isCloseTo(27, within(1e-9));
    assertThat(line.frontage()).isCloseTo(27, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Formation.Kind.class)
  void everyShapeHoldsEachPersonOnce(Formation.Kind kind) {
    for (int people : new int[] {1, 2, 3, 7, 30, 39}) {
      Formation formation = new Formation(kind, people, Math.min(2, people), 0.9);
      assertThat(FormationShape.places(formation)).hasSize(people).doesNotHaveDuplicates();
    }
  }

  @Test
  void aColumnIsThreeAbreastHoweverItsRanksWereCounted() {
    for (int ranks : new int[] {3, 13}) {
      Formation column = new Formation(Formation.Kind.BERBANJAR, 39, ranks, 0.9);
      List<FormationShape.Place> places = FormationShape.places(column);
      assertThat(column.frontage()).isCloseTo(2.7, within(1e-9));
      assertThat(FormationShape.depth(places)).isCloseTo(12 * 1.1, within(1e-9));
      assertThat(places).filteredOn(p -> p.y() > 6.5).hasSize(3);
    }
  }

  @Test
  void theEchelonHangsBackOnTheSideItIsNamedAfter() {
    List<FormationShape.Place> right =
        FormationShape.places(new Formation(Formation.Kind.SERONG_KANAN, 20, 1, 0.9));
    List<FormationShape.Place> left =
        FormationShape.places(new Formation(Formation.Kind.SERONG_KIRI, 20, 1, 0.9));
    assertThat(right.getLast().y()).isLessThan(right.getFirst().y());
    assertThat(left.getLast().y()).isGreaterThan(left.getFirst().y());
  }

  @Test
  void theCircleClosesWithItsPeopleAtTheirSpacing() {
    List<FormationShape.Place> ring =
        FormationShape.places(new Formation(Formation.Kind.LINGKAR, 40, 1, 0.9));
    double around = 2 * Math.PI * Math.hypot(ring.getFirst().x(), ring.getFirst().y());
    assertThat(around).isCloseTo(40 * 0.9, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(value = Formation.Kind.class, names = "BERBANJAR", mode = EnumSource.Mode.EXCLUDE)
  void neighboursKeepTheirSpacing(Formation.Kind kind) {
    List<FormationShape.Place> places = FormationShape.places(new Formation(kind, 28, 1, 0.9));
    for (int i = 1; i < places.size(); i++) {
      FormationShape.Place a = places.get(i - 1);
      FormationShape.Place b = places.get(i);
      assertThat(Math.hypot(b.x() - a.x(), b.y() - a.y())).isBetween(0.6, 0.91);
    }
  }

  @Test
  void theSpearPointsForward() {
    Formation spear = new Formation(Formation.Kind.PARUH_LEMBING, 31, 1, 0.9);
    List<FormationShape.Place> places = FormationShape.places(spear);
    assertThat(places.get(15).y()).isGreaterThan(places.getFirst().y() + 5);
    assertThat(places.get(15).y()).isGreaterThan(places.getLast().y() + 5);
  }

  @Test
  void theLastRankMayBeShort() {
    Formation two = new Formation(Formation.Kind.BERSAF, 39, 2, 0.9);
    assertThat(FormationShape.places(two)).filteredOn(p -> p.y() > 0).hasSize(20);
    assertThat(FormationShape.depth(FormationShape.places(two))).isCloseTo(1.1, within(1e-9));
  }
}
