package id.gladi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.terrain.Point;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final List<Point> STREET = List.of(new Point(0, 0), new Point(300, 0));

  @Provide
  Arbitrary<List<Point>> units() {
    var place = Arbitraries.doubles().between(-50, 350);
    return Combinators.combine(place, place).as(Point::new).list().ofMinSize(2).ofMaxSize(12);
  }

  @Property(tries = 300)
  void theyStandOnTheStreetAtEqualDistancesAndKeepTheirOrder(@ForAll("units") List<Point> units) {
    var places = Alignment.along(STREET, units, 10);
    assertThat(places).hasSameSizeAs(units);
    var sorted = places.stream().map(p -> p.at().x()).sorted().toList();
    double gap = sorted.get(1) - sorted.get(0);
    assertThat(gap).isGreaterThanOrEqualTo(8 - 1e-9);
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(sorted.get(i) - sorted.get(i - 1)).isCloseTo(gap, within(1e-6));
    }
    for (int i = 0; i < units.size(); i++) {
      var place = places.get(i);
      assertThat(place.at().y()).isZero();
      assertThat(place.at().x()).isBetween(-1e-9, 300 + 1e-9);
      for (int j = 0; j < units.size(); j++) {
        if (units.get(i).x() > 0 && units.get(j).x() < 300 && units.get(i).x() < units.get(j).x()) {
          assertThat(place.at().x()).isLessThan(places.get(j).at().x());
        }
      }
    }
  }

  @Test
  void theyLookAcrossTheStreetToTheSideTheyLookedTo() {
    var units = List.of(new Point(10, 5), new Point(90, -5));
    assertThat(Alignment.along(STREET, units, 20)).allMatch(p -> p.facing() == 0);
    assertThat(Alignment.along(STREET, units, 200)).allMatch(p -> p.facing() == 180);
    assertThat(Alignment.over(List.of(new Point(0, 0), new Point(0, 50)), units, 100))
        .allMatch(p -> p.facing() == 90);
  }

  @Test
  void aDrawnLineIsFilledFromEndToEnd() {
    var units = List.of(new Point(90, 5), new Point(10, 5), new Point(20, 5));
    var places = Alignment.over(STREET, units, 0);
    assertThat(places).extracting(p -> p.at().x()).containsExactly(300.0, 0.0, 150.0);
  }

  @Test
  void theySpreadNoFartherThanTheyStandAlongTheStreet() {
    var units = List.of(new Point(100, 5), new Point(110, 9), new Point(180, -5));
    assertThat(Alignment.along(STREET, units, 0))
        .extracting(p -> p.at().x())
        .containsExactly(100.0, 140.0, 180.0);
  }

  @Test
  void aShortLineTakesThemAllTheSame() {
    var street = List.of(new Point(0, 0), new Point(10, 0));
    var units = List.of(new Point(1, 0), new Point(2, 0), new Point(3, 0));
    assertThat(Alignment.along(street, units, 0))
        .extracting(p -> p.at().x())
        .containsExactly(0.0, 5.0, 10.0);
  }
}
