package id.gladi.files.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gladi.core.doctrine.DoctrineProfile;
import id.gladi.core.plan.Effect;
import id.gladi.core.plan.Exercise;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Extent;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.files.ExerciseReader;
import id.gladi.files.ExerciseWriter;
import id.gladi.files.Shelf;
import id.gladi.files.problem.ReadResult;
import id.gladi.fixture.BundledPlans;
import id.gladi.fixture.SmallGround;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewExerciseTest {
  private final Plan template = BundledPlans.plan("sispamkota");
  private final AreaMap ground = SmallGround.map();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNewExercisePassesEveryCheckOfAFile(boolean injects) {
    var text = new ExerciseWriter().write(made(injects));
    assertThat(new ExerciseReader().read("baru.json", text, shelf()))
        .isInstanceOf(ReadResult.Read.class);
  }

  @Test
  void unitsStandAroundTheNewSiteAsTheyStoodAroundTheOldOne() {
    var before = template.exercise().forces().unit("dalmas-awal").orElseThrow().home().at();
    var after = made(true).forces().unit("dalmas-awal").orElseThrow().home().at();
    assertThat(before).isNotNull();
    assertThat(after).isNotNull();
    if (before != null && after != null) {
      var middle = Polygons.centroid(building(template.map()));
      assertThat(after.x() - 300).isCloseTo(before.x() - middle.x(), within(1e-6));
      assertThat(after.y() - 210).isCloseTo(before.y() - middle.y(), within(1e-6));
    }
  }

  @Test
  void theInnerRingHoldsTheBuildingAndTheSecondTheCompound() {
    var rings = made(false).deployment().rings();
    assertThat(building(ground)).allMatch(p -> Polygons.contains(rings.get(0).outline(), p));
    assertThat(ground.site().orElseThrow().geometry().points())
        .allMatch(p -> Polygons.contains(rings.get(1).outline(), p));
    assertThat(rings).extracting(r -> r.name()).containsExactly("Ring 1", "Ring 2", "Ring 3");
  }

  @Test
  void anEmptyScriptHasNoInjectAndKeepsThePhases() {
    var exercise = made(false);
    assertThat(exercise.script().all()).isEmpty();
    assertThat(exercise.script().phases()).isEqualTo(template.exercise().script().phases());
    assertThat(exercise.identity().template()).isFalse();
  }

  @Test
  void whatWouldLieBeyondTheMapLiesOnItsEdge() {
    var moved = new Relocation(1_000, 0, new Extent(0, 0, 600, 400));
    var effect = moved.of(new Effect.BeginAct("lempar", new Point(10, 20), 5));
    assertThat(effect).isEqualTo(new Effect.BeginAct("lempar", new Point(600, 20), 5));
  }

  private static List<Point> building(AreaMap map) {
    return map.ofKind(FeatureKind.SITE_BUILDING).getFirst().geometry().points();
  }

  private Exercise made(boolean injects) {
    return new NewExercise(template, ground)
        .of(new NewExercise.Wish("kecil", "Latihan Kota Kecil", injects));
  }

  private Shelf shelf() {
    return new Shelf() {
      @Override
      public Optional<ReadResult<AreaMap>> map(String id) {
        return Optional.of(new ReadResult.Read<>(ground));
      }

      @Override
      public Optional<ReadResult<DoctrineProfile>> profile(String id) {
        return Optional.of(new ReadResult.Read<>(template.profile()));
      }

      @Override
      public List<String> mapPlaces(String id) {
        return List.of();
      }

      @Override
      public List<String> profiles() {
        return List.of();
      }
    };
  }
}
