package id.gladi.core.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.fixture.SmallDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctrineProfileTest {
  private final DoctrineProfile profile = SmallDoctrine.profile();

  private static DoctrineProfile with(List<Level> levels) {
    var p = SmallDoctrine.profile();
    return new DoctrineProfile(
        p.id(),
        p.name(),
        p.basis(),
        levels,
        p.stages(),
        p.authorities(),
        p.forbidden(),
        p.checks(),
        p.uncertainties());
  }

  @Test
  void aLevelIsFoundByItsId() {
    assertThat(profile.level("kuning").map(Level::ordinal)).contains(2);
    assertThat(profile.level("KUNING")).isEmpty();
    assertThat(profile.level("")).isEmpty();
  }

  @Test
  void theCalmestLevelIsTheLowestWhereverItStandsInTheFile() {
    var green = SmallDoctrine.level("hijau", 1, "Kasat");
    var red = SmallDoctrine.level("merah", 3, "Kapolda");
    assertThat(profile.calmest().id()).isEqualTo("hijau");
    assertThat(with(List.of(red, green)).calmest()).isEqualTo(green);
    assertThat(with(List.of(red)).calmest()).isEqualTo(red);
  }

  @Test
  void firearmsAreTheOnlyClosedStage() {
    assertThat(profile.stages().stream().filter(stage -> !stage.open()))
        .extracting(ForceStage::number)
        .containsExactly(6);
  }
}
