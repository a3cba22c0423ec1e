package id.gladi.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.Point;
import id.gladi.fixture.SmallPlan;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {
  private final Exercise exercise = SmallPlan.plan().exercise();

  @Nested
  class AHome {
    @Test
    void isAPlaceOnTheMap() {
      assertThat(Home.at(3, 4)).isEqualTo(new Home(new Point(3, 4), null));
    }

    @Test
    void orAPlaceOffTheBoard() {
      assertThat(Home.off("mako")).isEqualTo(new Home(null, "mako"));
    }

    @Test
    void butNotBothAndNotNeither() {
      assertThatThrownBy(() -> new Home(new Point(3, 4), "mako"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a home is either on the map or at a named place");
      assertThatThrownBy(() -> new Home(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class TheForces {
    @Test
    void countForcesAndObserversAsParticipants() {
      assertThat(exercise.forces().participants()).isEqualTo(30 + 20 + 6 + 30 + 15 + 2);
    }

    @Test
    void countACrowdByNobody() {
      var crowd = exercise.forces().unit("massa").orElseThrow();
      assertThat(new Forces(List.of(), List.of(crowd), List.of(), List.of()).participants())
          .isZero();
    }

    @Test
    void findAUnitByItsId() {
      assertThat(exercise.forces().unit("massa").map(Unit::strength))
          .contains(new Strength(180, 200, 250));
      assertThat(exercise.forces().unit("hantu")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyForcesAndObserversTakePartAndOnlyHelpAwaitsARequest(Standing standing) {
      assertThat(standing.countsAsParticipant())
          .isEqualTo(standing == Standing.FORCE || standing == Standing.OBSERVER);
      assertThat(standing.awaitsRequest()).isEqualTo(standing == Standing.REINFORCEMENT);
    }
  }

  @Nested
  class TheSchedule {
    @ParameterizedTest
    @CsvSource({"0,08:30", "90,08:31:30", "3600,09:30", "54000,23:30"})
    void tellsTheClockTimeOfTheZone(int seconds, String clock) {
      assertThat(exercise.schedule().at(new TPlus(seconds)))
          .isEqualTo(
              ZonedDateTime.of(
                  LocalDate.of(2026, 11, 27), LocalTime.parse(clock), ZoneId.of("Asia/Makassar")));
    }

    @Test
    void goesOnPastMidnight() {
      assertThat(exercise.schedule().at(TPlus.ofMinutes(16 * 60)).toString())
          .isEqualTo("2026-11-28T00:30+08:00[Asia/Makassar]");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,+07:00", "Asia/Makassar,+08:00", "Asia/Jayapura,+09:00"})
    void knowsTheThreeZonesOfIndonesia(String zone, String offset) {
      var schedule =
          new Schedule(LocalDate.of(2026, 11, 27), LocalTime.of(8, 30), ZoneId.of(zone), 60, "");
      assertThat(schedule.at(TPlus.ZERO).toString())
          .isEqualTo("2026-11-27T08:30" + offset + "[" + zone + "]");
    }
  }

  @Nested
  class TheScript {
    @Test
    void findsMainAndContingencyInjects() {
      assertThat(exercise.script().inject("2").map(Inject::serial)).contains(2);
      assertThat(exercise.script().inject("K1").map(Inject::serial)).contains(0);
      assertThat(exercise.script().inject("K2")).isEmpty();
    }

    @Test
    void tellsTheMainListFirst() {
      assertThat(exercise.script().all())
          .extracting(Inject::id)
          .containsExactly("1", "2", "3", "4", "K1");
    }

    @Test
    void findsWhatAnInjectExpects() {
      assertThat(SmallPlan.inject("1").action("b").map(ExpectedAction::maxStage)).contains(3);
      assertThat(SmallPlan.inject("1").action("z")).isEmpty();
    }
  }

  @Nested
  class TheDeployment {
    @Test
    void findsShapesAndLinesByTheirId() {
      assertThat(exercise.deployment().shape("maju").map(s -> s.outline().size())).contains(4);
      assertThat(exercise.deployment().shape("bulat")).isEmpty();
      assertThat(exercise.deployment().line("kawat-1").map(PlannedLine::kind))
          .contains(LineKind.KAWAT_BERDURI);
      assertThat(exercise.deployment().line("tali")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "SEKAT,sekat,false",
      "SECURITY_BARRIER,security-barrier,false",
      "KAWAT_BERDURI,kawat-berduri,false",
      "RUTE_BUBAR,rute-bubar,false",
      "RUTE_BANTUAN,rute-bantuan,false",
      "RUTE_EVAKUASI,rute-evakuasi,false",
      "RUTE_AMBULANS,rute-ambulans,false",
      "ZONA_TERTUTUP,zona-tertutup,true",
      "ZONA_UJI,zona-uji,true",
      "ZONA,zona,true",
      "GARIS,garis,false",
      "TITIK_KUMPUL,titik-kumpul,false",
      "POSKO,posko,false",
      "POS_MEDIS,pos-medis,false",
      "TITIK_MEDIA,titik-media,false",
      "PENGALIHAN_ARUS,pengalihan-arus,false",
      "TITIK_RAWAN,titik-rawan,false",
      "TEKS,teks,false",
      "CORETAN,coretan,false"
    })
    void knowsLinesFromZones(LineKind kind, String id, boolean zone) {
      assertThat(kind.id()).isEqualTo(id);
      assertThat(kind.zone()).isEqualTo(zone);
    }

    @Test
    void hasNoOtherKindsOfLines() {
      assertThat(LineKind.values()).hasSize(19);
    }
  }

  @Nested
  class Everything {
    @Test
    void inThePlanIsImmutable() {
      var changeable = new ArrayList<String>();
      walk("plan", SmallPlan.plan(), changeable);
      assertThat(changeable).isEmpty();
    }

    @Test
    void thatTheFixtureBuildsIsEqualWhenBuiltAgain() {
      assertThat(SmallPlan.plan()).isEqualTo(SmallPlan.plan());
      assertThat(SmallPlan.plan()).isNotEqualTo(SmallPlan.telling());
      assertThat(exercise.id()).isEqualTo("kecil");
    }

    private static void walk(String path, @Nullable Object value, List<String> changeable) {
      switch (value) {
        case Collection<?> collection -> {
          if (allows(() -> collection.removeIf(_ -> false))) {
            changeable.add(path);
          }
          collection.forEach(element -> walk(path + "[]", element, changeable));
        }
        case Map<?, ?> map -> {
          if (allows(() -> map.remove(""))) {
            changeable.add(path);
          }
        }
        case Record record ->
            Arrays.stream(record.getClass().getRecordComponents())
                .forEach(part -> walk(path + "." + part.getName(), read(record, part), changeable));
        case null, default -> {}
      }
    }

    private static boolean allows(Runnable change) {
      try {
        change.run();
        return true;
      } catch (UnsupportedOperationException _) {
        return false;
      }
    }

    private static @Nullable Object read(Record record, RecordComponent part) {
      try {
        return part.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(part.toString(), e);
      }
    }

    @Test
    void isSeenWhenItIsNotImmutable() {
      record Loose(List<String> words) {}
      var changeable = new ArrayList<String>();
      walk("loose", new Loose(new ArrayList<>(List.of("a"))), changeable);
      assertThat(changeable).containsExactly("loose.words");
    }

    @Test
    void isReachedFromThePlan() {
      assertThat(Plan.class.getRecordComponents())
          .extracting(RecordComponent::getName)
          .containsExactly("exercise", "map", "profile");
    }
  }
}
